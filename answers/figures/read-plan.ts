// From the meaning of a question to a figure plan, or to what stands in the way of one.
import type { Catalog, Row } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { SubjectLinker } from '../link/subjects.ts'
import type { Meaning, TopicWord } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import { allYears, readPeriod } from './period.ts'
import type { FigurePlan, Period, RankLevel, Subject } from './plan.ts'
import { divide } from './segments.ts'
import { immediate, LIKELY, readSubjects, type SubjectReading, SURE, subjectOf, wholeAgreement } from './subjects.ts'

export type FigureReading =
  | { kind: 'plan'; plan: FigurePlan; coverage: number }
  /** Several readings that are truly different and too many to answer side by side. */
  | { kind: 'ask'; subjects: Subject[]; period: Period | null }
  /** The subject is there, but no agreement with it covers the years. */
  | { kind: 'outside'; subjects: Subject[]; years: number[] }
  /** The subject is there, but not in the agreement named. */
  | { kind: 'elsewhere'; subjects: Subject[]; agreements: string[] }
  /** An agreement that we do not hold, or hold without its table. */
  | { kind: 'missing'; agreement: string }
  | { kind: 'unknown'; coverage: number }

/** What a turn leaves for the next: the figures just talked about. */
export type FigureContext = { subjects: Subject[]; period: Period | null; operation: FigurePlan['kind'] }

export type FigureReader = {
  catalog: Catalog
  linker: SubjectLinker
  today: Date
}

export function readFigures(reader: FigureReader, meaning: Meaning, context: FigureContext | null): FigureReading {
  const scope = readScope(reader, meaning, context)
  if (scope.missing) return { kind: 'missing', agreement: scope.missing }
  const operations = new Map(meaning.operations.map(({ value }) => [value.kind, value]))
  const count = operations.get('count')
  if (count?.kind === 'count') return readCount(reader, meaning, scope, count, context)
  const rank = operations.get('rank')
  if (rank?.kind === 'rank' && !operations.has('compare')) return readRank(reader, meaning, scope, rank, context)
  if (operations.has('share')) return readShare(reader, meaning, scope, context)

  const found = findSubjects(reader, meaning, scope, context)
  if ('kind' in found) return found
  const { subjects, coverage } = found
  const change = operations.get('difference')
  if (change?.kind === 'difference') {
    const plan = readDifference(reader, meaning, subjects, change.percent, context)
    if (plan) return { kind: 'plan', plan, coverage }
  }
  const periods = subjects.map((subject) => ({ subject, reading: periodOf(reader, meaning, subject.agreement, context) }))
  const covered = periods.flatMap(({ subject, reading }) =>
    reading.kind === 'period' ? [{ subject, period: reading.period }] : [],
  )
  const first = covered[0]
  if (!first) {
    const years = periods.flatMap(({ reading }) => (reading.kind === 'outside' ? reading.years : []))
    return { kind: 'outside', subjects, years: unique(years) }
  }
  const asked = covered.map(({ subject }) => subject)
  if (asked.length > 6) return { kind: 'ask', subjects: asked.slice(0, 6), period: first.period }
  const plan = planFor(reader, meaning, operations, asked, first.period, found.listed, context)
  return { kind: 'plan', plan, coverage }
}

type Scope = { agreements: string[]; named: boolean; missing: string | null; all: boolean }

/** The agreements a question is about: those named, all but those excluded, or every one. */
function readScope({ catalog }: FigureReader, meaning: Meaning, context: FigureContext | null): Scope {
  const labels = catalog.agreements.map(({ label }) => label)
  const held = new Set(labels)
  const mentions = meaning.agreements.map(({ value }) => value)
  const missing = mentions.find((mention) => mention.kind === 'missing')
  const only = mentions.flatMap((mention) => (mention.kind === 'only' ? mention.labels : []))
  const except = mentions.flatMap((mention) => (mention.kind === 'except' ? mention.labels : []))
  const shift = mentions.find((mention) => mention.kind === 'shift')
  const base = { all: mentions.some((mention) => mention.kind === 'all') }
  if (missing) return { ...base, agreements: [], named: true, missing: missing.name }
  if (shift) {
    const at = labels.indexOf(context?.subjects[0]?.agreement ?? '')
    const next = at < 0 ? undefined : labels[at + shift.by]
    return next
      ? { ...base, agreements: [next], named: true, missing: null }
      : { ...base, agreements: [], named: true, missing: shift.by > 0 ? 'den næste aftale' : 'den forrige aftale' }
  }
  const partial = only.filter((label) => !held.has(label))
  if (only.length > 0 && partial.length === only.length) return { ...base, agreements: [], named: true, missing: partial[0] ?? null }
  const chosen = only.length > 0 ? unique(only) : labels
  return {
    ...base,
    agreements: chosen.filter((label) => held.has(label) && !except.includes(label)),
    named: only.length > 0,
    missing: null,
  }
}

