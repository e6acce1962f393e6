// From a question's topic to the subjects whose figures are asked for: which rows, in which agreements, and how sure.
import { splitCompound } from '../../retrieval/danish/compounds.ts'
import { readForm } from '../../retrieval/danish/dictionary.ts'
import { memoised } from '../../retrieval/danish/memo.ts'
import { fold } from '../../retrieval/danish/normalise.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'
import type { Catalog, Row } from '../catalog.ts'
import { groupBy, unique } from '../collections.ts'
import type { Link, SubjectLinker } from '../link/subjects.ts'
import type { TopicWord } from '../question/meaning.ts'
import { keyOf, type Subject } from './plan.ts'
import { amountRowsOf } from './rankings.ts'

/** Coverage from which a row is what is meant. */
export const SURE = 0.6
/** Coverage from which it is worth asking whether it is meant. */
export const LIKELY = 0.42
/** … and nothing is said beside its name. */
export const ALL_NAMED = 0.94
/** Coverage of a name that is said as it stands. */
export const WHOLE_NAME = 0.95
/** Links this close in coverage or score are equally good readings. */
const TIE = 0.07
const EXACT = 0.02

export type SubjectReading = {
  subjects: Subject[]
  coverage: number
  /** Coverage, and how fully the name is said: what readings are compared by. */
  score: number
  /** The topic is a word that several names hold; these are they. */
  loose: boolean
  /** Nothing else comes near: one row an agreement, by a good part of its name. */
  clear: boolean
  /** How much of its name is said, of the one of which least is, 0–1. */
  named: number
  /** Held by the text about the row rather than by its name. */
  faint: boolean
}

/** The rows a topic names, best reading per agreement; agreements that name it as well as the best do are kept. */
export function readSubjects(
  catalog: Catalog,
  linker: SubjectLinker,
  topic: readonly TopicWord[],
  accept: (row: Row) => boolean,
  everyAgreement = false,
): SubjectReading {
  // "Puljen under X" tells in what it stands. A name said in full is that name, not one like it.
  const isWithin = topic.some(({ word }) => word.key === 'under')
  const tie =
    isWithin || topic.some(({ beside }) => beside) || topic.every(({ soft, inName }) => soft || inName)
      ? EXACT
      : TIE
  const links = linker
    .link(topic)
    .filter(({ row }) => accept(row) && row.level !== 'grand' && row.level !== 'immediate')
  const saysMore = topic.some(({ beside, soft }) => beside && !soft)
  const best = Math.max(0, ...links.map((link) => link.coverage))
  const near = links.filter((link) => everyAgreement || link.coverage >= best - tie)
  const perAgreement = [...groupBy(near, ({ row }) => row.agreement).values()].flatMap((links) => {
    const most = Math.max(...links.map(({ coverage }) => coverage))
    // Asked of every agreement, each has its own best, if it is one.
    if (everyAgreement && most < SURE) return []
    const group = links.filter(({ coverage }) => coverage >= most - tie)
    const whole = group.filter((link) => !saysMore || !isSaidOfWhole(link, group))
    const top = Math.max(...whole.map((link) => link.score))
    return withoutKin(whole.filter((link) => link.score >= top - TIE))
  })
  // Words that several names hold and none is: all of them are meant ("plejefamilier", "demens").
  if (perAgreement.length > 0 && Math.max(...perAgreement.map(({ named }) => named)) < MOSTLY_NAMED) {
    // Of a single word, compounds speak too: "demens" is in "Demenslinien".
    const [single, ...others] = topic.filter(({ soft }) => !soft)
    const least = others.length > 0 ? Math.max(SURE, best - EXACT) : SURE
    const says = ({ row, coverage }: Link) =>
      coverage >= best - EXACT || !single || others.length > 0 || holdsWord(row.title, single.word.text)
    const holding = withoutKin(links.filter((link) => link.inName && link.coverage >= least && says(link)))
    if (holding.length > 1)
      return {
        subjects: holding.map(({ row }) => subjectOf(catalog, row)),
        coverage: best,
        score: best,
        loose: true,
        clear: false,
        named: Math.min(...holding.map(({ named }) => named)),
        faint: false,
      }
  }
  const topScore = Math.max(0, ...perAgreement.map((link) => link.score))
  // One name in two agreements is in both, however much else the one's title says.
  const isHeld = (link: Link) => link.inName && link.coverage >= best - EXACT
  const alike = perAgreement.filter(
    (link) => everyAgreement || isHeld(link) || link.score >= topScore - 3 * TIE,
  )
  // Of rows that share the name said, those that the rest of the question tells of.
  const told = saysMore && !everyAgreement ? Math.max(...alike.map(({ beside }) => beside)) - TOLD_LESS : 0
  const kept = alike.filter(({ beside }) => beside >= told)
  kept.sort((a, b) => a.row.document.localeCompare(b.row.document) || a.row.start - b.row.start)
  return {
    subjects: kept.map(({ row }) => subjectOf(catalog, row)),
    coverage: best,
    score: topScore,
    loose: false,
    clear: isClear(kept, links) || isOnlyHolder(kept, links, topic),
    named: Math.min(1, ...kept.map(({ named }) => named)),
    faint: kept.length === 1 && kept.every(({ named, inName }) => named < FAINT && !inName),
  }
}

