// An application pool as a card: who, when and how much at a glance, the criteria behind it.
import type { Pool } from '../../answer.ts'
import { capital, decimal, percent, yearsText } from '../danish.ts'
import { spokenName } from '../pool-name.ts'

export type PoolView = {
  name: string
  basis: string
  /** "Kan søges fra 2027", "Søges i 2026", "Runden er forbi"; null where the text gives no round. */
  status: string | null
  open: boolean
  glance: { term: string; value: string }[]
  criteria: { term: string; value: string }[]
  requirements: string[]
  years: { label: string; printed: string; bar: string }[]
}

const UNSTATED = 'Fremgår ikke af aftalen'

/** `year` is the current year, which decides whether a round is ahead or over. */
export function poolView(pool: Omit<Pool, 'citations'>, year: number): PoolView {
  const { agreement, number, title, requirements } = pool
  const name = spokenName(pool.pool, title)
  const years = Object.entries(pool.amounts).sort(([a], [b]) => Number(a) - Number(b))
  const most = Math.max(...years.map(([, value]) => value), 0)
  return {
    name,
    // Beside its heading, what else it is called.
    basis: [
      `Aftalen ${agreement}`,
      number && `nr. ${number}`,
      pool.pool && (name === title ? pool.pool : title),
    ]
      .filter(Boolean)
      .join(' · '),
    ...roundStatus(pool.roundYears, year),
    glance: [
      { term: 'Hvem kan søge', value: capital(pool.applicants ?? UNSTATED) },
      { term: 'Hvornår', value: whenText(pool) },
      {
        term: 'Hvor meget',
        value: pool.total === null ? UNSTATED : `${decimal(pool.total, 1)} mio. kr.`,
      },
    ],
    criteria: stated([
      ['Formål', pool.purpose],
      ['Målgruppe', pool.targetGroup],
      ['Medfinansiering', pool.coFinancing],
      ['Administreres af', pool.administeredBy],
      ['Administrationsbidrag', pool.adminPct === null ? null : percent(pool.adminPct)],
      ['Støtten gælder', pool.supportYears.length ? yearsText(pool.supportYears) : null],
    ]),
    requirements,
    years: years.map(([label, value]) => ({
      label,
      printed: decimal(value, 1),
      bar: most > 0 ? ((Math.max(0, value) / most) * 100).toFixed(1) : '0',
    })),
  }
}

function whenText({
  roundYears,
  supportYears,
  amounts,
}: Pick<Pool, 'roundYears' | 'supportYears' | 'amounts'>): string {
  if (roundYears.length) return `Ansøgningsrunde i ${yearsText(roundYears)}`
  if (supportYears.length) return `Støtte i ${yearsText(supportYears)}`
  const years = Object.keys(amounts).map(Number)
  return years.length ? `Midler i ${yearsText(years)}` : UNSTATED
}

function roundStatus(roundYears: readonly number[], year: number): { status: string | null; open: boolean } {
  const next = roundYears.find((round) => round >= year)
  if (next !== undefined)
    return { status: next === year ? `Runde i ${year}` : `Næste runde i ${next}`, open: true }
  return { status: roundYears.length ? 'Runden er forbi' : null, open: false }
}

const stated = (fields: [term: string, value: string | null][]) =>
  fields.flatMap(([term, value]) => (value ? [{ term, value }] : []))
