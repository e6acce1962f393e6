// Facts that stand in headings, lists and the amounts table rather than in a sentence.
import type { ParsedFact } from '../facts.ts'
import type { ParsedDocument, ParsedSection, ParsedSentence } from '../model.ts'
import { formatTenths } from '../tenths.ts'

const ministry = /ministeriet$/

const headingFact = (name: string, section: ParsedSection): ParsedFact => ({
  name,
  value: section.title,
  start: section.titleStart,
  end: section.titleEnd,
})

/** The headings of the annex of principles, and all of them in one where a sentence tells how many they are. */
export function principles(doc: ParsedDocument, sentences: ParsedSentence[]): ParsedFact[] {
  const annex = doc.sections.findIndex(({ title }) => /^Bilag \d+\.? Principper\b/.test(title))
  const own = doc.sections.filter(({ parent }) => annex >= 0 && parent === annex)
  const each = own.map((section) => headingFact('principle', section))
  for (const { text, start, end } of sentences) {
    const count = /\bvedtaget (\p{Ll}+ principper)\b/u.exec(text)?.[1]
    if (!count || own.length === 0) continue
    const list = own.map(({ title }) => title).join('; ')
    return [{ name: 'principles', value: `${count}: ${list}`, start, end }, ...each]
  }
  return each
}

/** "… skal der tages seks hensyn:" with the list below it. */
export function workingGroupConsiderations(doc: ParsedDocument): ParsedFact[] {
  return doc.passages.flatMap(({ sentences }) => {
    const lead = sentences.findIndex(({ text }) => /\bskal der tages \p{Ll}+ hensyn\b.*:$/u.test(text))
    const points = lead < 0 ? [] : sentences.slice(lead + 1)
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last) return []
    const value = points.map(({ text }) => text).join('; ')
    return [{ name: 'workingGroupConsiderations', value, start: first.start, end: last.end }]
  })
}

/** Whom an article names under "Kontakt": a name and a title, each on its line. */
export function contact(doc: ParsedDocument): ParsedFact[] {
  const at = doc.sections.findIndex(({ title }) => title === 'Kontakt')
  const [passage] = doc.passages.filter(({ section }) => at >= 0 && section === at)
  if (!passage) return []
  const { start, end } = passage
  const [name, ...title] = doc.text
    .slice(start, end)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (!name) return []
  const value = title.length > 0 ? `${name}, ${title.join(', ').toLowerCase()}` : name
  return [{ name: 'contact', value, start, end }]
}

/** Price level, grand total, and the ministries: rows of the table, or headings where there is no table of ministries. */
export function tabled(doc: ParsedDocument): ParsedFact[] {
  const found: ParsedFact[] = []
  for (const { start, end } of doc.furniture) {
    const level = /\b\d{4}-pl\b/.exec(doc.text.slice(start, end))?.[0]
    if (!level) continue
    found.push({ name: 'priceLevel', value: level, start, end })
    break
  }
  for (const row of doc.rows) {
    const total = row.amounts.find(({ measure }) => measure === 'total')
    if (row.level !== 'grand' || !total) continue
    found.push({
      name: 'total',
      value: `${formatTenths(total.tenths)} mio. kr.`,
      start: row.start,
      end: row.end,
    })
  }
  const rows = doc.rows.filter(({ level }) => level === 'ministry')
  if (rows.length > 0) {
    const ministries = rows.map(({ title, start, end }) => ({ name: 'ministries', value: title, start, end }))
    return [...found, ...ministries]
  }
  const headings = doc.sections.filter(({ title }) => ministry.test(title))
  return [...found, ...headings.map((section) => headingFact('ministries', section))]
}
