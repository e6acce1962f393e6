// What is named to be left out: troubles, agreements and pools, and where the exclusion ends.
import { describe, expect, it } from 'vitest'
import { excludedSpans } from '../../../answers/pools/exclusions.ts'
import { readQuestion } from '../../../answers/question/question.ts'
import { poolsFor, readQuestionAbout } from './support.ts'

const excludedWords = (text: string) => {
  const question = readQuestion(text)
  return excludedSpans(question).map(({ from, to }) =>
    question.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  )
}

describe('the words of an exclusion', () => {
  it.each([
    ['puljer til ældre, men ikke noget med demens', ['men ikke noget med demens']],
    ['alle puljer bortset fra grønlændere', ['bortset fra grønlændere']],
    ['vold, men ikke partnervold - kun børn', ['men ikke partnervold']],
  ])('%s', (text, spans) => expect(excludedWords(text)).toEqual(spans))

  it.each(['partneren, der udøver volden', 'børn, der ikke går i skole', 'men ikke kan betale'])(
    'is none: %s',
    (text) => expect(excludedWords(text)).toEqual([]),
  )
})

describe('what is left out', () => {
  it('two words that together say it are left out together', () => {
    expect(readQuestionAbout('plejefamilier, men ikke den om grønlandske børn').wish.excluded).toEqual([
      ['grønlændere', 'børn'],
    ])
    expect(poolsFor('plejefamilier, men ikke den om grønlandske børn')).toEqual(['21/15', '21/19'])
  })

  it('an agreement', () => {
    expect(readQuestionAbout('handicap, dog ikke dem i 2026-2029').filter).toMatchObject({
      agreements: [],
      except: ['2026-2029'],
    })
  })

  it('a pool that is named only to be left out is not the one that is asked about', () => {
    expect(poolsFor('Demens, dog ikke puljen til kørsel')).toEqual(['23/33.e', 'demensvenlig'])
  })
})
