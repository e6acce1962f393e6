// Reads the conditions that a question sets beside the target group, and which of its words they take.
import type { Catalog } from '../catalog.ts'
import { readPeriod } from '../figures/period.ts'
import type { ApplicantMention } from '../question/applicants.ts'
import type { Meaning } from '../question/meaning.ts'
import { type Claim, findPhrase, has, phrase } from '../question/question.ts'
import type { PoolFilter, YearKind } from './filter.ts'
import { readScope } from './scope.ts'

type Span = { from: number; to: number }

export function readFilter(
  catalog: Catalog,
  meaning: Meaning,
  applicants: readonly Claim<ApplicantMention>[],
  today: Date,
): { filter: PoolFilter; claimed: Span[] } {
  const { question } = meaning
  const labels = (kind: 'only' | 'except') =>
    meaning.agreements.flatMap(({ value }) => (value.kind === kind ? value.labels : []))
  const agreements = [...new Set(labels('only'))]
  const claimed: Span[] = [...applicants]
  const claim = (pattern: RegExp): boolean => {
    const found = findPhrase(question, pattern)
    claimed.push(...found)
    return found.length > 0
  }
  const without = claim(NO_COFINANCING)
  const coFinancing = without ? false : claim(COFINANCING) ? true : null
  const percent = meaning.claimedAmounts.find(({ value }) => value.unit === 'pct.')
  const bound = meaning.claimedAmounts.find(({ value }) => value.unit === 'mio. kr.' && value.bound !== null)
  const scope = readScope(catalog, meaning, agreements)
  claimed.push(...scope.claimed)
  return {
    filter: {
      agreements,
      except: labels('except'),
      years: readYears(catalog, meaning, agreements, today),
      applicants: applicants.map(({ value: { types, only, not } }) => ({ types, only, not })),
      coFinancing,
      adminPct: claim(ADMINISTRATION) && percent ? percent.value.value : null,
      administrator: ADMINISTRATORS.find(([, pattern]) => claim(pattern))?.[0] ?? null,
      amount: bound?.value.bound ? { side: bound.value.bound, value: bound.value.value } : null,
      scope: scope.rows,
    },
    claimed,
  }
}

const NO_COFINANCING = phrase(
  '(?:uden|ingen|ikke (?:er |har |stiller )?(?:et )?krav om|ikke kræver|slipper for|intet krav om|fri for|ikke er|kræver ikke) (?:krav om |at )?(?:med|egen|selv)finansiering(?:en)?|(?:ikke|uden at|slipper for at) (?:selv )?(?:skal |at )?(?:selv )?(?:lægge|skyde|betale|finde|have|medfinansiere)(?: noget| egne)?(?: penge| midler| selv)?(?: i| med)?|uden (?:egen|selv)betaling',
)
const COFINANCING = phrase(
  '(?:kræver |krav om |med |kræves |kræve )?(?:med|egen|selv)finansiering(?:en|skrav)?|(?:kræver |kræves )?(?:selv|også) (?:skal |at )?(?:lægge|skyde|betale|finansiere|medfinansiere)(?: penge| noget| en del)?(?: i| med| selv)?|egne penge|medfinansier(?:e|er|es)',
)
const ADMINISTRATION = phrase(
  'administration(?:en)?|administrere|puljeadministration(?:en)?|administrationsbidrag|administrationsprocent|admin',
)
/** Who runs pools, by the part of the name that the criteria hold. */
const ADMINISTRATORS: [string, RegExp][] = [
  ['Social- og Boligstyrelsen', phrase('social- og boligstyrelsen(?:s)?|boligstyrelsen|sbst')],
  ['Socialstyrelsen', phrase('socialstyrelsen(?:s)?')],
  ['Sundhedsstyrelsen', phrase('sundhedsstyrelsen(?:s)?|sst')],
  [
    'Styrelsen for Arbejdsmarked og Rekruttering',
    phrase('styrelsen for arbejdsmarked og rekruttering|star|arbejdsmarkedsstyrelsen'),
  ],
  [
    'Udlændingestyrelsen',
    phrase(
      'udlændingestyrelsen(?:s)?|cde(?: under udlændingestyrelsen)?|center for dokumentation og indsats mod ekstremisme',
    ),
  ],
  ['Departement', phrase('departement(?:et|er)?')],
]

function readYears(
  catalog: Catalog,
  { question, years: mentions }: Meaning,
  only: readonly string[],
  today: Date,
): PoolFilter['years'] {
  if (mentions.length === 0) return null
  const named = catalog.agreements.filter(({ label }) => only.includes(label))
  const all = named.length > 0 ? named : catalog.agreements
  const period = { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) }
  const reading = readPeriod(
    mentions.map(({ value }) => value),
    period,
    today,
    null,
  )
  const years =
    reading.kind === 'outside' ? reading.years : reading.period.kind === 'years' ? reading.period.years : []
  if (years.length === 0) return null
  const kind = YEAR_KINDS.find(([, pattern]) => has(question, pattern))?.[0] ?? 'either'
  return { kind, from: Math.min(...years), to: Math.max(...years) }
}

const YEAR_KINDS: [YearKind, RegExp][] = [
  [
    'round',
    phrase(
      'søge[sr]?|ansøge[sr]?|(?:ansøgnings)?runde(?:r|n|år|rne)?|udmøntes|udbydes|åbner|åbne|åben|slås op|slået op|udmeldes|udbudt|opslag',
    ),
  ],
  ['amount', phrase('(?:har|er der|med|afsat|selv|får) (?:[a-zæøå]+ )?(?:penge|midler|beløb)')],
  [
    'support',
    phrase(
      '(?:få|opnå|opnås|giver|give|modtage|gives) (?:støtte|penge|tilskud|midler)|løber|støtte i|støtter|stadig(?:væk)?|gælder|aktive?|bruges|kører|støtteperiode(?:n)?',
    ),
  ],
]
