// Money that a text says is shared out evenly: "Midlerne fordeles ligeligt mellem de fire grønlandske huse". Only there can what each
// one gets be worked out.
import { fold } from '../../retrieval/danish/normalise.ts'
import { stem } from '../../retrieval/danish/stem.ts'
import { type Catalog, sectionText } from '../catalog.ts'
import type { Draft } from '../draft.ts'
import { draft } from '../draft.ts'
import type { Meaning } from '../question/meaning.ts'
import { cardinal } from '../question/number-words.ts'
import { phrase, phraseKey } from '../question/question.ts'
import { decimal } from '../words/danish.ts'
import type { FigurePlan, Subject } from './plan.ts'
import { periodText, type Sheet } from './sheet.ts'

const EVENLY = /fordeles ligeligt\s+mellem de (?<many>\p{L}+) (?<whom>[\p{L} -]+?)(?= i \S|[,.])/u
const EACH = phrase(
  '(?:pr|per|til hver|hver|hvert|til hvert|den enkelte|det enkelte|til et|til én|til ét)\\.?(?: af (?:de )?)?',
)

/** How many share it, and who ("grønlandske huse"); null where no text says that it is shared evenly. */
export function equalShares(catalog: Catalog, { row: id }: Subject): { among: number; whom: string } | null {
  const row = catalog.rows.get(id ?? -1)
  const said = row && EVENLY.exec(sectionText(catalog, row).replace(/\s+/g, ' '))?.groups
  const among = cardinal(phraseKey(said?.many ?? ''))
  return said?.whom && among !== null ? { among, whom: said.whom } : null
}

/** "Pr. hus", "hvert af de fire huse": what each of them gets. */
export function asksForEach({ question }: Meaning, whom: string): boolean {
  const one = keyOf(whom.split(' ').at(-1) ?? '')
  return question.line.search(EACH) >= 0 && question.words.some(({ text }) => keyOf(text) === one)
}

/** Shares of tenths are exact or go on for ever; 0,575 is exact. */
const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-9

const keyOf = (word: string): string => fold(stem(word))

export function equalShare(sheet: Sheet, plan: Extract<FigurePlan, { kind: 'equalShare' }>): Draft {
  const { subject, period, among, whom } = plan
  const figure = sheet.figure(subject, period)
  const each = figure.tenths / 10 / among
  const told = periodText(period, subject.agreement)
  sheet.result(`${subject.label}, til hver af de ${among} ${whom}, ${told}`, each, 'mio. kr.', figure.cells)
  const digits = [1, 2, 3].find((count) => isWhole(each * 10 ** count)) ?? 2
  const amount = decimal(each, digits)
  return draft(
    'amount',
    'equalShare',
    {
      label: subject.label,
      amount: `${amount} mio. kr.`,
      among,
      whom,
      period: told,
      agreement: subject.agreement,
      priceLevel: sheet.priceLevel(subject.agreement),
    },
    { calculation: `${decimal(figure.tenths / 10, 1)} / ${among} = ${amount}` },
  )
}
