// Where a document tells of application pools: an annex of criteria, a "Kriterier vedr. ansøgningspulje" under the
// initiative, or running text alone. Recognised by the wording of headings and sentences, never by a pool's name.
import { UnplaceableLineError } from '../errors.ts'
import { lineNumberAt, titleKey } from '../lines.ts'
import type { ParsedDocument } from '../model.ts'
import { best, Outline, overlap } from './outline.ts'
import type { Sentence } from './sentences.ts'

/** What one pool is read from; `row`, its money line, and `initiative` are indexes into the document's rows. */
export type PoolPlace = {
  row: number
  initiative: number
  /** The pool has a line of its own in its initiative's table, which gives its amounts. */
  ownRow: boolean
  name: string | null
  criteria: Sentence[]
  /** Running text about it elsewhere; may fill what the criteria leave open. */
  prose: Sentence[]
  notes: Sentence[]
  /** "Puljer på … område, som udmøntes og administreres af …", the heading above the criteria. */
  authority: Sentence[]
}

const annexTitle = /^Bilag \d+\.? Kriterier vedr(?:\.|ørende) ansøgningspulje/i
const criteriaTitle = /^(?:Kriterier )?vedr(?:\.|ørende) ansøgningspulje/i
const authorityTitle = /udmøntes og administreres af/
const listNumber = /^\d+\)\s*/
const rowNumber = /^\d+(?:\.\p{L})?\s+/u
const poolTitle = /^\p{L}*pulje(?:n|r)?\b/iu
const bareTitle = /^\p{L}*pulje$/iu
/** "afsætte midler til en ansøgningspulje". */
const setsAside = /\b(?:afsætte|afsættes|etableres|udmøntes)\b.*\ben ansøgningspulje\b/u
/** What an earlier agreement set aside, which is background here. */
export const background = /\bblev\b.*\b(?:afsat|tildelt|aftalt|fordelt)\b|\bMidlerne er udmøntet\b/u

/** More than this share of a sub row's title must be repeated for the pool to be the sub row's. */
const HALF = 0.5

/** The places of all pools. @throws UnplaceableLineError for criteria that no table row belongs to */
export function findPlaces(doc: ParsedDocument): PoolPlace[] {
  const outline = new Outline(doc)
  const annex = doc.sections.findIndex(({ title }) => annexTitle.test(title))
  const inAnnex = (section: number) => annex >= 0 && outline.isWithin(section, annex)
  const headed = doc.sections.flatMap((_, section) =>
    inAnnex(section) ? annexPlace(outline, section) : inlinePlace(outline, section),
  )
  const told = new Set(headed.map(({ initiative }) => initiative))
  const untold = doc.rows.flatMap((row, initiative) =>
    row.level === 'initiative' && row.section !== null && !told.has(initiative) && !inAnnex(row.section)
      ? proseOnlyPlace(outline, initiative, row.section)
      : [],
  )
  return [...untold, ...headed]
}

/** Criteria in an annex stand under the initiative's heading, or, where it has two pools, under one heading each below it. */
function annexPlace(outline: Outline, section: number): PoolPlace[] {
  const { doc } = outline
  const criteria = outline.own(section)
  const isOneOfTwo = criteriaTitle.test(outline.title(section))
  const headed = isOneOfTwo ? outline.parent(section) : section
  if (criteria.length === 0 || outline.children(section).length > 0 || headed === null) return []
  const matched = outline.rowOf(headed) ?? noRow(outline, headed)
  const row = moneyRow(doc, matched, criteria)
  const initiative = doc.rows[row]?.parent ?? row
  const described = doc.rows[initiative]?.section ?? null
  const heading = outline.title(section).replace(rowNumber, '')
  const rename = poolTitle.test(heading) && titleKey(heading) !== titleKey(doc.rows[row]?.title ?? '')
  return [
    {
      row,
      initiative,
      ownRow: false,
      name: isOneOfTwo ? poolNameIn(heading) : rename ? heading : null,
      criteria,
      prose: described === null || outline.isWithin(section, described) ? [] : outline.all(described),
      notes: [],
      authority: outline.headingBefore(section, authorityTitle),
    },
  ]
}