type Found = SubjectReading & { /** Several subjects were named one by one. */ listed: boolean }

function findSubjects(
  reader: FigureReader,
  meaning: Meaning,
  scope: Scope,
  context: FigureContext | null,
): Found | FigureReading {
  const { catalog, linker } = reader
  const inScope = (row: Row) => scope.agreements.includes(row.agreement)
  const numbered = byNumber(reader, meaning, scope, context)
  if (numbered.length > 0) return { subjects: numbered, coverage: 1, listed: meaning.numbers.some(({ value }) => value.length > 1) || meaning.numbers.length > 1 }
  if (has(meaning.question, IMMEDIATE)) return findImmediate(reader, meaning, scope)

  const hardTopic = meaning.topic.filter(({ soft }) => !soft)
  if (hardTopic.length === 0 || isEmptyTopic(linker, hardTopic)) {
    if (has(meaning.question, WHOLE) || (scope.named && !context) || (scope.named && !meaning.followUp && meaning.topic.length > 3))
      return { subjects: scope.agreements.map((label) => wholeAgreement(catalog, label)), coverage: 1, listed: false }
    if (context) return carriedOver(reader, scope, context)
    return { kind: 'unknown', coverage: 0 }
  }
  const whole = readSubjects(catalog, linker, meaning.topic, inScope)
  const parts = divide(meaning).map((topic) => readSubjects(catalog, linker, topic, inScope))
  const weakest = Math.min(...parts.map((part) => part.coverage))
  if (parts.length > 1 && weakest >= SURE && weakest > whole.coverage - 0.1 && distinct(parts)) {
    const subjects = parts.flatMap((part) => part.subjects)
    return { subjects: uniqueSubjects(subjects), coverage: weakest, listed: true }
  }
  if (whole.coverage >= SURE) return { ...whole, listed: false }
  if (scope.named || scope.agreements.length < catalog.agreements.length) {
    const anywhere = readSubjects(catalog, linker, meaning.topic, () => true)
    if (anywhere.coverage >= SURE) return { kind: 'elsewhere', subjects: anywhere.subjects, agreements: scope.agreements }
  }
  if (whole.coverage >= LIKELY) return { kind: 'ask', subjects: whole.subjects.slice(0, 4), period: null }
  return { kind: 'unknown', coverage: whole.coverage }
}

const IMMEDIATE = phrase('straks(?:udmøntning(?:en|er|erne|s)?|midler(?:ne)?|udmøntet|udmøntede|bevilling(?:en|er)?)?')
const WHOLE = phrase(
  'hele (?:aftalen|ssa|reserven|puljen|rammen|beløbet)|aftalen (?:i alt|samlet|som helhed)|samlede (?:ramme|aftale|reserve|aftalesum)|(?:aftalens|reservens|ssa\'?s) (?:samlede )?(?:total|ramme|sum|økonomi|beløb|totalbeløb)|forslag i alt|alle initiativer(?:ne)?|fordelt i alt|i hele',
)

/** The topic holds no word that any row knows or that could be a name. */
function isEmptyTopic(linker: SubjectLinker, topic: readonly TopicWord[]): boolean {
  return linker.slots(topic).length === 0
}

