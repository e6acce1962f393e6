// Words for facts about an agreement: short Danish lines around what the texts state.
import type { DocumentInfo } from '../catalog.ts'
import { capital, list } from '../words/danish.ts'
import type { FactAsk } from './asks.ts'
import type { Fact } from './book.ts'
import { partiesIn } from './parties.ts'

export const nameOf = ({ agreement }: DocumentInfo): string =>
  agreement === null ? 'nyheden' : `aftalen ${agreement}`

/** Which facts of the book an ask is answered by. */
export const NAMES: Record<FactAsk, readonly string[]> = {
  parties: ['parties'],
  date: ['date'],
  period: ['period'],
  ministries: ['ministries'],
  priceLevel: ['priceLevel'],
  principles: ['principles', 'principle'],
  coverage: ['coverage', 'areas'],
  missing: ['missing'],
  workingGroup: ['workingGroup'],
  workingGroupChair: ['workingGroupChair'],
  workingGroupDeadline: ['workingGroupDeadline'],
  workingGroupInvolves: ['workingGroupInvolves'],
  workingGroupFunding: ['workingGroupFunding'],
  workingGroupTask: ['workingGroupTask'],
  total: ['total'],
  contact: ['contact'],
  quoted: ['quoted'],
}

/** One line that answers the ask for a document. */
export function sayFacts(ask: FactAsk, document: DocumentInfo, facts: readonly Fact[]): string {
  const name = nameOf(document)
  const values = facts.map(({ value }) => value)
  const [first = ''] = values
  switch (ask) {
    case 'parties':
      return `Bag ${name} står ${first}.`
    case 'date':
      return document.agreement === null
        ? `Nyheden er fra den ${first}.`
        : `${capital(name)} er indgået den ${first}.`
    case 'period':
      return `${capital(name)} gælder årene ${first}.`
    case 'ministries':
      return `Initiativerne i ${name} hører under ${list(values)}.`
    case 'priceLevel':
      return `Beløbene i ${name} er i ${first}.`
    case 'principles':
      return `${capital(name)} har ${first}.`
    case 'coverage':
      return facts
        .map((fact) =>
          fact.name === 'areas'
            ? `${capital(name)} fordeler penge til ${fact.value}.`
            : `Af ${name} har vi ${fact.value}.`,
        )
        .join(' ')
    case 'missing':
      return `I den tekst, vi har af ${name}, mangler ${list(values)}.`
    case 'workingGroup':
      return `Arbejdsgruppen (${name}) består af ${first}.`
    case 'workingGroupChair':
      return `Formand for arbejdsgruppen (${name}) er ${first}.`
    case 'workingGroupDeadline':
      return `Arbejdsgruppen (${name}): ${first}.`
    case 'workingGroupInvolves':
      return `Arbejdsgruppen (${name}) skal inddrage ${first}.`
    case 'workingGroupFunding':
      return `Arbejdsgruppen (${name}): ${first}.`
    case 'workingGroupTask':
      return `Arbejdsgruppen (${name}) har til formål ${first}.`
    case 'contact':
      return `Kontakt: ${first}.`
    case 'quoted':
      return `I ${name} udtaler ${first} sig.`
    case 'total':
      return `${capital(name)}: ${first}.`
  }
}

/** "Ja, Venstre er blandt partierne bag aftalen 2021-2024." */
export function sayWhether(party: string, document: DocumentInfo, facts: readonly Fact[]): string {
  const [first] = facts
  const isIn = partiesIn(first?.value ?? '').includes(party)
  return isIn
    ? `Ja, ${party} er blandt parterne bag ${nameOf(document)}.`
    : `Nej, ${party} er ikke blandt parterne bag ${nameOf(document)}.`
}

/** A question that asks the same of another agreement. */
export function askAgain(ask: FactAsk, label: string): string {
  switch (ask) {
    case 'date':
      return `Hvornår blev aftalen ${label} indgået?`
    case 'parties':
      return `Hvilke partier står bag aftalen ${label}?`
    case 'ministries':
      return `Hvilke ministerier hører initiativerne i aftalen ${label} under?`
    case 'priceLevel':
      return `Hvilket prisniveau er aftalen ${label} i?`
    case 'principles':
      return `Hvilke principper har aftalen ${label}?`
    case 'missing':
      return `Hvad mangler der i aftalen ${label}?`
    case 'coverage':
      return `Hvad indeholder aftalen ${label}?`
    case 'period':
      return `Hvilken periode gælder aftalen ${label} for?`
    default:
      return `Hvem sidder i arbejdsgruppen i aftalen ${label}?`
  }
}
