// What a document is, in a few words: its date, and how much of it is here.
import { danishDate } from '../../../answers/words/danish.ts'
import type { Document } from '../../../data/knowledge.ts'

const COVERAGE: Record<Document['coverage'], string> = {
  whole: 'hele teksten',
  opening: 'kun begyndelsen af aftalen',
  descriptions: 'beskrivelserne af initiativerne, uden aftalens indledning',
  article: 'nyhed',
}

/** "3. marts 2023, hele teksten" */
export function aboutDocument({ date, coverage }: Pick<Document, 'date' | 'coverage'>): string {
  return [date && danishDate(date), COVERAGE[coverage]].filter(Boolean).join(', ')
}
