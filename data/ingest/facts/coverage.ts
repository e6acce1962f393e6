// What of an agreement stands in the document, and what does not. Facts about something missing have no place in the text.
import type { RegistryEntry } from '../../registry.ts'
import type { ParsedFact } from '../facts.ts'
import type { ParsedDocument } from '../model.ts'

const coverages: Record<RegistryEntry['coverage'], string> = {
  whole: 'hele aftalen',
  opening: 'kun begyndelsen af aftalen',
  descriptions: 'beskrivelserne af aftalens initiativer med økonomi og kriterier for puljer',
  article: 'en nyhed om en aftale, ikke selve aftalen',
}

const missingParts: Partial<Record<RegistryEntry['coverage'], string>> = {
  opening: 'resten af aftalen med de øvrige initiativer, tabeller og kriterier for puljer',
  descriptions: 'aftalens indledning og bilag',
}

/** What a whole agreement tells of itself, and how its absence is worded. */
const expected = [
  { name: 'parties', absent: 'aftalens parter' },
  { name: 'date', absent: 'aftalens dato' },
  { name: 'total', absent: 'aftalens samlede beløb' },
  { name: 'priceLevel', absent: 'aftalens prisniveau' },
  { name: 'ministries', absent: 'hvilke ministerier initiativerne hører under' },
]

const nowhere = (name: string, value: string): ParsedFact => ({ name, value, start: null, end: null })

/** Coverage and what is missing; `found` are the facts that the text states. */
export function coverageFacts(doc: ParsedDocument, entry: RegistryEntry, found: ParsedFact[]): ParsedFact[] {
  const coverage = nowhere('coverage', coverages[entry.coverage] + contents(doc, entry))
  if (entry.kind !== 'agreement') return [coverage]
  const absent = expected.filter(({ name }) => !found.some((fact) => fact.name === name))
  const part = missingParts[entry.coverage]
  const lost = doc.sections.filter(({ titleStart, titleEnd }) => titleStart === titleEnd).length
  return [
    coverage,
    ...(absent.some(({ name }) => name === 'total') ? [nowhere('total', 'ingen samlet sum er trykt')] : []),
    ...(part ? [nowhere('missing', part)] : []),
    ...absent.map((fact) => nowhere('missing', fact.absent)),
    ...(lost > 0
      ? [nowhere('missing', `overskrifter, der gik tabt i udtrækket af teksten (antal: ${lost})`)]
      : []),
  ]
}

/** An opening is told by the initiatives it reaches. */
function contents(doc: ParsedDocument, entry: RegistryEntry): string {
  if (entry.coverage !== 'opening') return ''
  const initiatives = doc.sections.filter(
    ({ parent }, section) =>
      parent !== null &&
      !doc.sections.some((other) => other.parent === section) &&
      doc.passages.some((passage) => passage.section === section),
  )
  return `: ${initiatives.map(({ title }) => title).join(' og ')}`
}
