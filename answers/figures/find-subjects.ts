// Which rows of the tables a question is about: by number, by name, as a part of a whole, or those just talked about.
import type { Row } from '../catalog.ts'
import { continues } from '../pools/talk.ts'
import type { Meaning } from '../question/meaning.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import { toldCount } from '../question/told-count.ts'
import { classOf } from '../question/word-classes.ts'
import { bestReading, byVariantTitle, type TopicReading } from './best-reading.ts'
import { carriedTo, carriedToAll } from './carry-over.ts'
import { type Finder, partsByHolder, rowsByMinistry, subRowsByName } from './named-parts.ts'
import { asksOfIt, partOfWhole } from './of-whole.ts'
import type { Subject } from './plan.ts'
import { onlyPointBack, sameUnder } from './refer-back.ts'
import type { Scope } from './scope.ts'
import { divisions } from './segments.ts'
import {
  immediate,
  isUnder,
  LIKELY,
  readSubjects,
  SURE,
  subjectOf,
  uniqueSubjects,
  WHOLE_NAME,
  wholeAgreement,
} from './subjects.ts'

export type Found =
  | {
      kind: 'found'
      subjects: Subject[]
      coverage: number /** Several were named one by one. */
      listed: boolean /** Said in this turn, not carried over. */
      said: boolean
    }
  | { kind: 'ask'; subjects: Subject[] }
  | { kind: 'elsewhere'; subjects: Subject[]; agreements: string[] }
  /** A whole that is known, of which the part asked for is not. */
  | { kind: 'noPart'; whole: Subject }
  | { kind: 'unknown'; coverage: number }

