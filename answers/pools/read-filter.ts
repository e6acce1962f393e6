// Reads the conditions that a question sets beside the target group, and which of its words they take.
import type { Catalog } from '../catalog.ts'
import { readPeriod } from '../figures/period.ts'
import type { ApplicantMention } from '../question/applicants.ts'
import type { Meaning } from '../question/meaning.ts'
import { type Claim, findPhrase, has, phrase, type Question } from '../question/question.ts'
import type { PoolFilter, YearKind } from './filter.ts'
import { readMinistries } from './ministries.ts'
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
  const claimed: Span[] = applicants.filter(({ value }) => !value.subject)
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
      agreements: agreements.length > 0 ? agreements : datedIn(catalog, meaning),
      except: labels('except'),
      years: readYears(catalog, meaning, agreements, today, datedIn(catalog, meaning).length > 0),
      applicants: applicants.map(({ value: { types, only, not } }) => ({ types, only, not })),
      coFinancing,
      adminPct: claim(ADMINISTRATION) && percent ? percent.value.value : null,
      administrator: ADMINISTRATORS.find(([, pattern]) => claim(pattern))?.[0] ?? null,
      amount: bound?.value.bound ? { side: bound.value.bound, value: bound.value.value } : null,
      scope: scope.rows,
      ministries: claim(MINISTRY) ? readMinistries(catalog, question) : [],
      length: readLength(question, claim),
    },
    claimed,
  }
}

/** "puljen fra 2020": the agreement made in a year that none covers. */
function datedIn({ known, agreements }: Catalog, { years }: Meaning): string[] {
  const said = years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  const made = known.filter(({ date }) => date !== null && said.includes(Number(date.slice(0, 4))))
  const isCovered = said.some((year) => agreements.some(({ from, to }) => from <= year && year <= to))
  return isCovered ? [] : made.map(({ label }) => label)
}

const NO_COFINANCING = phrase(
  '(?:uden|ingen|ikke (?:er |har |stiller )?(?:et )?krav om|ikke kræver|slipper for|intet krav om|fri for|ikke er|kræver ikke) (?:krav om |at )?(?:med|egen|selv)finansiering(?:en)?|(?:ikke|uden at|slipper for at) (?:selv )?(?:skal |at )?(?:selv )?(?:lægge|skyde|betale|finde|have|medfinansiere)(?: noget| egne)?(?: penge| midler| selv)?(?: i| med)?|uden (?:egen|selv)betaling',
)
const COFINANCING = phrase(
  '(?:kræver |krav om |med |kræves |kræve )?(?:med|egen|selv)finansiering(?:en|skrav)?|(?:kræver |kræves )?(?:selv|også) (?:skal |at )?(?:lægger?|skyder?|betaler?|finansierer?|medfinansierer?|bidrager?)(?: penge| noget| en del)?(?: i| med| selv)?|egne penge|medfinansier(?:e|er|es)',
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

const MINISTRY = phrase('(?:[^ ]+-?,? (?:og )?){0,3}[^ ]*ministeriet(?:s)?')
const LENGTH = phrase(
  '(?:støtte|penge|bevilling|projekter?|midler) (?:[^ ]+ ){0,4}?(to|tre|fire|fem|[2-5])(?:-| )år(?:ige?)?',
)
const IN_WORDS: Record<string, number> = { to: 2, tre: 3, fire: 4, fem: 5 }

function readLength(question: Question, claim: (pattern: RegExp) => boolean): number | null {
  const said = findPhrase(question, LENGTH)[0]?.groups[0]
  claim(LENGTH)
  return said === undefined ? null : (IN_WORDS[said] ?? Number(said))
}

function readYears(
  catalog: Catalog,
  { question, years: mentions }: Meaning,
  only: readonly string[],
  today: Date,
  dated: boolean,
): PoolFilter['years'] {
  if (mentions.length === 0 || dated) return null
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
