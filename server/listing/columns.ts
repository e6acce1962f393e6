// The columns that amounts and pools have as CSV, wherever they are taken from: the routes, the explore pages, or an answer in
// the browser. Types and plain values only, for the client is built with it.
import type { Amount, Citation, Pool } from '../../answers/answer.ts'
import type { Column } from '../csv.ts'

/** A figure with the row that prints it. */
type Figure = Omit<Amount, 'citation'> & Partial<Pick<Citation, 'document' | 'quote' | 'start' | 'end'>>
type PlacedFigure = Figure & { ministry: string | null; area: string | null }
type PoolRow = Omit<Pool, 'applicantTypes' | 'citations'> & {
  document: string
  citations: Pick<Citation, 'quote'>[]
}

const LEVELS: Record<Amount['level'], string> = {
  grand: 'hele aftalen',
  ministry: 'ministerium',
  area: 'område',
  initiative: 'initiativ',
  sub: 'underpunkt',
  immediate: 'straksudmøntning',
}
const MEASURES: Record<Amount['measure'], string> = { year: 'år', total: 'i alt', permanent: 'varigt' }

const named: Column<Figure>[] = [
  { name: 'agreement', danish: 'Aftale', cell: (row) => row.agreement },
  { name: 'number', danish: 'Nr.', cell: (row) => row.number },
  { name: 'title', danish: 'Titel', cell: (row) => row.title },
  { name: 'parent', danish: 'Under', cell: (row) => row.parent },
  { name: 'level', danish: 'Niveau', cell: (row) => row.level, words: LEVELS },
]
const placed: Column<PlacedFigure>[] = [
  { name: 'ministry', danish: 'Ministerium', cell: (row) => row.ministry },
  { name: 'area', danish: 'Område', cell: (row) => row.area },
]
const figured: Column<Figure>[] = [
  { name: 'year', danish: 'År', cell: (row) => row.year },
  { name: 'measure', danish: 'Slags', cell: (row) => row.measure, words: MEASURES },
  { name: 'value', danish: 'Mio. kr.', cell: (row) => row.value },
  { name: 'priceLevel', danish: 'Prisniveau', cell: (row) => row.priceLevel },
  { name: 'document', danish: 'Dokument', cell: (row) => row.document ?? null },
  { name: 'quote', danish: 'Citat', cell: (row) => row.quote ?? null },
  { name: 'start', danish: 'Fra tegn', cell: (row) => row.start ?? null },
  { name: 'end', danish: 'Til tegn', cell: (row) => row.end ?? null },
]

export const amountColumns: Column<PlacedFigure>[] = [...named, ...placed, ...figured]
/** An answer's figures do not tell their ministry and area. */
export const answerAmountColumns: Column<Figure>[] = [...named, ...figured]

export const poolColumns: Column<PoolRow>[] = [
  { name: 'agreement', danish: 'Aftale', cell: (pool) => pool.agreement },
  { name: 'number', danish: 'Nr.', cell: (pool) => pool.number },
  { name: 'title', danish: 'Initiativ', cell: (pool) => pool.title },
  { name: 'pool', danish: 'Pulje', cell: (pool) => pool.pool },
  { name: 'purpose', danish: 'Formål', cell: (pool) => pool.purpose },
  { name: 'targetGroup', danish: 'Målgruppe', cell: (pool) => pool.targetGroup },
  { name: 'applicants', danish: 'Hvem kan søge', cell: (pool) => pool.applicants },
  { name: 'roundYears', danish: 'Ansøgningsår', cell: (pool) => pool.roundYears.join(' ') },
  { name: 'supportYears', danish: 'Støtteår', cell: (pool) => pool.supportYears.join(' ') },
  { name: 'total', danish: 'I alt, mio. kr.', cell: (pool) => pool.total },
  { name: 'amounts', danish: 'Mio. kr. pr. år', cell: ({ amounts }) => yearly(amounts) },
  { name: 'coFinancing', danish: 'Medfinansiering', cell: (pool) => pool.coFinancing },
  { name: 'administeredBy', danish: 'Administreres af', cell: (pool) => pool.administeredBy },
  { name: 'adminPct', danish: 'Administration, pct.', cell: (pool) => pool.adminPct },
  { name: 'requirements', danish: 'Krav', cell: (pool) => pool.requirements.join('\n') },
  { name: 'document', danish: 'Dokument', cell: (pool) => pool.document },
  {
    name: 'quotes',
    danish: 'Citater',
    cell: (pool) => pool.citations.map(({ quote }) => quote).join('\n\n'),
  },
]

const yearly = (amounts: Pool['amounts']): string =>
  Object.entries(amounts)
    .map(([year, value]) => `${year}: ${value.toLocaleString('da-DK')}`)
    .join('; ')
