// What the running text is about, piece by piece: a topic is an initiative with everything written of it, or another section
// that stands by itself (an agreement's opening, an annex).
import { fold } from '../../retrieval/danish/normalise.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'
import type { Catalog, Row, Section } from '../catalog.ts'
import { unique } from '../collections.ts'
import { aliasesOf } from '../link/aliases.ts'
import type { Claim, Question } from '../question/question.ts'

export type Topic = {
  /** Id of the section that opens it. */
  id: number
  document: string
  /** The initiative's title, or the section's. */
  title: string
  /** Every name it goes by, the title first. */
  names: string[]
}

export class Topics {
  readonly #topicOf = new Map<number, number>()
  readonly #topics = new Map<number, Topic>()
  readonly #byName = new Map<string, number[]>()
  /** Words of the longest name. */
  #longest = 0

  constructor(catalog: Catalog) {
    const described = describedSections(catalog)
    const aliases = aliasesOf(catalog)
    for (const section of catalog.sections.values()) {
      const root = rootOf(catalog, section, described)
      const rows = described.get(root.id) ?? []
      // Criteria in an annex belong to the initiative that the body of the agreement describes.
      const id = rows[0]?.section ?? root.id
      this.#topicOf.set(section.id, id)
      if (this.#topics.has(id)) continue
      const names = rows.flatMap((row) => [row.title, ...(aliases.get(row.id) ?? [])])
      const title = rows[0]?.title ?? root.title
      const all = unique([title, ...names].flatMap((name) => [name, core(name), ...properNames(core(name))]))
      this.#topics.set(id, { id, document: section.document, title, names: all })
      for (const name of all) this.#learn(id, name)
    }
  }

  /** Topics whose name the question says in full, with the words that say it. Generic names ("Øvrige") name nothing. */
  namedIn({ words }: Question): Claim<number[]>[] {
    const keys = words.map(({ text }) => fold(text))
    const claims: Claim<number[]>[] = []
    for (let from = 0; from < keys.length; ) {
      let to = from
      let topics: number[] = []
      for (let end = from + 1; end <= Math.min(keys.length, from + this.#longest); end++) {
        const found = this.#byName.get(keys.slice(from, end).join(' '))
        if (!found) continue
        to = end
        topics = found
      }
      if (to > from) claims.push({ from, to, value: topics })
      from = Math.max(to, from + 1)
    }
    return claims
  }

  /** The words are a topic's name by themselves. */
  isName(name: string): boolean {
    return this.#byName.has(keysOf(name))
  }

  /** The topic itself first, then those called the same: an initiative that several agreements tell of. */
  alike(id: number): number[] {
    const names = this.#topics.get(id)?.names ?? []
    return unique([id, ...names.flatMap((name) => this.#byName.get(keysOf(name)) ?? [])])
  }

  #learn(id: number, name: string): void {
    const key = keysOf(name)
    if (key === '' || GENERIC.test(name)) return
    this.#longest = Math.max(this.#longest, key.split(' ').length)
    this.#byName.set(key, unique([...(this.#byName.get(key) ?? []), id]))
  }

  of(section: number): Topic {
    const topic = this.#topics.get(this.#topicOf.get(section) ?? -1)
    if (!topic) throw new Error(`no topic holds section ${section}`)
    return topic
  }

  get(id: number): Topic | undefined {
    return this.#topics.get(id)
  }
}

const keysOf = (name: string): string =>
  tokenise(name)
    .map(({ text }) => fold(text))
    .join(' ')

/** Titles of areas and of parts of an agreement, which are words like any other. */
const GENERIC =
  /^(?:Øvrige|Civilsamfund|Udsatte |Mennesker med|Borgere med|Psyki|Rehabilitering$|Ældre|Beskæftigelse|Ligestilling|Økonomi|Kontakt|Nyhedsbrev|Kultur|Sundhed|Formål|Baggrund)/

/** What a title says of the money before it says what it is for. */
const MONEY_WORDS =
  /^(?:(?:Videre(?:førelse|understøttelse) (?:af )?|Videre understøttelse af |Styrkelse af |Støtte til |Øremærket |Projekt|Drifts?)?(?:driftsstøtte|driftstilskud|tilskud|støtte|bevilling|finansiering|grant|forsøget)(?:en)? (?:til |med |af )?(?:projekt(?:et)? |og udviklingsprojekt med |udviklingsprojekt med )?|Videreførelse af (?:bevilling til )?|Videre understøttelse af (?:forsøget med )?|Styrkelse af |Nyt elevoptag på |Ansøgningspulje til |Pulje til |Driftsstøtte til og udviklingsprojekt med )/i
/** … and behind: "(driftstilskud)", "(Red Barnet)". */
const BEHIND = / \([^)]*\)$/

/** "Øremærket tilskud til projekt Klar til Start" → "Klar til Start". */
function core(title: string): string {
  const bare = title.replace(BEHIND, '').replace(MONEY_WORDS, '')
  return bare === '' ? title : bare
}

/** "Videreførelse af Lev Uden Vold og psykologhjælp …" → "Lev Uden Vold": capitalised words inside a title. */
const properNames = (title: string): string[] =>
  [...title.matchAll(/(?<= )\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)*/gu)]
    .map(([name]) => name)
    .filter((name) => !/^(?:Danmark|Dansk|Danske)$/.test(name))

/** Sections with the table rows they describe: those that ingest linked, and those headed as an initiative of their document. */
function describedSections(catalog: Catalog): Map<number, Row[]> {
  const rows = [...catalog.rows.values()].filter(
    (row) => row.section !== null && (row.level === 'initiative' || row.level === 'sub'),
  )
  const described = new Map<number, Row[]>()
  const add = (section: number, row: Row) => described.set(section, [...(described.get(section) ?? []), row])
  for (const row of rows) if (row.section !== null) add(row.section, row)
  const linked = new Set(described.keys())
  for (const section of catalog.sections.values())
    for (const row of rows)
      if (
        !linked.has(section.id) &&
        row.document === section.document &&
        fold(row.title) === fold(section.title)
      )
        add(section.id, row)
  return described
}

/** The nearest section upwards that describes an initiative; else the annex it stands in, or the section itself. */
function rootOf(catalog: Catalog, section: Section, described: ReadonlyMap<number, Row[]>): Section {
  let root = section
  for (let at: Section | undefined = section; at; at = catalog.sections.get(at.parent ?? -1)) {
    if (described.has(at.id)) return at
    if (/^Bilag \d/.test(at.title) && !hasDescribed(catalog, at, described)) root = at
  }
  return root
}

function hasDescribed(catalog: Catalog, annex: Section, described: ReadonlyMap<number, Row[]>): boolean {
  return [...described.keys()].some((id) => {
    const section = catalog.sections.get(id)
    return section?.document === annex.document && annex.start < section.start && section.end <= annex.end
  })
}
