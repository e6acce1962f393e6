// Which people: of people and the word before that says which, the one without the other is somebody else.
import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../../answers/catalog.ts'
import { saysWhich } from '../../../answers/link/people.ts'
import { readMeaning } from '../../../answers/question/meaning.ts'
import { realAssistant, TODAY } from '../room.ts'

const { assistant, knowledge } = realAssistant()
const catalog = readCatalog(knowledge)
const pairs = (text: string) => {
  const { topic } = readMeaning(text, catalog.known, TODAY, () => [])
  return topic.flatMap((one, i) => {
    const before = topic[i - 1]
    return before && saysWhich(before, one) ? [`${before.word.text} ${one.word.text}`] : []
  })
}

describe('the word that says which', () => {
  it.each([
    ['penge til hjemløse kvinder', 'hjemløse kvinder', 'an adjective'],
    ['penge til anbragte børn', 'anbragte børn', 'a past participle'],
    ['penge til senhjerneskadede unge', 'senhjerneskadede unge', 'a word made for the purpose'],
    ['penge til gravide misbrugere', 'gravide misbrugere', 'people who are both'],
    ['penge til blinde drenge', 'blinde drenge', 'an adjective that can be a noun'],
  ])('"%s": %s, %s', (text, pair) => {
    expect(pairs(text)).toEqual([pair])
  })

  it.each([
    ['penge til støtte unge', 'what people add to any name'],
    ['penge til hjemløse borgere', 'said of anybody'],
    ['penge til unge mænd og kvinder', 'people beside people are listed'],
    ['penge til hjemløse, kvinder', 'a comma between'],
  ])('"%s" is no such pair: %s', (text) => {
    expect(pairs(text)).toEqual([])
  })
})

describe('money for people of a kind', () => {
  it.each([
    'hvor mange penge er der til hjemløse kvinder i ssa23 i alt?',
    'hvor meget fik demente ægtefæller i 2022?',
    'hvor meget går til grønlandske mænd i ssa26?',
    'hvor meget er der til gravide misbrugere i 2023',
  ])('"%s": others of them are not they', (question) => {
    const answer = assistant.ask(question)
    expect(answer.results).toEqual([])
    expect(answer.kind).toBe('not_found')
  })

  it('says whom it has looked for', () => {
    expect(assistant.ask('hvor meget går til grønlandske mænd i ssa26?').text).toContain('"grønlandske mænd"')
  })

  it.each([
    ['hvor meget til voldsudsatte kvinder i ssa23?', [7.2, 0.5]],
    ['hvor meget får anbragte børn i ssa26?', [20]],
  ])('"%s": a row that is about them', (question, values) => {
    expect(assistant.ask(question).results.map(({ value }) => value)).toEqual(values)
  })
})
