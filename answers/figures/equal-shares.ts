// Money that a text says is shared out evenly: "Midlerne fordeles ligeligt mellem de fire grønlandske huse". Only there can what each
// one gets be worked out.
import { fold } from '../../retrieval/danish/normalise.ts'
import { stem } from '../../retrieval/danish/stem.ts'
import { type Catalog, sectionOf, sectionText } from '../catalog.ts'
import type { Draft } from '../draft.ts'
import { draft } from '../draft.ts'
import type { Meaning } from '../question/meaning.ts'
import { cardinal } from '../question/number-words.ts'
import { has, phrase, phraseKey } from '../question/question.ts'
import { decimal, decimalsOf } from '../words/danish.ts'
import type { FigurePlan, Subject } from './plan.ts'
import { periodText, type Sheet } from './sheet.ts'

const EVENLY =
  /\p{Lu}[^.]*fordeles\s+ligeligt\s+mellem\s+de\s+(?<many>\p{L}+)\s+(?<whom>[\p{L}\s-]+?)(?=\s+i\s|[,.])[^.]*\./u
const EACH = phrase(
  '(?:pr|per|til hver|hver|hvert|til hvert|den enkelte|det enkelte|til et|til én|til ét)\\.?(?: af (?:de )?)?',
)

type Shares = { subject: Subject; among: number; whom: string }
type Said = { among: number; whom: string; document: string; start: number; end: number }

/** How many share it, who ("grønlandske huse"), and the sentence that says so (UTF-16 offsets); null where no text says so. */
function equalShares(catalog: Catalog, { row: id }: Subject): Said | null {
  const row = catalog.rows.get(id ?? -1)
  const section = row && sectionOf(catalog, row)
  const said = section && EVENLY.exec(sectionText(catalog, row))
  const among = cardinal(phraseKey(said?.groups?.many ?? ''))
  if (!said || among === null) return null
  const start = section.start + said.index
  const whom = (said.groups?.whom ?? '').replace(/\s+/g, ' ')
  return { among, whom, document: row.document, start, end: start + said[0].length }
}

/** A text says so: the money is shared among so many of those. */
export function areShares(catalog: Catalog, { subject, among, whom }: Shares): boolean {
  const said = equalShares(catalog, subject)
  return said?.among === among && said.whom === whom
}

/** "Pr. hus", "hvert af de fire huse" (or shared evenly in so many words): the shares meant; null where none are. */
export function askedShares(
  catalog: Catalog,
  subject: Subject,
  { question, operations }: Meaning,
): Said | null {
  const isSplit = operations.some(({ value }) => value.kind === 'split')
  if (!isSplit && !has(question, EACH)) return null
  const said = equalShares(catalog, subject)
  const one = keyOf(said?.whom.split(' ').at(-1) ?? '')
  return isSplit || question.words.some(({ text }) => keyOf(text) === one) ? said : null
}

const keyOf = (word: string): string => fold(stem(word))

export function equalShare(
  sheet: Sheet,
  catalog: Catalog,
  plan: Extract<FigurePlan, { kind: 'equalShare' }>,
): Draft {
  const { subject, period, among, whom } = plan
  const figure = sheet.figure(subject, period)
  const each = figure.tenths / 10 / among
  const told = periodText(period, subject.agreement)
  sheet.result(`${subject.label}, til hver af de ${among} ${whom}, ${told}`, each, 'mio. kr.', figure.cells)
  const said = equalShares(catalog, subject)
  if (said) sheet.citations.add(said.document, said.start, said.end)
  const amount = decimal(each, decimalsOf(each))
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