function byNumber({ catalog, linker }: FigureReader, meaning: Meaning, scope: Scope, context: FigureContext | null): Subject[] {
  const numbers = meaning.numbers.flatMap(({ value }) => value)
  if (numbers.length === 0) return []
  const rows = [...catalog.rows.values()].filter((row) => row.number !== null && numbers.includes(row.number))
  const inScope = rows.filter((row) => scope.agreements.includes(row.agreement))
  // In a conversation about one agreement, its numbers are meant.
  const talkedAbout = scope.named ? undefined : context?.subjects[0]?.agreement
  const near = talkedAbout ? inScope.filter((row) => row.agreement === talkedAbout) : inScope
  const candidates = near.length > 0 ? near : inScope
  const covers = linker.link(meaning.topic.filter(({ soft }) => !soft))
  const named = candidates.filter((row) => covers.some((link) => link.row.id === row.id && link.coverage >= SURE))
  return (named.length > 0 ? named : candidates).map((row) => subjectOf(catalog, row))
}

function findImmediate({ catalog, linker }: FigureReader, meaning: Meaning, scope: Scope): Found | FigureReading {
  const topic = meaning.topic.filter(({ word, soft }) => !soft && !/^straks/.test(word.key))
  const ministries = topic.length > 0 ? readSubjects(catalog, linker, topic, (row) => row.level === 'ministry') : null
  if (ministries && ministries.coverage >= SURE) {
    const owners = ministries.subjects.flatMap((subject) => subject.rows)
    const rows = [...catalog.rows.values()].filter(
      (row) => row.level === 'immediate' && row.ministry !== null && owners.includes(row.ministry),
    )
    if (rows.length > 0)
      return {
        subjects: rows.map((row) => ({
          ...subjectOf(catalog, row),
          label: `Straksudmøntning, ${catalog.rows.get(row.ministry ?? 0)?.title ?? ''}`,
        })),
        coverage: 1,
        listed: false,
      }
  }
  const subjects = scope.agreements.flatMap((label) => immediate(catalog, label) ?? [])
  return subjects.length > 0 ? { subjects, coverage: 1, listed: false } : { kind: 'unknown', coverage: 0 }
}

/** A follow-up without a subject of its own: the one just talked about, in the agreement named now. */
function carriedOver({ catalog, linker }: FigureReader, scope: Scope, context: FigureContext): Found | FigureReading {
  if (!scope.named) return { subjects: context.subjects, coverage: 1, listed: context.subjects.length > 1 }
  const kin = context.subjects.flatMap((subject) => linker.sameIn(subject.rows, scope.agreements))
  const subjects = kin.map((row) => subjectOf(catalog, row))
  if (subjects.length > 0) return { subjects: uniqueSubjects(subjects), coverage: 1, listed: false }
  if (context.subjects.some((subject) => scope.agreements.includes(subject.agreement)))
    return { subjects: context.subjects.filter((s) => scope.agreements.includes(s.agreement)), coverage: 1, listed: false }
  if (context.subjects.every((subject) => subject.label.startsWith('Hele aftalen')))
    return { subjects: scope.agreements.map((label) => wholeAgreement(catalog, label)), coverage: 1, listed: false }
  return { kind: 'elsewhere', subjects: context.subjects, agreements: scope.agreements }
}

function periodOf(reader: FigureReader, meaning: Meaning, agreement: string, context: FigureContext | null) {
  const info = reader.catalog.agreements.find(({ label }) => label === agreement)
  if (!info) throw new Error(`no agreement ${agreement}`)
  const kinds = meaning.operations.map(({ value }) => value.kind)
  if (kinds.includes('permanent')) return { kind: 'period' as const, period: { kind: 'permanent' } as Period }
  const mentions = meaning.years.map(({ value }) => value)
  const before = context?.period?.kind === 'years' ? context.period.years : null
  // A follow-up that names neither year nor total keeps the years just talked about.
  const keeps = mentions.length === 0 && meaning.followUp && context?.period && !kinds.includes('total') && !kinds.includes('eachYear')
  if (keeps && context?.period) {
    const { period } = context
    if (period.kind !== 'years') return { kind: 'period' as const, period }
    return readPeriod([{ kind: 'years', years: period.years }], info, reader.today, before)
  }
  if (mentions.length === 0 && kinds.includes('eachYear'))
    return { kind: 'period' as const, period: { kind: 'years', years: allYears(info) } as Period }
  return readPeriod(mentions, info, reader.today, before)
}

