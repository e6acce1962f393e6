// Rows that a question names by more than their own name: a part with its initiative, an area with its ministries.
import { fold } from '../../retrieval/danish/normalise.ts'
import type { Catalog, Row } from '../catalog.ts'
import type { SubjectLinker } from '../link/subjects.ts'
import { SOFT } from '../link/weights.ts'
import type { Meaning, TopicWord } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import { INCLUDES } from './left-out.ts'
import type { Subject } from './plan.ts'
import type { Scope } from './scope.ts'
import { readSubjects, SURE, subjectOf, uniqueSubjects } from './subjects.ts'

export type Finder = { catalog: Catalog; linker: SubjectLinker }

/** An area that several ministries have, said with more than one of them; "indsatsen for X under ISM", where that is one line. */
export function rowsByMinistry({ catalog, linker }: Finder, meaning: Meaning, scope: Scope): Subject[] {
  const isMinistry = ({ level }: Row) => level === 'ministry'
  const byAcronym = meaning.topic.flatMap((word) => {
    const links = ACRONYM.test(word.word.text) ? linker.link([word]) : []
    const rows = links.filter(({ row, coverage }) => isMinistry(row) && coverage >= WHOLLY)
    return rows.length > 0 ? [{ word, rows: rows.map(({ row }) => row) }] : []
  })
  const named = meaning.names.flatMap(({ value }) => value.filter(isMinistry))
  const ministries = new Set([...named, ...byAcronym.flatMap(({ rows }) => rows)].map(({ id }) => id))
  const topic = meaning.topic.filter((one) => !one.inName && !byAcronym.some(({ word }) => word === one))
  if (ministries.size === 0 || linker.slots(topic.filter(({ soft }) => !soft)).length === 0) return []
  const inScope = (row: Row) => ministries.has(row.ministry ?? -1) && scope.agreements.includes(row.agreement)
  if (ministries.size > 1) {
    const reading = readSubjects(catalog, linker, topic, (row) => row.level === 'area' && inScope(row))
    return reading.coverage >= SURE && reading.subjects.length > 1 ? reading.subjects : []
  }
  const spans = [...meaning.names, ...byAcronym.map(({ word }) => ({ from: word.index }))]
  if (!spans.some(({ from }) => UNDER.has(meaning.question.words[from - 1]?.key ?? ''))) return []
  const reading = readSubjects(catalog, linker, topic, inScope)
  return reading.coverage >= SURE && reading.subjects.length === 1 && !reading.loose ? reading.subjects : []
}
const UNDER = new Set(['under', 'hos'])

/** Sub rows said with their initiative: both by name, or a few words beside its name ("Evaluering under X"); an area with its ministry. */
export function subRowsByName(finder: Finder, meaning: Meaning, scope: Scope): Subject[] {
  const groups = meaning.names.map(({ value }) =>
    value.filter((row) => scope.agreements.includes(row.agreement)),
  )
  const subs = groups.flatMap((rows, i) =>
    rows.filter((row) =>
      [row.parent, row.level === 'area' ? row.ministry : null].some(
        (above) =>
          above !== null && groups.some((other, j) => j !== i && other.some(({ id }) => id === above)),
      ),
    ),
  )
  if (subs.length > 0) return uniqueSubjects(subs.map((row) => subjectOf(finder.catalog, row)))
  const beside = meaning.topic.filter(
    ({ soft, index }) => !soft && !meaning.names.some(({ from, to }) => from <= index && index < to),
  )
  const ofWhole = groups.map((rows) => rows.filter((row) => isPartOf(finder, row, beside)))
  if (isOfEach(ofWhole, groups))
    return uniqueSubjects(ofWhole.flat().map((row) => subjectOf(finder.catalog, row)))
  const children = groups.map((rows) => rows.flatMap((row) => childBeside(finder, row, beside) ?? []))
  if (!isOfEach(children, groups)) return []
  return uniqueSubjects(children.flat().map((row) => subjectOf(finder.catalog, row)))
}

/** Of every name said there is a part; were there one of some only, the others would be left out of the answer. */
const isOfEach = (parts: readonly Row[][], groups: readonly Row[][]): boolean =>
  parts.some((rows) => rows.length > 0) && groups.every((rows, i) => rows.length === 0 || parts[i]?.length)

/** "Puljen til X: Udlændingestyrelsens opgavevaretagelse": what is said beside the part names its whole. */
function isPartOf({ linker }: Finder, row: Row, beside: readonly TopicWord[]): boolean {
  if (row.level !== 'sub' || beside.length === 0) return false
  const [best] = linker.link(beside).filter(({ row: other }) => other.level === 'initiative')
  // "Røde Kors: frivillig indsats" says its part's name itself, and is what is told of beside it.
  const isItself = best?.row.title.includes(row.title) ?? false
  return best !== undefined && best.row.id === row.parent && best.coverage >= SURE && !isItself
}

function childBeside({ catalog, linker }: Finder, row: Row, beside: readonly TopicWord[]): Row | null {
  const children = (catalog.children.get(row.id) ?? []).map(({ id }) => id)
  if (children.length === 0 || beside.length === 0) return null
  const child = linker.link(beside).find((link) => children.includes(link.row.id))
  return child && child.coverage >= SURE ? child.row : null
}

