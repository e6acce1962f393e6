// Whether what comes over the wire or out of storage is what it should be: another version of the service, or somebody else,
// may have written it. Checked is what the client reads; parts it does not know are left alone.
import type { Amount, Answer, Citation, Context, Pool } from '../../answers/answer.ts'
import type { ServerFrame } from '../../server/protocol.ts'
import type { Turn } from './turns.ts'

type Check = (value: unknown) => boolean
type Frame<Type> = Extract<ServerFrame, { type: Type }>

/** What the page's data block holds: the question that the server answered into the page. */
export type Drawn = { question: string; context: Context; answer: Answer }

const text: Check = (value) => typeof value === 'string'
const number: Check = (value) => typeof value === 'number'
const record = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const one =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)

const shape =
  <T>(parts: { [Part in keyof T]?: Check }) =>
  (value: unknown): value is T =>
    record(value) &&
    Object.entries<Check>(parts as Record<string, Check>).every(([part, check]) => check(value[part]))

const isCitation = shape<Citation>({
  document: text,
  title: text,
  section: text,
  quote: text,
  start: number,
  end: number,
})

const isAmount = shape<Amount>({
  agreement: text,
  number: orNull(text),
  title: text,
  parent: orNull(text),
  level: text,
  year: orNull(number),
  measure: text,
  value: number,
  priceLevel: text,
  citation: number,
})

const isPool = shape<Pool>({
  agreement: text,
  number: orNull(text),
  title: text,
  pool: orNull(text),
  purpose: orNull(text),
  targetGroup: orNull(text),
  applicants: orNull(text),
  roundYears: list(number),
  supportYears: list(number),
  total: orNull(number),
  amounts: record,
  coFinancing: orNull(text),
  administeredBy: orNull(text),
  adminPct: orNull(number),
  requirements: list(text),
  citations: list(number),
})

const isAnswer = shape<Answer>({
  kind: text,
  text: text,
  html: text,
  amounts: list(isAmount),
  calculation: orNull(text),
  pools: list(isPool),
  citations: list(isCitation),
  notes: list(text),
  context: record,
})

const isTurn = shape<Turn>({
  id: text,
  question: text,
  context: orNull(record),
  answer: orNull(isAnswer),
  error: orNull(text),
})

const isDrawn = shape<Drawn>({ question: text, context: record, answer: isAnswer })

const isHello = shape<Frame<'hello'>>({ type: one('hello') })
const isAnswerFrame = shape<Frame<'answer'>>({ type: one('answer'), id: text, answer: isAnswer })
const isErrorFrame = shape<Frame<'error'>>({ type: one('error'), id: orNull(text), message: text })
const isFrame = (value: unknown): value is ServerFrame =>
  isHello(value) || isAnswerFrame(value) || isErrorFrame(value)

/** The value that the JSON holds; null where it is no JSON or does not fit. */
function read<T>(json: string, fits: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(json)
    return fits(value) ? value : null
  } catch {
    return null
  }
}

export const readFrame = (json: string): ServerFrame | null => read(json, isFrame)
export const readDrawn = (json: string): Drawn | null => read(json, isDrawn)
/** The turns that fit; the others are dropped. */
export const readTurns = (json: string): Turn[] => (read(json, Array.isArray) ?? []).filter(isTurn)
