// What there is to ask about, read once from the knowledge database: agreements, table rows, sections and pools.
import { and, asc, eq, ne } from 'drizzle-orm'
import type { Knowledge } from '../data/knowledge.ts'
import { amounts, build, documents, findings, rows, sections } from '../data/schema.ts'
import { groupBy } from './collections.ts'
import { type PoolRecord, readPools } from './facts/pools.ts'
import type { AgreementInfo } from './question/agreements.ts'

export type Row = typeof rows.$inferSelect
export type Section = typeof sections.$inferSelect
export type Finding = typeof findings.$inferSelect
export type DocumentInfo = typeof documents.$inferSelect

export type Catalog = {
  /** Short for the build of the data that this is: ids of rows, sections and pools mean nothing in another. */
  build: string
  documents: Map<string, DocumentInfo>
  /** The agreements whose amounts we hold whole, oldest first. */
  agreements: (AgreementInfo & { document: string; priceLevel: string })[]
  /** Every agreement we hold any text of, oldest first: names in a question are read against these. */
  known: AgreementInfo[]
  rows: Map<number, Row>
  children: Map<number, Row[]>
  /** Rows whose money goes on after the agreement's years (*varigt*). */
  permanent: Set<number>
  /** Theme headings of a table, which print no amounts of their own. */
  areasWithoutAmounts: Set<number>
  sections: Map<number, Section>
  pools: PoolRecord[]
  findings: Finding[]
}

export function readCatalog(knowledge: Knowledge): Catalog {
  const { db } = knowledge
  const documentList = db.select().from(documents).orderBy(asc(documents.periodFrom), asc(documents.id)).all()
  const rowList = db.select().from(rows).orderBy(asc(rows.document), asc(rows.start)).all()
  const known = documentList.flatMap(({ agreement, periodFrom, periodTo, date, id, priceLevel }) =>
    agreement && periodFrom && periodTo
      ? [{ label: agreement, from: periodFrom, to: periodTo, date, document: id, priceLevel }]
      : [],
  )
  const printed = new Set(
    db
      .selectDistinct({ row: amounts.row })
      .from(amounts)
      .all()
      .map(({ row }) => row),
  )
  const withAmounts = new Set(rowList.map((row) => row.agreement))
  return {
    build: db.select().from(build).get()?.fingerprint.slice(0, 12) ?? '',
    documents: new Map(documentList.map((document) => [document.id, document])),
    agreements: known.flatMap(({ priceLevel, ...agreement }) =>
      withAmounts.has(agreement.label) ? [{ ...agreement, priceLevel: priceLevel ?? '' }] : [],
    ),
    known,
    rows: new Map(rowList.map((row) => [row.id, row])),
    children: groupBy(
      rowList.filter((row) => row.parent !== null),
      (row) => row.parent as number,
    ),
    permanent: new Set(
      db
        .select({ row: amounts.row })
        .from(amounts)
        .where(and(eq(amounts.measure, 'permanent'), ne(amounts.tenths, 0)))
        .all()
        .map(({ row }) => row),
    ),
    areasWithoutAmounts: new Set(
      rowList.filter((r) => r.level === 'area' && !printed.has(r.id)).map((r) => r.id),
    ),
    sections: new Map(
      db
        .select()
        .from(sections)
        .all()
        .map((section) => [section.id, section]),
    ),
    pools: readPools(knowledge),
    findings: db.select().from(findings).all(),
  }
}

/** Whether the agreement's table has rows of the level at all: not every table is divided by areas or ministries. */
export function hasLevel(catalog: Catalog, agreement: string, level: Row['level']): boolean {
  return [...catalog.rows.values()].some((row) => row.agreement === agreement && row.level === level)
}

/** Section titles from the outermost in, for a citation's `section`. */
export function sectionPath(catalog: Catalog, id: number): string[] {
  const section = catalog.sections.get(id)
  if (!section) return []
  return [...(section.parent === null ? [] : sectionPath(catalog, section.parent)), section.title]
}

/** The innermost section that holds the offset. */
export function sectionAt(catalog: Catalog, document: string, offset: number): Section | null {
  let best: Section | null = null
  for (const section of catalog.sections.values())
    if (
      section.document === document &&
      section.start <= offset &&
      offset < section.end &&
      (!best || section.depth > best.depth)
    )
      best = section
  return best
}

/** Where an initiative, or the one a row is part of, is described; a ministry's section is everything under it and would match anything. */
export function sectionOf(catalog: Catalog, row: Row): Section | null {
  if (row.level !== 'initiative' && row.level !== 'sub') return null
  const id = row.section ?? (row.level === 'sub' ? catalog.rows.get(row.parent ?? -1)?.section : null)
  return catalog.sections.get(id ?? -1) ?? null
}

/** The prose there. */
export function sectionText(catalog: Catalog, row: Row): string {
  const section = sectionOf(catalog, row)
  return section ? (catalog.documents.get(row.document)?.text.slice(section.start, section.end) ?? '') : ''
}