/** `before`: subjects of the turn before, for questions that name none. */
export function findSubjects(
  finder: Finder,
  meaning: Meaning,
  scope: Scope,
  before: readonly Subject[],
): Found {
  const { catalog, linker } = finder
  const found = (subjects: Subject[], coverage = 1, listed = false, said = true): Found =>
    subjects.length > 0
      ? { kind: 'found', subjects, coverage, listed, said }
      : { kind: 'unknown', coverage: 0 }
  const numbered = byNumber(finder, meaning, scope, before)
  if (numbered.length > 0)
    return found(
      numbered,
      1,
      meaning.numbers.flatMap(({ value }) => value).length !== 1 && numbered.length > 1,
    )
  const subs = subRowsByName(finder, meaning, scope)
  if (subs.length > 0) return found(subs, 1, subs.length > 1)
  const parts = partsByHolder(finder, meaning, scope, before)
  if (parts.length > 0) return found(parts, 1, parts.length > 1)
  const part = partOfWhole(finder, meaning, scope) ?? noShareOfBody(meaning, before)
  if (part) return part
  const ofMinistry = rowsByMinistry(finder, meaning, scope)
  if (ofMinistry.length > 0) return found(ofMinistry, 1, ofMinistry.length > 1)
  const same = sameUnder(finder, meaning, before)
  if (same) return found([subjectOf(catalog, same)])
  if (has(meaning.question, IMMEDIATE)) return found(findImmediate(finder, meaning, scope, before))

  const wholes = findPhrase(meaning.question, WHOLE)
  const said = meaning.topic.filter(
    ({ soft, index }) => !soft && !wholes.some(({ from, to }) => from <= index && index < to),
  )
  const hard = onlyPointBack(said, before) ? [] : said
  const saysWhole = has(meaning.question, WHOLE)
  const saysAll = meaning.agreements.some(({ value }) => value.kind === 'all')
  const holdsApart = meaning.operations.some(
    ({ value }) => value.kind === 'difference' || value.kind === 'compare',
  )
  const isOfWholes =
    saysWhole || (holdsApart && scope.named && scope.agreements.length === 2 && before.length === 0)
  if (linker.slots(hard).length === 0 || (isOfWholes && !linker.namesAny(hard))) {
    // "Og i den nye aftale?" goes on about something that is not known any more.
    const named = scope.named && (before.length === 0 ? !continues(meaning.question) : !meaning.followUp)
    const whole = saysWhole || named || (saysAll && before.length === 0)
    if (whole) return found(scope.agreements.map((label) => wholeAgreement(catalog, label)))
    if (before.length === 0) return { kind: 'unknown', coverage: 0 }
    if (saysAll && before.some(({ whole }) => !whole)) return carriedToAll(finder, scope, before)
    return scope.named ? carriedTo(finder, scope, before) : found([...before], 1, before.length > 1, false)
  }
  // A continuation stays in what was just talked about, if the new subject is there: in the row, then in its agreement.
  const inside = new Set(
    before.flatMap(({ row }) => catalog.children.get(row ?? -1) ?? []).map(({ id }) => id),
  )
  const [whole] = before.length === 1 ? before : []
  // "Hvor meget af det er til X?": X's part of what was talked about, and of nothing else.
  if (whole && !whole.whole && asksOfIt(meaning)) {
    const reading = bestReading(
      finder,
      meaning,
      (row) => row.id === whole.row || isUnder(catalog, subjectOf(catalog, row), whole),
    )
    const isFound = reading.coverage >= SURE || (reading.coverage >= LIKELY && reading.clear)
    return isFound ? found(reading.subjects, reading.coverage, reading.listed) : { kind: 'noPart', whole }
  }
  // "Hvor meget er der til evaluering?" after an initiative that has such a line.
  if (inside.size > 0 && !scope.named) {
    const reading = bestReading(finder, meaning, (row) => inside.has(row.id))
    if (
      reading.coverage >= (meaning.followUp ? SURE : WHOLE_NAME) &&
      (meaning.followUp || reading.named >= WHOLE_NAME)
    )
      return found(reading.subjects, reading.coverage, reading.listed)
  }
  const parents = new Set(before.flatMap(({ rows }) => rows.map((id) => catalog.rows.get(id)?.parent ?? -1)))
  if (meaning.followUp && inside.size === 0 && !parents.has(-1) && parents.size === 1) {
    const reading = bestReading(finder, meaning, ({ parent }) => parent !== null && parents.has(parent))
    if (reading.coverage >= WHOLE_NAME) return found(reading.subjects, reading.coverage, reading.listed)
  }
  // "Og hele handlingsplanen?" after a line of it.
  if (meaning.followUp && parents.size === 1 && !parents.has(-1)) {
    const reading = bestReading(
      finder,
      meaning,
      ({ id, agreement }) => parents.has(id) && scope.agreements.includes(agreement),
    )
    if (reading.coverage >= SURE) return found(reading.subjects, reading.coverage)
  }
  const near = before[0]?.agreement
  const staysNear = meaning.followUp && near !== undefined && !scope.named && scope.agreements.includes(near)
  const there = staysNear ? bestReading(finder, meaning, (row) => row.agreement === near) : null
  if (there && there.coverage >= WHOLE_NAME) return found(there.subjects, there.coverage, there.listed)
  const asksForAll = saysAll || (scope.named && scope.agreements.length > 1)
  const reading = bestReading(finder, meaning, (row) => scope.agreements.includes(row.agreement), asksForAll)
  // What shares half a name with it is not "Dansk Center for Hjernerystelse", which stands in another.
  if (there && there.coverage >= SURE && there.coverage > reading.coverage - FAR_BETTER)
    return found(there.subjects, there.coverage, there.listed)
  const kin = asksForAll ? namesakes(finder, scope, reading) : []
  if (kin.length > 0) return found([...reading.subjects, ...kin], reading.coverage)
  const told = toldCount(meaning)
  if (told !== null && reading.listed && reading.subjects.length !== told)
    return { kind: 'ask', subjects: reading.subjects }
  // "A og B får begge tilskud til …": with one of them alone half the answer would be missing.
  const isSum = meaning.operations.some(({ value }) => value.kind === 'sum')
  if ((has(meaning.question, BOTH) || isSum) && reading.subjects.length === 1) {
    const both = siblingsNamed(finder, meaning, reading.subjects[0])
    if (both || !isSum) return both ? found(both, reading.coverage, true) : { kind: 'unknown', coverage: 0 }
  }
  // "Sorglinjen i SSA21", where only another agreement has a Sorglinjen: a namesake by one part of it is none.
  const isOneWord = hard.length === 1 && scope.agreements.length < catalog.agreements.length
  if (isOneWord && scope.named && reading.coverage < WHOLE_NAME) {
    const anywhere = readSubjects(catalog, linker, meaning.topic, () => true)
    const isIt = anywhere.subjects.length === 1 && anywhere.coverage >= WHOLE_NAME && !anywhere.loose
    if (isIt && anywhere.coverage >= reading.coverage + FAR_BETTER)
      return { kind: 'elsewhere', subjects: anywhere.subjects, agreements: scope.agreements }
  }
  const clear = reading.clear && reading.coverage >= LIKELY && !linker.namesUnknown(hard)
  const isSettled = clear || (reading.coverage >= SURE && !reading.faint)
  const called = isSettled && !reading.loose ? null : byVariantTitle(finder, meaning, scope, asksForAll)
  // "Medicin på afdrag" is what one row is called, whatever others have to do with medicine.
  const isNearer = called && (!isSettled || called.coverage >= reading.coverage + FAR_BETTER)
  if (isNearer && (told === null || called.subjects.length === told))
    return found(called.subjects, called.coverage, called.listed)
  // "De to sorgcenter-initiativer" are those two, though one word names them both.
  const isAll = told === reading.subjects.length
  if (isSettled) return found(reading.subjects, reading.coverage, reading.listed || isAll)
  if (scope.agreements.length < catalog.agreements.length) {
    const anywhere = readSubjects(catalog, linker, meaning.topic, () => true)
    // "Demens i SSA21" is a theme that some row of another agreement has in its name: that one does not lack here.
    const isTheme =
      meaning.names.length === 0 &&
      anywhere.named < PARTLY_NAMED &&
      hard.every(({ word }) => classOf(word.text) !== 'name')
    if (anywhere.coverage >= SURE + 0.1 && !anywhere.faint && !isTheme)
      return { kind: 'elsewhere', subjects: anywhere.subjects, agreements: scope.agreements }
  }
  if (reading.coverage >= LIKELY && !linker.namesUnknown(hard))
    return { kind: 'ask', subjects: reading.subjects.slice(0, 4) }
  return { kind: 'unknown', coverage: reading.coverage }
}

