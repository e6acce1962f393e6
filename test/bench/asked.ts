// The questions of the sets as the text reader sees them, for fitting: single questions, answerable from running text or not at all.
import { furnish } from '../../answers/assistant.ts'
import type { PassageReading } from '../../answers/passages/reader.ts'
import { toDanish } from '../../answers/question/english.ts'
import { type Meaning, readMeaning } from '../../answers/question/meaning.ts'
import type { Room } from '../../answers/respond.ts'
import type { Knowledge } from '../../data/knowledge.ts'
import { loadSets, type Question } from '../evaluate/questions.ts'
import { Gold, type Span } from './gold.ts'

export type Asked = {
  room: Room
  question: Question
  meaning: Meaning
  reading: PassageReading
  gold: Span[]
}

/** Of the open sets. In an order that depends on nothing but the questions, and spreads every set over the folds. */
export function readAsked(knowledge: Knowledge, only: string): Asked[] {
  const room = furnish(knowledge)
  const gold = new Gold(knowledge)
  return loadSets()
    .filter(({ name, aside }) => !aside && name.includes(only))
    .flatMap(({ questions }) => questions)
    .filter(
      ({ turns, expect }) => turns.length === 1 && (expect.kind === 'passages' || expect.kind === 'none'),
    )
    .map((question) => {
      const meaning = read(room, question.turns[0] ?? '')
      const reading = room.passages.read(meaning)
      return { room, question, meaning, reading, gold: gold.spans(question) }
    })
}

const TODAY = new Date('2026-11-22T12:00:00Z')

export const read = (room: Room, text: string): Meaning =>
  readMeaning(toDanish(text) ?? text, room.catalog.known, TODAY, (question) => room.names.read(question))