/** A part of some compound is a form of the word itself: "demens" of "Demenslinien", not "Danner" of "uddannelse". */
function holdsWord(title: string, word: string): boolean {
  // Not every compound with a name can be split: "Demenslinien".
  const letters = fold(restoreLetters(word.toLowerCase()))
  if (letters.length >= LONG_WORD && tokenise(title).some(({ text }) => fold(text).startsWith(letters)))
    return true
  const said = partsOf(title)
  const parts = partsOf(word)
  const isSame = (one: readonly string[], other: readonly string[] = []) =>
    one.some((form) => other.includes(form))
  // "Parkinson patienter" is a parkinsonpatient, "indsatsteam for hjemløse" no hjemløseindsats.
  return said.some((_, at) => parts.every((part, i) => isSame(part, said[at + i])))
}

const LONG_WORD = 5

/** The words of a text, compounds in their parts, each by the dictionary words it may be a form of. */
const partsOf = memoised((text: string): string[][] =>
  tokenise(text)
    .flatMap((token) => splitCompound(restoreLetters(token.text.toLowerCase())))
    .map((part) => {
      const forms = readForm(part).map((form) => form.word)
      return forms.length > 0 ? forms : [part]
    }),
)

/** Of its name so much must be said, and every other row be so far behind, for a row to be meant though more is said besides. */
const CLEAR = { named: 0.4, ahead: 0.2 }

function isClear(kept: readonly Link[], links: readonly Link[]): boolean {
  if (new Set(kept.map(({ row }) => row.agreement)).size !== kept.length) return false
  if (kept.some(({ named }) => named < CLEAR.named)) return false
  const least = Math.min(...kept.map(({ coverage }) => coverage))
  const isKin = (one: Row, other: Row) =>
    [one.parent, one.area, one.ministry].includes(other.id) ||
    [other.parent, other.area, other.ministry].includes(one.id)
  const others = links.filter(
    ({ row }) =>
      !kept.some((link) => link.row.id === row.id || link.row.title === row.title || isKin(link.row, row)),
  )
  return others.every(({ coverage }) => coverage <= least - CLEAR.ahead)
}

/** "Senfølger 2026?": one word, and a single row has it in its name. */
function isOnlyHolder(
  [one, ...more]: readonly Link[],
  links: readonly Link[],
  topic: readonly TopicWord[],
): boolean {
  const [single, ...others] = topic.filter(({ soft }) => !soft)
  if (!one || more.length > 0 || !single || others.length > 0) return false
  const holders = links.filter(({ row }) => holdsWord(row.title, single.word.text))
  return holders.length === 1 && holders[0] === one
}

/** Under this share of a name said, the words may be a subject that others share. */
const MOSTLY_NAMED = 0.75

const FAINT = 0.25
/** Nearly a word in the text about the row. */
const TOLD_LESS = 0.3
/** A part that says in its own name what the whole's lacks ("risikopuljen i abonnementsordningen") may cover this much less. */
const PART_BEHIND = 0.1

const adds = (part: Link, whole: Link): boolean =>
  part.coverage >= whole.coverage - PART_BEHIND &&
  part.own.some((held, i) => held > 0.5 && (whole.own[i] ?? 0) < 0.3)