/** "Hvor meget i hver af aftalerne?": what is called the same in the others, where the words name only the one of an agreement. */
function namesakes({ catalog, linker }: Finder, { agreements }: Scope, reading: TopicReading): Subject[] {
  const [one] = reading.subjects
  if (!one || reading.listed || reading.coverage < SURE || reading.loose) return []
  const others = agreements.filter((label) => reading.subjects.every(({ agreement }) => agreement !== label))
  return linker
    .sameIn(one.rows, others)
    .filter(({ level }) => level === 'initiative' || level === 'sub')
    .map((row) => subjectOf(catalog, row))
}

/** "Og styrelsens del?" of an initiative that has no such line: another's is none. */
function noShareOfBody(
  { question, followUp, topic }: Meaning,
  [whole, ...others]: readonly Subject[],
): Found | null {
  const isOfBody = followUp && question.line.includes('styrelse') && has(question, SHARE_OF)
  const namesMore = topic.some(({ soft, word }) => !soft && !/styrelse|^(?:del|andel|part)/i.test(word.text))
  return isOfBody && !namesMore && whole && others.length === 0 ? { kind: 'noPart', whole } : null
}
const SHARE_OF = phrase('(?:del|andel|part|beløb)(?= ?$)')

/** Less of its name is only a word of it. */
const PARTLY_NAMED = 0.4
/** How much further a coverage must be than the next. */
const FAR_BETTER = 0.12

export const IMMEDIATE = phrase('straks-?(?:udmønt[a-zæøå]*|midler(?:ne)?|bevilling(?:en|er)?)?')
export const WHOLE = phrase(
  'hele (?:aftalen|ssa-?[0-9]*|reserven|rammen|beløbet|puljen)|aftalen (?:i alt|samlet|som helhed)|samlede (?:ramme|aftale|reserve|aftalesum)|(?:aftalens|reservens) (?:samlede )?(?:total|ramme|sum|økonomi|beløb|totalbeløb)|forslag i alt|alle (?:initiativer|ministerier)(?:ne)?|fordelt i alt|i hele',
)

