// What a text says of the agreement itself: who made it, when, for which years, on which principles, and what it leaves out.
import type { RegistryEntry } from '../registry.ts'
import type { facts } from '../schema.ts'
import { coverageFacts } from './facts/coverage.ts'
import { contact, principles, tabled, workingGroupConsiderations } from './facts/structure.ts'
import { type FactWording, factWordings } from './facts/wordings.ts'
import type { ParsedDocument, ParsedSentence } from './model.ts'

export type ParsedFact = Pick<typeof facts.$inferSelect, 'name' | 'value' | 'start' | 'end'>

/** The facts of a document in a short Danish wording, each with the characters it rests on (none for what is missing). */
export function findFacts(doc: ParsedDocument, entry: RegistryEntry): ParsedFact[] {
  const sentences = doc.passages.flatMap((passage) => passage.sentences)
  const stated: ParsedFact[] = []
  for (const wording of factWordings) stated.push(...told(wording, sentences, stated))
  const found = [
    ...named(doc, entry, sentences),
    ...stated,
    ...mentions(doc, sentences),
    ...principles(doc, sentences),
    ...workingGroupConsiderations(doc),
    ...contact(doc),
    ...tabled(doc),
    ...dateLine(doc, entry),
  ]
  return [...found, ...coverageFacts(doc, entry, found)]
}

/** The sentences of a wording: all of them, or the first unless the fact is known already. */
function told(wording: FactWording, sentences: ParsedSentence[], known: ParsedFact[]): ParsedFact[] {
  if (!wording.every && known.some(({ name }) => name === wording.name)) return []
  const found = sentences.flatMap(({ text, start, end }) => {
    const groups = wording.pattern.exec(withoutFullStop(text))?.groups
    if (!groups) return []
    return [{ name: wording.name, value: wording.value?.(groups) ?? groups.value ?? '', start, end }]
  })
  return wording.every ? found : found.slice(0, 1)
}

const withoutFullStop = (text: string): string => text.replace(/(?<!\b(?:kr|mv|pct))\.$/, '')

/** The title, and the years, cited where a sentence names the reserve with them. */
function named(doc: ParsedDocument, entry: RegistryEntry, sentences: ParsedSentence[]): ParsedFact[] {
  const heading = doc.sections.find(({ title }) => title === entry.title)
  const title = heading
    ? [{ name: 'title', value: entry.title, start: heading.titleStart, end: heading.titleEnd }]
    : []
  if (doc.agreement === null) return title
  const naming = new RegExp(`arbejdsmarkedsområdet (?:for )?${doc.agreement}\\b`)
  const sentence = sentences.find(({ text }) => naming.test(text))
  const place = { start: sentence?.start ?? null, end: sentence?.end ?? null }
  return [...title, { name: 'period', value: doc.agreement, ...place }]
}

/** Sentences about another year's agreement: "SSA25", "SSA-aftalen for 2023-26". */
function mentions(doc: ParsedDocument, sentences: ParsedSentence[]): ParsedFact[] {
  const own = doc.agreement?.slice(2, 4)
  return sentences
    .filter(({ text }) =>
      [...text.matchAll(/\bSSA(?:-\p{Ll}+)?(?: for)? ?(?:20)?(\d\d)/gu)].some(([, year]) => year !== own),
    )
    .map(({ text, start, end }) => ({ name: 'mention', value: withoutFullStop(text), start, end }))
}

/** An article's date line: "25-11-2020". */
function dateLine(doc: ParsedDocument, entry: RegistryEntry): ParsedFact[] {
  const line = doc.furniture.find(({ what }) => what === 'date')
  if (!line || entry.date === null) return []
  const inDanish = new Intl.DateTimeFormat('da-DK', { dateStyle: 'long', timeZone: 'UTC' })
  return [{ name: 'date', value: inDanish.format(new Date(entry.date)), start: line.start, end: line.end }]
}
