// Amounts as printed ("20,3", "1.234,5", "-") and as integers in tenths of mio. kr.

/** A cell of an amounts table. */
export const cellPattern = /^(?:-|\d{1,3}(?:\.\d{3})*,\d)$/

/** "20,3" → 203; "-" → 0. */
export function parseTenths(printed: string): number {
  if (printed === '-') return 0
  return Number(printed.replaceAll('.', '').replace(',', ''))
}

/** 203 → "20,3"; 12345 → "1.234,5". */
export function formatTenths(tenths: number): string {
  const whole = Math.trunc(Math.abs(tenths) / 10).toString()
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${tenths < 0 ? '-' : ''}${grouped},${Math.abs(tenths) % 10}`
}