function planFor(
  reader: FigureReader,
  meaning: Meaning,
  operations: ReadonlyMap<string, Operation>,
  subjects: Subject[],
  period: Period,
  listed: boolean,
  context: FigureContext | null,
): FigurePlan {
  const [subject] = subjects
  if (!subject) throw new Error('a plan needs a subject')
  const info = reader.catalog.agreements.find(({ label }) => label === subject.agreement)
  if (!info) throw new Error(`no agreement ${subject.agreement}`)
  const claimed = meaning.claimedAmounts.find(({ value }) => value.unit === 'mio. kr.' && value.bound === null)
  if (claimed && subjects.length === 1) return { kind: 'check', subject, period, claimed: claimed.value.value }
  if (operations.has('average') && subjects.length === 1)
    return { kind: 'average', subject, years: period.kind === 'years' ? period.years : allYears(info) }
  const oneAgreement = unique(subjects.map(({ agreement }) => agreement)).length === 1
  const together = operations.has('sum') || (operations.has('total') && listed && context === null)
  if (subjects.length > 1 && oneAgreement && listed && together) return { kind: 'sum', subjects, period }
  if (operations.has('sum') && subjects.length > 1 && oneAgreement && meaning.followUp) return { kind: 'sum', subjects, period }
  const yearsListed = meaning.years.filter(({ value }) => value.kind === 'years').length > 1
  const eachYear = operations.has('eachYear') && !operations.has('average')
  const each = period.kind === 'years' && period.years.length > 1 && (eachYear || (yearsListed && !operations.has('sum') && !operations.has('total')))
  return { kind: 'value', subjects, period, each }
}

function readDifference(
  reader: FigureReader,
  meaning: Meaning,
  subjects: Subject[],
  percent: boolean,
  context: FigureContext | null,
): FigurePlan | null {
  const percentFirst = percent || has(meaning.question, PERCENT)
  const point = (subject: Subject, year: number) => ({ subject, period: { kind: 'years', years: [year] } as Period })
  const [one, two] = subjects
  if (!one) return null
  if (two && subjects.length === 2) {
    const periods = [one, two].map((subject) => periodOf(reader, meaning, subject.agreement, context))
    const [a, b] = periods
    if (a?.kind !== 'period' || b?.kind !== 'period') return null
    return { kind: 'difference', from: { subject: two, period: b.period }, to: { subject: one, period: a.period }, percentFirst }
  }
  if (two) return null
  const info = reader.catalog.agreements.find(({ label }) => label === one.agreement)
  const reading = periodOf(reader, meaning, one.agreement, context)
  if (!info || reading.kind !== 'period') return null
  const asked = reading.period.kind === 'years' ? reading.period.years : allYears(info)
  const before = context?.period?.kind === 'years' ? context.period.years : []
  const years = asked.length === 1 ? unique([...before, ...asked]).sort((a, b) => a - b) : asked
  const from = years[0]
  const to = years.at(-1)
  if (from === undefined || to === undefined) return null
  if (from === to) {
    if (from === info.from) return null
    return { kind: 'difference', from: point(one, from - 1), to: point(one, from), percentFirst }
  }
  return { kind: 'difference', from: point(one, from), to: point(one, to), percentFirst }
}

const PERCENT = phrase('procent|pct\\.?|procentvis|procentuel(?:t|le)?|%')

