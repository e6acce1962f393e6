// What the parsers of ingest hand each other: a document read into sections, passages, table rows and pools.
// References between them are indexes into the document's own arrays; offsets are UTF-16 offsets into `text`.
import type { amounts, findings, passages, poolApplicants, poolFields, poolYears, rows } from '../schema.ts'

export type Span = { start: number; end: number }

export type ParsedSection = Span & {
  parent: number | null
  depth: number
  title: string
  titleStart: number
  titleEnd: number
}

export type ParsedSentence = Span & { text: string }

export type ParsedPassage = Span & {
  section: number
  kind: (typeof passages.$inferSelect)['kind']
  text: string
  sentences: ParsedSentence[]
}

export type ParsedAmount = Span & Pick<typeof amounts.$inferSelect, 'measure' | 'year' | 'tenths' | 'printed'>

export type ParsedRow = Span &
  Pick<typeof rows.$inferSelect, 'level' | 'number' | 'title' | 'marks'> & {
    parent: number | null
    ministry: number | null
    area: number | null
    section: number | null
    amounts: ParsedAmount[]
  }

export type ParsedDocument = {
  id: string
  /** "2021-2024"; null for a document that is no agreement. */
  agreement: string | null
  text: string
  sections: ParsedSection[]
  passages: ParsedPassage[]
  rows: ParsedRow[]
  /** Characters that carry no content of their own: page numbers, table captions, column heads. */
  furniture: (Span & { what: string })[]
}

export type ParsedPoolField = Span & Pick<typeof poolFields.$inferSelect, 'field' | 'value'>

export type ParsedPool = Span & {
  /** Index into the document's rows. */
  row: number
  number: string | null
  title: string
  name: string | null
  totalTenths: number | null
  adminPct: number | null
  fields: ParsedPoolField[]
  years: Pick<typeof poolYears.$inferSelect, 'kind' | 'year' | 'tenths'>[]
  applicants: Pick<typeof poolApplicants.$inferSelect, 'type' | 'basis'>[]
}

/** `row` and `pool` are indexes into the document's rows and pools. */
export type ParsedFinding = Pick<
  typeof findings.$inferSelect,
  'kind' | 'row' | 'pool' | 'text' | 'start' | 'end'
>