/** "Røde Kors til de uhelbredeligt syge": what is said beside a name that the initiative has, too, tells of the initiative. */
function isSaidOfWhole(part: Link, links: readonly Link[]): boolean {
  const whole = links.find(({ row }) => row.id === part.row.parent)
  if (part.row.level !== 'sub' || !whole || whole.coverage < part.coverage - EXACT) return false
  return part.own.every((held, i) => (whole.own[i] ?? 0) >= held)
}

/** Of an initiative and its sub row the one that holds more of the topic, or is named in full, stays; else the whole. */
function withoutKin(links: Link[]): Link[] {
  const byId = new Map(links.map((link) => [link.row.id, link]))
  const kinOf = ({ row }: Link) =>
    [row.parent, row.area, row.ministry].flatMap((id) => (id === null ? [] : (byId.get(id) ?? [])))
  const beaten = new Set<number>()
  for (const link of links)
    for (const elder of kinOf(link)) {
      const isBetter =
        elder.row.level === 'initiative'
          ? link.coverage > elder.coverage + EXACT || adds(link, elder)
          : link.score > elder.score + EXACT
      beaten.add(isBetter ? elder.row.id : link.row.id)
    }
  return links.filter(({ row }) => !beaten.has(row.id))
}

export function subjectOf(catalog: Catalog, row: Row): Subject {
  const rows = amountRowsOf(catalog, row)
  const owner = catalog.rows.get(
    (row.level === 'area' ? row.ministry : row.level === 'sub' ? row.parent : null) ?? -1,
  )
  const ministry = row.level === 'immediate' ? catalog.rows.get(row.ministry ?? -1) : undefined
  return {
    label: ministry
      ? `Straksudmøntning, ${ministry.title}`
      : owner && sharesItsName(catalog, row)
        ? `${row.title} (${owner.title})`
        : row.title,
    agreement: row.agreement,
    rows,
    row: row.id,
    computed: rows.length !== 1 || rows[0] !== row.id,
    whole: false,
  }
}

function sharesItsName(catalog: Catalog, row: Row): boolean {
  return [...catalog.rows.values()].some(
    (other) =>
      other.id !== row.id &&
      other.agreement === row.agreement &&
      other.level === row.level &&
      other.title === row.title,
  )
}

/** The agreement as a whole: its grand total line, or for an agreement that prints none its initiatives counted together. */
export function wholeAgreement(catalog: Catalog, agreement: string): Subject {
  const rows = [...catalog.rows.values()].filter((row) => row.agreement === agreement)
  const grand = rows.find((row) => row.level === 'grand')
  const counted = grand ? [grand] : rows.filter((row) => row.level === 'initiative')
  return {
    label: 'Hele aftalen',
    agreement,
    rows: counted.map((row) => row.id),
    row: grand?.id ?? null,
    computed: !grand,
    whole: true,
  }
}

/** All lines "Straksudmøntning" of an agreement counted together; null where it has none. */
export function immediate(catalog: Catalog, agreement: string): Subject | null {
  const rows = [...catalog.rows.values()].filter(
    (row) => row.agreement === agreement && row.level === 'immediate',
  )
  if (rows.length === 0) return null
  const ids = rows.map((row) => row.id)
  return {
    label: 'Straksudmøntning',
    agreement,
    rows: ids,
    row: null,
    computed: rows.length > 1,
    whole: false,
  }
}

/** The row of the one lies under that of the other. */
export function isUnder({ rows }: Catalog, { row: id }: Subject, other: Subject): boolean {
  const row = rows.get(id ?? -1)
  return row !== undefined && other.row !== null && [row.parent, row.area, row.ministry].includes(other.row)
}

/** Rows of one agreement that are asked about as one: "A og B tilsammen". */
export function together(subjects: readonly Subject[]): Subject {
  const [first, ...others] = subjects
  if (!first) throw new Error('no subjects to put together')
  if (others.length === 0) return first
  return {
    label: subjects.map(({ label }) => label).join(' + '),
    agreement: first.agreement,
    rows: unique(subjects.flatMap(({ rows }) => rows)),
    row: null,
    computed: true,
    whole: false,
    parts: subjects.flatMap((subject) => subject.parts ?? [subject]),
  }
}

/** Rows of one title, which several ministries may have. */
export function haveOneTitle({ rows }: Catalog, subjects: readonly Subject[]): boolean {
  return new Set(subjects.map(({ row }) => rows.get(row ?? -1)?.title)).size === 1
}

export function uniqueSubjects(subjects: readonly Subject[]): Subject[] {
  return [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()]
}