/** Criteria under the initiative itself. Where it has two pools, each is described under a heading of its own as well. */
function inlinePlace(outline: Outline, section: number): PoolPlace[] {
  const { doc } = outline
  if (!holdsCriteria(outline, section)) return []
  const initiative = outline.initiativeOf(section) ?? noRow(outline, section)
  const home = doc.rows[initiative]?.section ?? section
  const all = outline.within(home).filter((other) => holdsCriteria(outline, other))
  const described = all.length > 1 ? describingSection(outline, section, home) : undefined
  const heading = described === undefined ? null : outline.title(described).replace(listNumber, '')
  const rows = doc.rows.flatMap((row, i) =>
    row.parent === initiative && poolTitle.test(row.title) ? [i] : [],
  )
  const row = best(rows, (i) => overlap(doc.rows[i]?.title ?? '', heading ?? ''))
  const isNote = ({ kind }: Sentence) => kind === 'note'
  return [
    {
      row: row ?? initiative,
      initiative,
      ownRow: row !== undefined,
      name: heading ?? nameOfRow(doc, row, initiative),
      criteria: outline.own(section).filter((sentence) => !isNote(sentence)),
      prose: outline.all(described ?? home, all).filter((sentence) => !isNote(sentence)),
      notes: ownFirst(doc.rows[row ?? initiative]?.marks ?? '', outline.all(home).filter(isNote)),
      authority: [],
    },
  ]
}

function proseOnlyPlace(outline: Outline, initiative: number, section: number): PoolPlace[] {
  const prose = outline.all(section)
  if (!prose.some(({ text }) => setsAside.test(text) && !background.test(text))) return []
  return [
    { row: initiative, initiative, ownRow: false, name: null, criteria: [], prose, notes: [], authority: [] },
  ]
}

function noRow(outline: Outline, section: number): never {
  const { doc } = outline
  const line = lineNumberAt(doc.text, doc.sections[section]?.titleStart ?? 0)
  throw new UnplaceableLineError(
    doc.id,
    line,
    outline.title(section),
    'criteria that no table row belongs to',
  )
}

const holdsCriteria = (outline: Outline, section: number): boolean =>
  criteriaTitle.test(outline.title(section)) && outline.own(section).length > 0

/** The section around the criteria that describes their pool, or else the one whose heading the criteria's heading repeats. */
function describingSection(outline: Outline, section: number, home: number): number | undefined {
  const candidates = outline
    .within(home)
    .filter((at) => at !== home && poolTitle.test(outline.title(at).replace(listNumber, '')))
  const around = candidates.findLast((at) => outline.isWithin(section, at))
  return around ?? best(candidates, (at) => overlap(outline.title(section), outline.title(at)))
}

/** Where an initiative's money is split over sub rows, the one whose title the criteria repeat. */
function moneyRow(doc: ParsedDocument, initiative: number, criteria: Sentence[]): number {
  const text = criteria.map((sentence) => sentence.text).join(' ')
  const repeated = (row: number) => overlap(doc.rows[row]?.title ?? '', text)
  const subRow = best(
    doc.rows.flatMap((row, i) => (row.parent === initiative ? [i] : [])),
    repeated,
  )
  return subRow !== undefined && repeated(subRow) > HALF ? subRow : initiative
}

/** Notes below a table, those behind another row's star last: "**Til puljeadministration …". */
function ownFirst(marks: string, notes: Sentence[]): Sentence[] {
  const own = new Set(marks.split(/,\s*/))
  let star: string | undefined
  const isOwn = new Map(
    notes.map((note) => {
      const opening = /^(Anm\.?:\s*)?(\*+)?/.exec(note.text)
      if (opening?.[1] || opening?.[2]) star = opening[2]
      return [note, star === undefined || own.has(star)]
    }),
  )
  return [...notes.filter((note) => isOwn.get(note)), ...notes.filter((note) => !isOwn.get(note))]
}

/** A row's title is the pool's name unless it only says "Ansøgningspulje" or repeats the initiative's title. */
function nameOfRow(doc: ParsedDocument, row: number | undefined, initiative: number): string | null {
  const title = row === undefined ? '' : (doc.rows[row]?.title ?? '')
  const same = titleKey(title) === titleKey(doc.rows[initiative]?.title ?? '')
  return title === '' || bareTitle.test(title) || same ? null : title
}

/** "Kriterier vedr. ansøgningspulje til kvalitets- og kompetenceudvikling …" → "Kvalitets- og kompetenceudvikling …". */
function poolNameIn(heading: string): string {
  const name = heading.replace(/^.*?ansøgningspulje (?:til|om|vedr\.) /i, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