/** What one body gets of an initiative that the question also names, or has just named: "ekstremismepuljen: Udlændingestyrelsens del". */
export function partsByHolder(
  finder: Finder,
  meaning: Meaning,
  scope: Scope,
  before: readonly Subject[],
): Subject[] {
  if (has(meaning.question, INCLUDES)) return []
  const topic = meaning.topic.filter(({ soft }) => !soft)
  if (!mayNamePart(finder, meaning, topic)) return []
  const rows = has(meaning.question, AGENCIES)
    ? agenciesOf(finder, topic, scope, before)
    : [partOfNamed(finder, meaning, topic, scope, before) ?? []].flat()
  return rows.map((row) => subjectOf(finder.catalog, row))
}

/** Some word is that of a part: cheap to see, and most questions have none. */
function mayNamePart({ catalog }: Finder, { question }: Meaning, topic: readonly TopicWord[]): boolean {
  if (has(question, ALONE) || question.line.includes('styrelse')) return true
  if (topic.length < 2) return false
  const titles = [...catalog.children.values()].flatMap((rows) =>
    rows.length > 1 ? rows.flatMap(({ title }) => (title.includes(' ') ? [] : [fold(title)])) : [],
  )
  return topic.some(
    ({ word }) => OF_A_PART.test(word.text) || titles.some((title) => fold(word.text).startsWith(title)),
  )
}

/** "Styrelsernes andel": the lines of the agencies that give the money out, whichever they are. */
function agenciesOf(
  { catalog, linker }: Finder,
  topic: readonly TopicWord[],
  { agreements }: Scope,
  before: readonly Subject[],
): Row[] {
  const rest = topic.filter(({ word }) => !OF_A_PART.test(word.text) && !/^styrelse/iu.test(word.text))
  const [named] = linker
    .link(rest)
    .filter(({ row, coverage }) => agreements.includes(row.agreement) && coverage >= SURE)
  const told = catalog.rows.get(before[0]?.row ?? -1)
  // "Og styrelsen i alt?" right after its line is that line.
  if (!named && told?.level === 'sub' && AGENCY.test(told.title)) return [told]
  const whole = named?.row.parent ?? named?.row.id ?? told?.id
  return (catalog.children.get(whole ?? -1) ?? []).filter(({ title }) => AGENCY.test(title))
}

function partOfNamed(
  { catalog, linker }: Finder,
  meaning: Meaning,
  topic: readonly TopicWord[],
  { agreements }: Scope,
  before: readonly Subject[],
): Row | null {
  const weights = linker.slots(topic).flatMap(({ weight }) => (weight > SOFT ? [weight] : []))
  const links = new Map(linker.link(topic).map((link) => [link.row.id, link]))
  const found = [...links.values()].flatMap((part) => {
    const whole = catalog.rows.get(part.row.parent ?? -1)
    if (!whole || part.row.level !== 'sub' || !agreements.includes(part.row.agreement)) return []
    if ((catalog.children.get(whole.id)?.length ?? 0) < 2) return []
    const apart = saysPart(meaning, part.row, whole)
    const sure = apart || AGENCY.test(part.row.title) ? SURE : part.named >= WHOLLY ? SURER : null
    if (sure === null) return []
    const own = links.get(whole.id)?.own ?? []
    const isPart = (i: number) => (part.own[i] ?? 0) > 0.5 && (apart || (own[i] ?? 0) < 0.3)
    if (!weights.some((_, i) => isPart(i))) return []
    const isTalkedOf = meaning.followUp && before.some(({ row }) => row === whole.id)
    const cover = isTalkedOf ? 1 : shareHeld(weights, own, isPart)
    return cover >= sure ? [{ row: part.row, cover }] : []
  })
  const best = Math.max(...found.map(({ cover }) => cover))
  const [one, ...others] = found.filter(({ cover }) => cover === best)
  return one && others.length === 0 ? one.row : null
}

/** How much of the topic the initiative's name holds when the words that name the part are left out, 0–1. */
function shareHeld(
  weights: readonly number[],
  own: readonly number[],
  isPart: (i: number) => boolean,
): number {
  const rest = weights.map((weight, i) => (isPart(i) ? 0 : weight))
  const total = rest.reduce((sum, weight) => sum + weight, 0)
  return total === 0 ? 0 : rest.reduce((sum, weight, i) => sum + weight * (own[i] ?? 0), 0) / total
}

/** "ISM" */
const ACRONYM = /^\p{Lu}{2,5}$/u

/** A part that is named in full beside its whole. */
const WHOLLY = 0.95
const SURER = 0.8

/** The line's own word for what is given, which the initiative's title lacks, or in so many words a part. */
function saysPart({ question, topic }: Meaning, part: Row, whole: Row): boolean {
  const says = topic.some(
    ({ word, soft }) =>
      !soft && OF_A_PART.test(word.text) && holds(part.title, word.text) && !holds(whole.title, word.text),
  )
  return says || has(question, ALONE)
}

const holds = (title: string, word: string): boolean => fold(title).includes(fold(word))
const OF_A_PART = /^(?:driftstilskud|driftsstøtte|opgavevaretagelse|administration)/iu
const ALONE = phrase(
  'selv|selve|heraf|hvoraf|(?:lander|havner|ender|ligger|bliver|beholder) (?:der |så |det |de )*(?:hos|ved|i)',
)
/** Bodies that give the money out and keep some for it, without saying which. */
export const AGENCIES = phrase('styrelse(?:n|ns|r|rs|rne|rnes)')
const AGENCY = /styrelsens /i
