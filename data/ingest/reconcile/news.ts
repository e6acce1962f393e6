// News against agreement: the sum that an article gives for the agreement it reports, which is the one signed just before it.
import type { ParsedFinding } from '../model.ts'
import { formatTenths } from '../tenths.ts'
import type { Reconcilable } from './reconcile.ts'

/** Days between the signing of an agreement and news of it, at most. */
const NEWS_DAYS = 30
/** A figure this near the agreement's total is meant to be it. */
const NEAR = 0.01
const sum = /(\d+(?:,\d)?) (?:millioner|mio\.) kr/g

/** Findings on the article's figures that are meant to be the agreement's total and are not the same. */
export function checkNews(one: Reconcilable, all: readonly Reconcilable[]): ParsedFinding[] {
  if (one.entry.kind !== 'news') return []
  const reported = all.filter(
    ({ entry }) => entry.kind === 'agreement' && follows(one.entry.date, entry.date),
  )
  return reported.flatMap(({ entry, document }) => {
    const total = document.rows
      .find((row) => row.level === 'grand')
      ?.amounts.find(({ measure }) => measure === 'total')
    if (!total) return []
    return [...one.document.text.matchAll(sum)].flatMap((match) => {
      const tenths = Math.round(Number((match[1] ?? '').replace(',', '.')) * 10)
      if (tenths === total.tenths || Math.abs(tenths - total.tenths) > total.tenths * NEAR) return []
      const text = `Nyheden skriver ${match[1]} mio. kr. om aftalen for ${entry.agreement}; aftalens tabel angiver ${formatTenths(total.tenths)} mio. kr. i alt.`
      const start = match.index
      return [{ kind: 'disagreement', row: null, pool: null, text, start, end: start + match[0].length }]
    })
  })
}

function follows(news: string | null, agreement: string | null): boolean {
  if (!news || !agreement) return false
  const days = (Date.parse(news) - Date.parse(agreement)) / 86_400_000
  return days >= 0 && days <= NEWS_DAYS
}