const BOTH = phrase('(?:får|fik|har|modtager) begge(?! (?:år|aftaler))|begge to')

/** The things listed as rows beside each other: what is said of them together names the one as well as the other. */
function siblingsNamed(
  { catalog, linker }: Finder,
  meaning: Meaning,
  one: Subject | undefined,
): Subject[] | null {
  const parent = catalog.rows.get(one?.row ?? -1)?.parent ?? null
  if (parent === null) return null
  for (const parts of divisions(meaning)) {
    const readings = parts.map((part) => readSubjects(catalog, linker, part, (row) => row.parent === parent))
    const subjects = uniqueSubjects(readings.flatMap((reading) => reading.subjects))
    if (readings.every(({ coverage }) => coverage >= SURE) && subjects.length === parts.length)
      return subjects
  }
  return null
}

/** Rows by their number; where the question also names one of them, that one. */
export function byNumber(
  { catalog, linker }: Finder,
  meaning: Meaning,
  scope: Scope,
  before: readonly Subject[],
): Subject[] {
  const stated = meaning.numbers.flatMap(({ value }) => value)
  const letters = stated.length > 0 ? [] : followingLetters(meaning)
  const base = catalog.rows.get(before[0]?.rows[0] ?? -1)?.number?.split('.')[0]
  const numbers = base ? [...stated, ...letters.map((letter) => `${base}.${letter}`)] : stated
  if (numbers.length === 0) return []
  const rows = [...catalog.rows.values()].filter(
    (row) => row.number !== null && numbers.includes(row.number) && scope.agreements.includes(row.agreement),
  )
  // In a conversation about one agreement, its numbers are meant.
  const near = scope.named ? [] : rows.filter((row) => row.agreement === before[0]?.agreement)
  const candidates = near.length > 0 ? near : rows
  const links = linker.link(meaning.topic.filter(({ soft }) => !soft))
  const isNamed = (row: Row) => links.some((link) => link.row.id === row.id && link.coverage >= SURE)
  // Of rows with one number, in several agreements, what is said beside it tells which; each number is one of those asked about.
  const told = candidates.filter(
    (row) => isNamed(row) || !candidates.some((other) => other.number === row.number && isNamed(other)),
  )
  return told.map((row) => subjectOf(catalog, row))
}

/** "og b?" after "33.a i 2023?", "hvor meget af det til a og b?" after 33. */
function followingLetters({ question }: Meaning): string[] {
  const [, letters = ''] =
    /^(?:og |hvad med )*([a-n])$/.exec(question.line.trim()) ??
    / (?:til|for|litra|punkt|under) ([a-n](?: (?:og )?[a-n])*)$/.exec(question.line) ??
    []
  return letters.match(/[a-n](?![a-z])/g) ?? []
}

/** Of the ministry named, or of the one just talked about ("og straksudmøntningen?"); else of all. */
function findImmediate(
  finder: Finder,
  meaning: Meaning,
  scope: Scope,
  before: readonly Subject[],
): Subject[] {
  const { catalog } = finder
  const topic = meaning.topic.filter(({ word }) => !/^straks/.test(word.key))
  const names = topic.some(({ soft }) => !soft)
  const owners = names ? bestReading(finder, { ...meaning, topic }, (row) => row.level === 'ministry') : null
  // "På tværs af alle ministerier" names them all, and none.
  const isOne = owners !== null && owners.coverage >= SURE && !owners.loose
  const talkedOf = meaning.followUp && !names ? before.flatMap(({ row }) => row ?? []) : []
  const ids = isOne ? owners.subjects.flatMap((subject) => subject.rows) : talkedOf
  const rows = [...catalog.rows.values()].filter(
    (row) =>
      row.level === 'immediate' &&
      scope.agreements.includes(row.agreement) &&
      row.ministry !== null &&
      ids.includes(row.ministry),
  )
  if (rows.length > 0) return rows.map((row) => subjectOf(catalog, row))
  return scope.agreements.flatMap((label) => immediate(catalog, label) ?? [])
}
