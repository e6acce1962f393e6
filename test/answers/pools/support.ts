// The parts of answers/pools on the real lexicon, texts and database, for the tests of this folder.
import { inject } from 'vitest'
import type { Answer } from '../../../answers/answer.ts'
import { type Assistant, assistantIn } from '../../../answers/assistant.ts'
import type { PoolRecord } from '../../../answers/facts/pools.ts'
import { type PoolAsk, readAsk } from '../../../answers/pools/ask.ts'
import { readMeaning } from '../../../answers/question/meaning.ts'
import type { Room } from '../../../answers/respond.ts'
import { furnished } from '../../furnished.ts'
import { TODAY } from '../room.ts'

export const room: Room = furnished(inject('dataDir'))
export const assistant: Assistant = assistantIn(room, () => TODAY)

/** What a question asks of the pools, without a turn before it. */
export function readQuestionAbout(text: string): PoolAsk {
  const mended = room.poolSpelling.mend(text)
  const meaning = readMeaning(mended, room.catalog.known, TODAY, (question) => room.names.read(question))
  return readAsk(room, meaning, null, TODAY)
}

/** Asked in order, each with the context of the answer before it; the last answer. */
export function talk(...turns: string[]): Answer {
  let answer = assistant.ask(turns[0] ?? '')
  for (const turn of turns.slice(1)) answer = assistant.ask(turn, answer.context)
  return answer
}

/** Names short enough to read in a test: a number where the agreement has one, else what only this pool's name says. */
const UNNUMBERED: Record<string, string> = {
  kompetenceudvikling: 'vold mod børn',
  opkvalificering: 'opkvalificering',
  netværksdannelse: 'netværk',
  natcaféer: 'natcaféer',
  herbergspladser: 'herbergspladser',
  'voldsudsatte mænd': 'voldsudsatte mænd',
  forbrugsgoder: 'forbrugsgoder',
  aktivitetshjælpemidler: 'aktivitetshjælpemidler',
  ledsagertimer: 'ledsagertimer',
  demensvenlig: 'demensvenlig',
  måltidskultur: 'måltidskultur',
  'herboende grønlændere': 'ældre grønlændere',
  'involvering i ekstremisme': 'ekstremisme',
  pilotprojekter: 'beredskab',
}

function shortName(agreement: string, number: string | null, name: string): string {
  if (number !== null) return `${agreement.slice(2, 4)}/${number}${/mentor/i.test(name) ? ' mentor' : ''}`
  const [, short] = Object.entries(UNNUMBERED).find(([word]) => name.toLowerCase().includes(word)) ?? []
  return short ?? name
}

export const named = ({ agreement, number, name, title }: PoolRecord): string =>
  shortName(agreement, number, name ?? title)

/** The pools of an answer by their short names, in alphabetical order: which they are, not how they are ranked. */
export const poolsOf = ({ pools }: Answer): string[] =>
  pools.map(({ agreement, number, pool, title }) => shortName(agreement, number, pool ?? title)).sort()

export const poolsFor = (...turns: string[]): string[] => poolsOf(talk(...turns))
