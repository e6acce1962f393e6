// The figures that answer a question: number, unit and what they are, the headline first.
import type { Result } from '../../answer.ts'
import { decimal, decimalsOf } from '../danish.ts'

export type FigureView = {
  number: string
  unit: string
  label: string
  /** Agreement and price level; what the label says already is left out. */
  basis: string[]
  citations: number[]
}

export function figureView({ value, unit, label, agreement, priceLevel, citations }: Result): FigureView {
  const basis = [agreement && !label.includes(agreement) && `Aftalen ${agreement}`, priceLevel]
  return {
    ...numberAndUnit(value, unit),
    label,
    basis: basis.filter((part) => typeof part === 'string').filter((part) => !label.includes(part)),
    citations,
  }
}

/** A calendar year carries no unit and no thousands mark; a count speaks through its label. */
export function numberAndUnit(value: number, unit: Result['unit']): { number: string; unit: string } {
  switch (unit) {
    case 'mio. kr.':
      return { number: decimal(value, decimalsOf(value)), unit }
    case 'kr.':
      return { number: decimal(value, Number.isInteger(value) ? 0 : 2), unit }
    case 'pct.':
      return { number: decimal(value, Number.isInteger(value) ? 0 : 1), unit }
    case 'antal':
      return { number: decimal(value, 0), unit: '' }
    case 'år':
      return value >= 1000 ? { number: String(value), unit: '' } : { number: decimal(value, 0), unit }
  }
}
