// Reads the conditions that a question sets beside the target group, and which of its words they take.
import type { Catalog } from '../catalog.ts'
import type { ApplicantMention } from '../question/applicants.ts'
import type { Meaning } from '../question/meaning.ts'
import { type Claim, findPhrase, has, phrase, type Question } from '../question/question.ts'
import { excludedSpans } from './exclusions.ts'
import type { PoolFilter } from './filter.ts'
import { readMinistries } from './ministries.ts'
import { agreementsMadeIn, readYearFilter } from './read-years.ts'
import { readScope } from './scope.ts'

type Span = { from: number; to: number }

export function readFilter(
  catalog: Catalog,
  meaning: Meaning,
  applicants: readonly Claim<ApplicantMention>[],
  today: Date,
  /** The words are part of a longer phrase that means something of its own. */
  isInPhrase: (span: Span) => boolean = () => false,
): {
  filter: PoolFilter
  /** Words that no pool is to be matched by, and among them those that name an area or initiative. */
  claimed: Span[]
  scope: Span[]
} {
  const { question } = meaning
  const excluded = excludedSpans(question)
  // "Dog ikke dem i 2026-2029" names an agreement to leave it out.
  const kindOf = ({ from, value }: Meaning['agreements'][number]) =>
    value.kind === 'only' && excluded.some((span) => span.from <= from && from < span.to)
      ? 'except'
      : value.kind
  const labels = (kind: 'only' | 'except') =>
    meaning.agreements.flatMap((claim) =>
      'labels' in claim.value && kindOf(claim) === kind ? claim.value.labels : [],
    )
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
  const administrator =
    ADMINISTRATORS.find(([, pattern]) => saysName(question, pattern) && claim(pattern))?.[0] ?? null
  const isRuledOut = administrator !== null && has(question, NOT_RUN_BY)
  const scope = readScope(catalog, meaning, agreements, isInPhrase)
  claimed.push(...scope.claimed)
  return {
    filter: {
      agreements: agreements.length > 0 ? agreements : agreementsMadeIn(catalog, meaning),
      except: labels('except'),
      years: readYearFilter(catalog, meaning, agreements, today),
      applicants: applicants.map(({ value: { types, only, not } }) => ({ types, only, not })),
      coFinancing,
      adminPct: claim(ADMINISTRATION) && percent ? percent.value.value : null,
      administrator: isRuledOut ? null : administrator,
      notAdministrator: isRuledOut ? administrator : null,
      amount: bound?.value.bound ? { side: bound.value.bound, value: bound.value.value } : null,
      scope: scope.rows,
      ministries: claim(MINISTRY) ? readMinistries(catalog, question) : [],
      length: readLength(question, claim),
      annex: readAnnex(question, claim),
      jointly: claim(APART) ? false : claim(JOINTLY) ? true : null,
    },
    claimed,
    scope: scope.claimed,
  }
}

const NO_COFINANCING = phrase(
  '(?:uden|ingen|ikke (?:er |har |stiller )?(?:et )?krav om|ikke kræver|slipper for|intet krav om|fri for|ikke er|kræver ikke) (?:krav om |at )?(?:med|egen|selv)finansiering(?:en)?|(?:ikke|uden at|slipper for at) (?:selv )?(?:skal |at )?(?:selv )?(?:lægge|skyde|betale|finde|have|medfinansiere)(?: noget| egne)?(?: penge| midler| selv)?(?: i| med)?|uden (?:egen|selv)betaling',
)
const COFINANCING = phrase(
  '(?:kræver |krav om |med |kræves |kræve )?(?:med|egen|selv)finansiering(?:en|skrav)?|(?:kræver |kræves )?(?:selv|også) (?:skal |at )?(?:lægger?|skyder?|betaler?|finansierer?|medfinansierer?|bidrager?)(?: penge| noget| en del)?(?: i| med| selv)?|(?:er|være) med til at (?:betale|finansiere)|egne penge|medfinansier(?:e|er|es)',
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

const NOT_RUN_BY = phrase(
  'ikke (?:administreres|administrerer|styres|forvaltes|kører|hører under|ligger hos)(?: af)?|(?:administreres|administreret|forvaltes|styres) ikke|ikke (?:er )?administreret|andre (?:styrelser )?end|ikke under',
)
/** "Står" is not STAR. */
const saysName = (question: Question, pattern: RegExp): boolean =>
  findPhrase(question, pattern).some(({ from }) => !/^står$|^staar$/i.test(question.words[from]?.text ?? ''))

const MINISTRY = phrase('(?:[^ ]+-?,? (?:og )?){0,3}[^ ]*ministeriet(?:s)?')
const JOINTLY = phrase(
  '(?:søger?|søges|ansøger?|gå|går|søge den|søge dem) (?:kun |skal )?(?:sammen|i fællesskab|i (?:et )?partnerskab)|i partnerskab|i fællesskab|(?:af )?partnerskaber(?: mellem)?|fælles ansøgning(?:er)?|sådan et partnerskab|ansøge sammen',
)
const APART = phrase(
  'ikke i fællesskab|hver for sig|ikke sammen|på egen hånd|(?:søger?|søges)(?: den| dem| noget)? (?:helt )?alene|uden (?:en |nogen )?partnere?',
)
const ANNEX = phrase('bilag ([1-9])')

function readAnnex(question: Question, claim: (pattern: RegExp) => boolean): number | null {
  const said = findPhrase(question, ANNEX)[0]?.groups[0]
  claim(ANNEX)
  return said === undefined ? null : Number(said)
}

const LENGTH = phrase(
  '(?:støtte|penge|bevilling|projekter?|midler) (?:[^ ]+ ){0,4}?(to|tre|fire|fem|[2-5])(?:-| )år(?:ige?)?',
)
const IN_WORDS: Record<string, number> = { to: 2, tre: 3, fire: 4, fem: 5 }

function readLength(question: Question, claim: (pattern: RegExp) => boolean): number | null {
  const said = findPhrase(question, LENGTH)[0]?.groups[0]
  claim(LENGTH)
  return said === undefined ? null : (IN_WORDS[said] ?? Number(said))
}