function readShare(reader: FigureReader, meaning: Meaning, scope: Scope, context: FigureContext | null): FigureReading {
  const { catalog, linker } = reader
  const inScope = (row: Row) => scope.agreements.includes(row.agreement)
  const { part: partTopic, whole: wholeTopic } = splitShare(meaning)
  const hard = (topic: readonly TopicWord[]) => topic.filter(({ soft }) => !soft)
  const numbered = byNumber(reader, meaning, scope, context)
  const part: SubjectReading | null = numbered[0]
    ? { subjects: numbered, coverage: 1 }
    : has(meaning.question, IMMEDIATE)
      ? { subjects: scope.agreements.flatMap((label) => immediate(catalog, label) ?? []), coverage: 1 }
      : hard(partTopic).length > 0
        ? readSubjects(catalog, linker, partTopic, inScope)
        : context
          ? { subjects: context.subjects, coverage: 1 }
          : null
  if (!part || part.coverage < SURE || !part.subjects[0]) return { kind: 'unknown', coverage: part?.coverage ?? 0 }
  const dated = part.subjects.filter((s) => periodOf(reader, meaning, s.agreement, context).kind === 'period')
  const subject = dated[0]
  if (!subject) return { kind: 'outside', subjects: part.subjects, years: meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : [])) }
  const found = hard(wholeTopic).length > 0 ? readSubjects(catalog, linker, wholeTopic, (row) => row.agreement === subject.agreement) : null
  const whole = found && found.coverage >= SURE && found.subjects[0] ? found.subjects[0] : wholeAgreement(catalog, subject.agreement)
  const reading = periodOf(reader, meaning, subject.agreement, context)
  if (reading.kind !== 'period') return { kind: 'outside', subjects: [subject], years: reading.years }
  return { kind: 'plan', plan: { kind: 'share', part: subject, whole, period: reading.period }, coverage: part.coverage }
}

/** "X's andel af Y", "hvor stor en del af Y går til X": what follows "af" up to the next verb is the whole, the rest the part. */
function splitShare(meaning: Meaning): { part: TopicWord[]; whole: TopicWord[] } {
  const share = meaning.operations.find(({ value }) => value.kind === 'share')
  const of = findPhrase(meaning.question, phrase('af|ud af|ift|i forhold til|under'))
    .map(({ to }) => to)
    .find((to) => share === undefined || to >= share.to || to > share.from)
  if (of === undefined) return { part: meaning.topic, whole: [] }
  const end =
    findPhrase(meaning.question, phrase('går|gik|gives|udgør|udgjorde|udgøres|er|var|bruges|afsættes|fik|får|har|ligger|kommer|til|står for|lægger'))
      .map(({ from }) => from)
      .find((from) => from >= of) ?? meaning.question.words.length
  const inside = ({ index }: TopicWord) => of <= index && index < end
  return { part: meaning.topic.filter((word) => !inside(word)), whole: meaning.topic.filter(inside) }
}

function readRank(
  reader: FigureReader,
  meaning: Meaning,
  scope: Scope,
  rank: Extract<Operation, { kind: 'rank' }>,
  context: FigureContext | null,
): FigureReading {
  const { catalog, linker } = reader
  const level = rankLevel(meaning)
  const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  const agreement = agreementFor(reader, scope, years, context)
  const topic = meaning.topic.filter(({ word, soft }) => !soft && !LEVEL_WORDS.test(word.key))
  const scoped = topic.length > 0 ? readSubjects(catalog, linker, topic, (row) => scope.agreements.includes(row.agreement)) : null
  const subject = scoped && scoped.coverage >= SURE ? scoped.subjects[0] : undefined
  if (topic.length > 0 && !subject && !isEmptyTopic(linker, topic)) return { kind: 'unknown', coverage: scoped?.coverage ?? 0 }
  if (has(meaning.question, WHICH_YEAR)) {
    const asked = subject ?? context?.subjects[0] ?? wholeAgreement(catalog, agreement)
    const info = catalog.agreements.find(({ label }) => label === asked.agreement)
    if (info) return { kind: 'plan', plan: { kind: 'peak', subject: asked, years: allYears(info), smallest: rank.smallest }, coverage: 1 }
  }
  const chosen = subject?.agreement ?? agreement
  const reading = periodOf(reader, meaning, chosen, context?.operation === 'rank' ? context : null)
  if (reading.kind !== 'period') return { kind: 'outside', subjects: [wholeAgreement(catalog, chosen)], years: reading.years }
  const rows = subject?.rows.flatMap((id) => catalog.rows.get(id) ?? []) ?? []
  const inside = rows.some((row) => row.level === 'initiative') ? 'sub' : level
  return {
    kind: 'plan',
    plan: {
      kind: 'rank',
      level: inside,
      agreement: chosen,
      scope: subject ?? null,
      period: reading.period,
      smallest: rank.smallest,
      count: rank.count,
    },
    coverage: 1,
  }
}

