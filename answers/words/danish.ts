// Figures, dates and lists as Danes write them.

/** Amount in mio. kr. from tenths: 203 → "20,3 mio. kr.", 23257 → "2.325,7 mio. kr.". */
export function millions(tenths: number): string {
  return `${decimal(tenths / 10, 1)} mio. kr.`
}

/** "20,3", "2.325,7": comma for decimals, full stop for thousands from four digits, a true minus never an en dash. */
export function decimal(value: number, digits: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? '-' : ''
  return sign + grouped + (fraction === undefined ? '' : `,${fraction}`)
}

/** Decimals that an amount in mio. kr. is written with: one, or the two or three it takes to be exact (0,575). */
export function decimalsOf(value: number): number {
  const isExact = (digits: number) => Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) < 1e-9
  return [1, 2, 3].find(isExact) ?? 1
}

/** "14,3 pct."; whole percentages without decimals. */
export function percent(value: number): string {
  return `${Number.isInteger(value) ? decimal(value, 0) : decimal(value, 1)} pct.`
}

/** "a, b og c". */
export function list(items: readonly string[], conjunction = 'og'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

/** Years as "2023", "2023 og 2024" or, for three and more in a row, "2023-2026". */
export function yearsText(years: readonly number[]): string {
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  const inRow = years.every((year, index) => year === first + index)
  return inRow && years.length > 2 ? `${first}-${last}` : list(years.map(String))
}

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
)

/** ISO date → "3. marts 2023". */
export function danishDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return `${day}. ${MONTHS[(month ?? 1) - 1]} ${year}`
}

const PLACES = ['', 'næst', 'tredje', 'fjerde', 'femte', 'sjette', 'syvende', 'ottende', 'niende', 'tiende']

/** "største", "næstmindste", "tredjestørste"; `skip`: the places before it. */
export function superlative({ smallest, skip }: { smallest: boolean; skip: number }): string {
  const size = smallest ? 'mindste' : 'største'
  const place = PLACES[skip]
  return place === undefined ? `nr. ${skip + 1} blandt de ${size}` : `${place}${size}`
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
