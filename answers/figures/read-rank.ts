// Rankings and counts: of which rows, in which agreement, within what.
import type { TopicWord } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import { isConditional, readAmong } from './among.ts'
import { boundsSaid } from './bounds-said.ts'
import { isDivided, OF_THEM } from './continue-plan.ts'
import { byNumber, findSubjects } from './find-subjects.ts'
import { allYears } from './period.ts'
import { type Among, type RankLevel, type Subject, subjectsOf } from './plan.ts'
import { IS_IT, LEVEL_WORDS, type Rank, wordLevel } from './rank-words.ts'
import { readPlaceOf } from './read-place.ts'
import { type FigureReading, periodOf, type Reader } from './reading.ts'
import { oneAgreement } from './scope.ts'
import { haveOneTitle, LIKELY, readSubjects, SURE, together, wholeAgreement } from './subjects.ts'

type Within = { subject: Subject | null; agreement: string; unknown: number | null }

export function readRank(reader: Reader, rank: Rank): FigureReading {
  if (has(reader.meaning.question, WHICH_YEAR)) return readPeak(reader, rank.smallest)
  const { catalog, meaning, context } = reader
  // "Hvilket initiativ stiger mest?": the largest is another.
  if (reader.operations.has('difference')) return { kind: 'unknown', coverage: 0 }
  // Over price levels nothing is ranked.
  if (has(meaning.question, OVER_ALL)) return { kind: 'unknown', coverage: 0 }
  // Which pool is largest is told by the pools' own amounts.
  if (has(meaning.question, POOLS) && wordLevel(reader) === null) return { kind: 'unknown', coverage: 0 }
  const ofCounted = has(meaning.question, OF_THEM) && context?.plan.kind === 'count' ? context.plan : null
  // The largest of those over a bound, or of those without money, is none that a ranking holds to.
  if (ofCounted && (ofCounted.bounds.length > 0 || ofCounted.none)) return { kind: 'unknown', coverage: 0 }
  const among = readAmong(meaning.question) ?? ofCounted?.among ?? null
  const placed = among === null ? readPlaceOf(reader, rank) : null
  if (placed) return placed
  const held = heldTo(reader, among)
  const { subject, agreement, unknown } = readWithin(held)
  if (unknown !== null) return { kind: 'unknown', coverage: unknown }
  // "Er X det største initiativ?" asks whether X is, not what under X is largest.
  if (isInitiative(reader, subject) && wordLevel(reader) === 'initiative' && has(meaning.question, IS_IT))
    return { kind: 'unknown', coverage: 0 }
  // A condition that is not understood leaves the largest of all, which nobody asked for.
  if (
    among === null &&
    subject === null &&
    isConditional(meaning.question) &&
    !reader.operations.has('permanent')
  )
    return { kind: 'unknown', coverage: 0 }
  const reading = periodOf(held, agreement)
  if (reading.kind !== 'period')
    return { kind: 'outside', subjects: [wholeAgreement(catalog, agreement)], years: reading.years }
  const level = isInitiative(reader, subject)
    ? 'sub'
    : (wordLevel(reader) ?? levelBefore(reader) ?? 'initiative')
  const { smallest, count, skip } = rank
  const isUndated = held.meaning.years.length === 0
  const plan = {
    kind: 'rank',
    level,
    agreement,
    scope: subject,
    period: (isUndated && ofCounted?.period) || reading.period,
    smallest,
    count,
    skip,
    among,
    claimed: null,
  } as const
  return { kind: 'plan', plan, coverage: 1 }
}

/** "I hvilket år får X mest?" */
function readPeak({ catalog, linker, meaning, scope, context }: Reader, smallest: boolean): FigureReading {
  // "I hvilket af årene uddeler aftalen mest?" names nothing but the agreement.
  const isTalk =
    scope.named && context === null && !linker.namesAny(meaning.topic.filter(({ soft }) => !soft))
  const found = findSubjects(
    { catalog, linker },
    isTalk ? { ...meaning, topic: [] } : meaning,
    scope,
    context ? subjectsOf(context.plan) : [],
  )
  if (found.kind !== 'found') return found
  const [subject] = found.subjects
  const info = catalog.agreements.find(({ label }) => label === subject?.agreement)
  if (!subject || !info) return { kind: 'unknown', coverage: 0 }
  return {
    kind: 'plan',
    plan: { kind: 'peak', subject, years: allYears(info), smallest },
    coverage: found.coverage,
  }
}

