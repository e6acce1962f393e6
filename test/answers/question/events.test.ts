// What befalls people, read off the words of a story; every event means a concept that the lexicon has.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readEvents } from '../../../answers/question/events.ts'
import { readQuestion } from '../../../answers/question/question.ts'
import { lexicon } from '../../retrieval/danish/concepts-support.ts'

const conceptsIn = (text: string) => readEvents(readQuestion(text).words).map(({ concept }) => concept)

describe('readEvents', () => {
  it('means concepts of the lexicon', () => {
    const file = new URL('../../../answers/question/events.yaml', import.meta.url)
    const events = parse(readFileSync(file, 'utf8')) as { concept: string }[]
    expect(events.length).toBeGreaterThan(5)
    expect(events.filter(({ concept }) => !lexicon.concepts.has(concept))).toEqual([])
  })

  it('hears who and what near each other, in whatever form', () => {
    expect(conceptsIn('vores lille pige døde sidste år')).toContain('forældre der har mistet et barn')
    expect(conceptsIn('en familie, der mistede deres søn')).toContain('forældre der har mistet et barn')
  })

  it('does not hear it in a verb with a particle', () => {
    expect(conceptsIn('min veninde blev slået af sin mand')).toContain('voldsudsat')
    expect(conceptsIn('før kommunerne blev slået sammen')).not.toContain('voldsudsat')
    expect(conceptsIn('stillingen blev slået op')).not.toContain('voldsudsat')
  })

  it('keeps apart who is lost and who has lost something', () => {
    expect(conceptsIn('min søn mistede sit arbejde')).not.toContain('forældre der har mistet et barn')
  })
})