const WHICH_YEAR = phrase('(?:i |hvilket |hvilke )+år')
const LEVEL_WORDS =
  /^(?:enkelt|del|under)?(?:initiativ|ministeri|omrad|organisation|forening|underpunkt|punkt|bevilling|post|ressort|tema|indsats)/

function rankLevel(meaning: Meaning): RankLevel {
  if (has(meaning.question, phrase('(?:minister|ministeri|ressort)[a-z]*'))) return 'ministry'
  if (has(meaning.question, phrase('(?:under|del)(?:punkt|initiativ|nummer|række|bevilling)[a-z]*|organisation[a-z]*|delpunkt[a-z]*'))) return 'sub'
  if (has(meaning.question, phrase('(?:områd|tema)[a-z]*'))) return 'area'
  return 'initiative'
}

/** The one agreement a ranking or count is about: the one named, the only one that covers the year, or the newest. */
function agreementFor({ catalog }: FigureReader, scope: Scope, years: readonly number[], context: FigureContext | null): string {
  const [only] = scope.agreements
  if (scope.named && only) return only
  const talkedAbout = context?.subjects[0]?.agreement
  const covering = catalog.agreements.filter(({ from, to }) => years.length > 0 && years.every((year) => from <= year && year <= to))
  if (talkedAbout && (years.length === 0 || covering.some(({ label }) => label === talkedAbout))) return talkedAbout
  return covering.at(-1)?.label ?? catalog.agreements.at(-1)?.label ?? ''
}

function readCount(
  reader: FigureReader,
  meaning: Meaning,
  scope: Scope,
  count: Extract<Operation, { kind: 'count' }>,
  context: FigureContext | null,
): FigureReading {
  const { catalog, linker } = reader
  const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  const agreement = agreementFor(reader, scope, years, context)
  const numbered = byNumber(reader, meaning, scope, context)[0]
  const topic = meaning.topic.filter(({ word, soft }) => !soft && !LEVEL_WORDS.test(word.key))
  const linked = topic.length > 0 ? readSubjects(catalog, linker, topic, (row) => scope.agreements.includes(row.agreement)) : null
  const subject = numbered ?? (linked && linked.coverage >= SURE ? linked.subjects[0] : undefined)
  if (!subject && topic.length > 0 && !isEmptyTopic(linker, topic)) return { kind: 'unknown', coverage: linked?.coverage ?? 0 }
  const chosen = subject?.agreement ?? agreement
  const rows = subject?.rows.flatMap((id) => catalog.rows.get(id) ?? []) ?? []
  const level: RankLevel = rows.some((row) => row.level === 'initiative' && !subject?.computed)
    ? 'sub'
    : /^(?:under|del|organisation|forening)/.test(count.what)
      ? 'sub'
      : /^minister/.test(count.what)
        ? 'ministry'
        : /^(?:omrad|tema)/.test(count.what)
          ? 'area'
          : 'initiative'
  const permanent = meaning.operations.some(({ value }) => value.kind === 'permanent')
  const reading = years.length > 0 || permanent ? periodOf(reader, meaning, chosen, null) : null
  if (reading?.kind === 'outside') return { kind: 'outside', subjects: [wholeAgreement(catalog, chosen)], years: reading.years }
  const bound = meaning.claimedAmounts.find(({ value }) => value.bound !== null)?.value
  return {
    kind: 'plan',
    plan: {
      kind: 'count',
      level,
      agreement: chosen,
      scope: subject ?? null,
      period: reading?.period ?? null,
      bound: bound?.bound ? { value: bound.value, side: bound.bound } : null,
    },
    coverage: 1,
  }
}

function distinct(parts: readonly SubjectReading[]): boolean {
  const keys = parts.map((part) => part.subjects.map((subject) => subject.rows.join()).join(';'))
  return new Set(keys).size === keys.length
}

function uniqueSubjects(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [subject.rows.join(), subject])).values()]
}