/** `which`: it is asked which they are, not only how many. */
export function readCount(
  reader: Reader,
  count: Extract<Operation, { kind: 'count' }>,
  which = false,
): FigureReading {
  const { meaning, catalog } = reader
  if (NOT_ROWS.test(count.what) || hasOtherCondition(reader)) return { kind: 'unknown', coverage: 0 }
  const among = readAmong(meaning.question)
  const held = heldTo(reader, among)
  const { subject, agreement, unknown } = readWithin(held)
  if (unknown !== null) return { kind: 'unknown', coverage: unknown }
  const isDated = held.meaning.years.length > 0 || held.operations.has('permanent')
  const asked = isDated ? periodOf(held, agreement) : null
  if (asked?.kind === 'outside')
    return { kind: 'outside', subjects: [wholeAgreement(catalog, agreement)], years: asked.years }
  return {
    kind: 'plan',
    plan: {
      kind: 'count',
      level: isInitiative(reader, subject)
        ? 'sub'
        : (wordLevel(reader) ?? levelBefore(reader) ?? 'initiative'),
      agreement,
      scope: subject,
      period: asked?.period ?? null,
      among,
      none: has(meaning.question, WITHOUT_MONEY),
      which,
      withoutOverhead: PART_OF_INITIATIVE.test(count.what),
      bounds: boundsSaid(meaning),
    },
    coverage: 1,
  }
}

/** "Omkring 4 mio.", "der vokser": a condition that no count here takes. */
const hasOtherCondition = ({ meaning, operations }: Reader): boolean =>
  boundsSaid(meaning).length > 2 || operations.has('difference') || has(meaning.question, OTHER_CONDITION)
const OTHER_CONDITION = phrase(
  '(?:cirka|ca|omkring|omtrent|næsten) [0-9]+|(?:det samme|lige meget) (?:hvert|alle|i alle)|(?:med|har en) stjerner?|markeret',
)

/** Without what only states the condition: "uden varige midler", "og nul resten af årene". */
function heldTo(reader: Reader, among: Among | null): Reader {
  const { meaning, operations } = reader
  if (among === 'withoutPermanent')
    return { ...reader, operations: new Map([...operations].filter(([kind]) => kind !== 'permanent')) }
  const [rest] = among === 'onlyThen' ? findPhrase(meaning.question, NOTHING_ELSE) : []
  if (!rest) return reader
  const isBeside = (from: number) => from < rest.from || rest.to <= from
  return {
    ...reader,
    meaning: {
      ...meaning,
      years: meaning.years.filter(({ from }) => isBeside(from)),
      topic: meaning.topic.filter(({ index }) => isBeside(index)),
    },
  }
}
const NOTHING_ELSE = phrase(
  '(?:nul|0|0,0|intet|ingenting|ikke noget|ingen penge) (?:i )?(?:resten(?: af (?:årene|perioden))?|de (?:øvrige|andre|sidste|resterende|efterfølgende)(?: tre)? år(?:ene)?)',
)

export const WITHOUT_MONEY = phrase(
  '(?:ingen|0|0,0|nul|ikke (?:nogen|afsat|sat)|uden) (?:penge|midler|kr|kroner|mio|millioner|bevilling|beløb)|(?:får|fik|har) (?:slet )?(?:ikke (?:noget|penge|midler)|intet|ingenting)|mangler (?:penge|midler)',
)
const POOLS = phrase('(?:ansøgnings)?pulje(?:r|n|rne)?')
/** Counted in the texts, not in the tables. */
const NOT_ROWS = /^(?:parti|aftale|pulje|ansogningspulje)/
const PART_OF_INITIATIVE = /^(?:del|under)initiativ/
const WHICH_YEAR = phrase('(?:i )?hvilket (?:af (?:de|aftalens) (?:[^ ]+ )?)?år(?:ene)?|hvilke år|hvornår')

