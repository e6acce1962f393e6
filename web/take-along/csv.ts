// The rows or pools of an answer as CSV for a Danish spreadsheet: semicolons, decimal commas, and a byte order mark without
// which æ, ø and å come out wrong.
import type { Answer } from '../../answers/answer.ts'

type Cell = string | number | null

const MEASURES = { year: 'år', total: 'i alt', permanent: 'varigt' }

export function answerCsv({ amounts, pools }: Answer): string {
  if (pools.length) {
    return csv(
      [
        'Aftale',
        'Nr.',
        'Initiativ',
        'Pulje',
        'Formål',
        'Målgruppe',
        'Ansøgere',
        'Runder',
        'Støtteår',
        'I alt (mio. kr.)',
      ],
      pools.map((p) => [
        p.agreement,
        p.number,
        p.title,
        p.pool,
        p.purpose,
        p.targetGroup,
        p.applicants,
        p.roundYears.join(', '),
        p.supportYears.join(', '),
        p.total,
      ]),
    )
  }
  return csv(
    ['Aftale', 'Nr.', 'Bevilling', 'Under', 'År', 'Slags', 'Mio. kr.', 'Prisniveau'],
    amounts.map((a) => [
      a.agreement,
      a.number,
      a.title,
      a.parent,
      a.year,
      MEASURES[a.measure],
      a.value,
      a.priceLevel,
    ]),
  )
}

function csv(header: string[], rows: Cell[][]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(field).join(';')}\r\n`).join('')}`
}

function field(value: Cell): string {
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = value ?? ''
  // A spreadsheet would run such a cell as a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
