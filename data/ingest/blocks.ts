// What a layout cuts a document into, in reading order, before sections and passages are made of it.
import type { ParsedPassage, ParsedRow, Span } from './model.ts'

export type HeadingBlock = Span & {
  type: 'heading'
  depth: number
  title: string
}

/** A paragraph, or one item of a list (`item`), which is kept together with its lead-in. */
export type TextBlock = Span & {
  type: 'text'
  kind: ParsedPassage['kind']
  item: boolean
}

export type FurnitureBlock = Span & { type: 'furniture'; what: string }

/** The place of a table row; the row itself is in the layout's list of rows. */
export type RowBlock = Span & { type: 'row' }

export type Block = HeadingBlock | TextBlock | FurnitureBlock | RowBlock

/** A document cut up by its layout. Rows do not know their section yet. */
export type Layout = { blocks: Block[]; rows: ParsedRow[] }
