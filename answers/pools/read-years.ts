// Reads which years a question confines the pools to, and whether it means their round, their support or their money.
import type { Catalog } from '../catalog.ts'
import { readPeriod } from '../figures/period.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { PoolFilter, YearKind } from './filter.ts'

/** `only`: labels of the agreements that the question names. */
export function readYearFilter(
  catalog: Catalog,
  meaning: Meaning,
  only: readonly string[],
  today: Date,
): PoolFilter['years'] {
  const mentions = meaning.years.map(({ value }) => value)
  const told = mentions.length === 0 ? fromToday(catalog, meaning, today) : null
  if (told) return told
  if (mentions.length === 0 || agreementsMadeIn(catalog, meaning).length > 0) return null
  const kind = YEAR_KINDS.find(([, pattern]) => has(meaning.question, pattern))?.[0] ?? 'either'
  // "Støtte helt frem til 2029" asks for what is still there in 2029.
  const until = mentions.find((mention) => mention.kind === 'span' && mention.from === null)
  if (kind !== 'round' && kind !== 'apply' && until?.kind === 'span' && until.to !== null)
    return { kind: 'support', from: until.to, to: until.to }
  const years = yearsOf(catalog, mentions, only, today)
  if (years.length === 0) return null
  const last = Math.max(...catalog.agreements.map(({ to }) => to))
  return { kind, from: Math.min(...years), to: has(meaning.question, AND_LATER) ? last : Math.max(...years) }
}

/** "Åbne lige nu", "kan stadig søges", "kommende", "udløbet": rounds as seen from today. */
function fromToday(catalog: Catalog, { question }: Meaning, today: Date): PoolFilter['years'] {
  const year = today.getFullYear()
  const first = Math.min(...catalog.agreements.map(({ from }) => from))
  const last = Math.max(...catalog.agreements.map(({ to }) => to))
  if (has(question, OVER)) return { kind: 'apply', from: first, to: year - 1 }
  if (has(question, OPEN_NOW)) return { kind: 'apply', from: year, to: year }
  if (has(question, STILL)) return { kind: 'apply', from: year, to: last }
  return has(question, COMING) ? { kind: 'apply', from: year + 1, to: last } : null
}

const OVER = phrase(
  'puljer (?:[a-zæøå]+ ){0,3}(?:udløbet|lukket|lukkede|forbi|overstået)|(?:kan|må) (?:man |vi )?ikke (?:længere|mere) søges?',
)
const OPEN_NOW = phrase(
  '(?:åbne|åben|åbent|søges|søge) (?:lige |her )?nu|aktuelt åbne|åbne puljer(?= ?$)|(?:lige |her )nu (?:åbne|åben|kan søges)',
)
const STILL = phrase('(?:kan )?stadig(?:væk)? (?:kan )?(?:an)?søges?|stadig(?:væk)? (?:åbne|åben|åbent)')
const COMING = phrase('kommende puljer|puljer (?:[a-zæøå]+ ){0,2}på vej|fremtidige puljer')

/** "I 2026 eller senere". */
const AND_LATER = phrase(
  '[0-9]{4} (?:eller|og|samt) (?:senere|derefter|frem|fremover|fremad|fremefter|efter|videre|årene efter)',
)

function yearsOf(
  catalog: Catalog,
  mentions: Parameters<typeof readPeriod>[0],
  only: readonly string[],
  today: Date,
): number[] {
  const named = catalog.agreements.filter(({ label }) => only.includes(label))
  const all = named.length > 0 ? named : catalog.agreements
  const period = { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) }
  const reading = readPeriod(mentions, period, today, null)
  if (reading.kind === 'outside') return reading.years
  return reading.period.kind === 'years' ? reading.period.years : []
}

/** "puljen fra 2020": the agreement made in a year that none covers. */
export function agreementsMadeIn({ known, agreements }: Catalog, { years }: Meaning): string[] {
  const said = years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  const made = known.filter(({ date }) => date !== null && said.includes(Number(date.slice(0, 4))))
  const isCovered = said.some((year) => agreements.some(({ from, to }) => from <= year && year <= to))
  return isCovered ? [] : made.map(({ label }) => label)
}

const YEAR_KINDS: [YearKind, RegExp][] = [
  [
    'start',
    phrase('først (?:[^ ]+ ){0,2}(?:penge|midler|støtte|beløb|bevilling)|først (?:begynder|starter)'),
  ],
  ['round', phrase('(?:ansøgnings)?runde(?:r|n|år|rne)?')],
  [
    'apply',
    phrase('søge[sr]?|ansøge[sr]?|udmøntes|udbydes|åbner|åbne|åben|slås op|slået op|udmeldes|udbudt|opslag'),
  ],
  ['amount', phrase('(?:har|er der|med|afsat|selv|får) (?:[a-zæøå]+ )?(?:penge|midler|beløb)')],
  [
    'support',
    phrase(
      '(?:få|opnå|opnås|giver|give|modtage|gives) (?:støtte|penge|tilskud|midler)|løber|støtte i|støtter|stadig(?:væk)?|gælder|aktive?|bruges|kører|støtteperiode(?:n)?',
    ),
  ],
]