/** The area, ministry or initiative that the ranking or count is within, and its agreement. */
function readWithin(reader: Reader): Within {
  const { catalog, linker, meaning, scope, context } = reader
  const before = context ? subjectsOf(context.plan) : []
  const within = (subject: Subject): Within => ({ subject, agreement: subject.agreement, unknown: null })
  const [numbered] = byNumber({ catalog, linker }, meaning, scope, before)
  if (numbered) return within(numbered)
  const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  const talkedAbout = context && meaning.followUp ? (subjectsOf(context.plan)[0]?.agreement ?? null) : null
  const agreement = oneAgreement(catalog, scope, years, talkedAbout, wordLevel(reader))
  const topic = meaning.topic.filter(
    ({ word, soft }: TopicWord) => !soft && !LEVEL_WORDS.test(word.key) && !/^straks/.test(word.key),
  )
  if (linker.slots(topic).length === 0) {
    // "Hvilken del af den får mest?"
    const [whole] = before
    const isParted = whole !== undefined && !whole.whole && isDivided(catalog, whole)
    const carried =
      isParted &&
      (has(meaning.question, OF_IT) ||
        THERE.test(meaning.question.text) ||
        wordLevel(reader) === 'sub' ||
        has(meaning.question, ONLY_LARGEST))
    return carried && whole
      ? within(whole)
      : { subject: scopeBefore(reader, agreement), agreement, unknown: null }
  }
  const wide = (level: string) => level === 'area' || level === 'ministry'
  const inScope = readSubjects(
    catalog,
    linker,
    topic,
    (row) => scope.agreements.includes(row.agreement) && wide(row.level),
  )
  const withParts = readSubjects(
    catalog,
    linker,
    meaning.topic,
    (row) => scope.agreements.includes(row.agreement) && (catalog.children.get(row.id)?.length ?? 0) > 1,
  )
  const reading = inScope.coverage >= SURE ? inScope : withParts
  const covering = areasOfName(reader, reading.subjects, agreement)
  // Initiatives under "handicap" are not the lines of "HandicapBilistCentret".
  const isByPart =
    reading === withParts &&
    reading.coverage >= SURE &&
    reading.named < PARTLY_NAMED &&
    wordLevel(reader) === 'initiative'
  if (isByPart) return { subject: null, agreement, unknown: reading.coverage }
  if (reading.coverage < SURE || !covering) {
    // Words no row is named by, and no name among them: mere talk ("hvilken indsats løb med flest penge").
    const talk = reading.coverage < LIKELY && !linker.namesAny(topic)
    return { subject: null, agreement, unknown: talk ? null : reading.coverage }
  }
  return { subject: covering, agreement: covering.agreement, unknown: null }
}

/** An area that two ministries have is both, where neither is named: "initiativer under psykiatri". */
function areasOfName({ catalog }: Reader, subjects: Subject[], agreement: string): Subject | undefined {
  const here = subjects.filter((subject) => subject.agreement === agreement)
  const areas = here.filter(({ row }) => catalog.rows.get(row ?? -1)?.level === 'area')
  const isOneName = areas.length > 1 && areas.length === here.length && haveOneTitle(catalog, areas)
  return isOneName ? together(areas) : (here[0] ?? subjects[0])
}

/** Less of its name is part of a word. */
const PARTLY_NAMED = 0.33
const OVER_ALL = phrase(
  '(?:på tværs af|gennem|i|af) (?:alle (?:de )?)?(?:tre )?aftalerne|i alle (?:tre )?aftaler',
)

function isInitiative({ catalog }: Reader, subject: Subject | null): boolean {
  return subject?.row != null && catalog.rows.get(subject.row)?.level === 'initiative'
}

/** What "og hvem får mest?", "hvor mange af dem …?" goes on to rank or count, and within what. */
function rankedBefore({ context, meaning }: Reader) {
  const plan = context?.plan
  return (plan?.kind === 'rank' || plan?.kind === 'count') && meaning.followUp ? plan : null
}

const levelBefore = (reader: Reader): RankLevel | null => rankedBefore(reader)?.level ?? null

function scopeBefore(reader: Reader, agreement: string): Subject | null {
  const before = rankedBefore(reader)
  return before?.agreement === agreement && wordLevel(reader) === null ? before.scope : null
}

const OF_IT = phrase(
  '(?:af|under|i|inden for|indenfor) (?:den|det|denne|dette|dem|området)|(?:hvem|hvilken|hvilket|hvilke) af de (?:to|tre|fire|fem|seks|syv|otte|ni|ti)|hvilken del|hvilke dele|heraf|deraf|herunder|dens|dets|deres|derunder',
)

/** "Hvilket initiativ dér får mest?", "hvilket fik mest der?" */
const THERE =
  /\bdér(?!\p{L})|\b(?:mest|mindst|flest|penge|(?:størst|mindst|højest|lavest|dyrest|billigst)e?) der(?=\s*(?:i (?:20)?\d\d\s*)?[?.!]*$)/iu

/** "Og hvad er den største?" after an area or a frame: nothing else is named. */
const ONLY_LARGEST = phrase(
  '^og (?:hvad|hvilken|hvilket|hvem) (?:er|var) (?:den |det )?(?:største?|mindste?)(?: post| del| bevilling)?(?= ?$)',
)
