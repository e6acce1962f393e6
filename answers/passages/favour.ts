// Where the question itself says to look: the agreement or the news it names, the years it speaks of, the initiative it names.
import type { Passage } from '../../retrieval/passage-index.ts'
import type { Catalog } from '../catalog.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { Topics } from './topics.ts'

/** The article about an agreement. */
export const NEWS = phrase(
  'nyhed(?:en|er|erne|s|sartikel|sartiklen)?|artikel|artiklen|artikler|pressemeddelelse(?:n)?|[a-zæøå]+nyhed(?:en)?',
)

/** How the places weigh against each other; 1 would outweigh any wording. */
const WORTH = { document: 0.8, year: 0.35, number: 0.35, ownYears: 0.15, named: 0.35 }

/** How much each passage is favoured for where it stands; below 0 where the question looks elsewhere. */
export function favourOf(
  { catalog, topics }: { catalog: Catalog; topics: Topics },
  meaning: Meaning,
): (passage: Passage) => number {
  const named = new Set(topics.namedIn(meaning.question).flatMap(({ value }) => value))
  const documents = namedDocuments(catalog, meaning)
  const years = askedYears(meaning)
  const decimals = meaning.question.text.match(/\d+,\d+/g) ?? []
  return (passage) => {
    const document = catalog.documents.get(passage.document)
    let favour = 0
    if (documents) favour += documents.has(passage.document) ? WORTH.document : -WORTH.document
    for (const year of years)
      if (passage.text.includes(String(year))) favour += WORTH.year
      else if (document && coversYear(document, year)) favour += WORTH.ownYears
    if (decimals.some((number) => passage.text.includes(number))) favour += WORTH.number
    if (named.has(topics.of(passage.section).id)) favour += WORTH.named
    return favour
  }
}

/** The question speaks of the article about an agreement. */
export const speaksOfNews = ({ question }: Meaning): boolean => has(question, NEWS)

/** The documents that the question names, or null when it names none. */
export function namedDocuments(catalog: Catalog, meaning: Meaning): Set<string> | null {
  const only = meaning.agreements.flatMap(({ value }) => (value.kind === 'only' ? value.labels : []))
  const except = meaning.agreements.flatMap(({ value }) => (value.kind === 'except' ? value.labels : []))
  const all = [...catalog.documents.values()]
  const news = speaksOfNews(meaning)
  if (only.length === 0 && except.length === 0 && !news) return null
  const named = all.filter(
    ({ agreement, kind }) =>
      (news && kind === 'news') ||
      (agreement !== null &&
        (only.includes(agreement) ||
          (except.length > 0 && !except.includes(agreement) && only.length === 0))),
  )
  return new Set(named.map(({ id }) => id))
}

/** An agreement is named that we do not hold, and the passage does not speak of it either. */
export const isOfMissingAgreement = ({ agreements }: Meaning, { text }: Passage): boolean =>
  agreements.some(
    ({ value }) =>
      value.kind === 'missing' &&
      ![value.name, `SSA${value.name.slice(2, 4)}`].some((name) => text.includes(name)),
  )

/** 1 where none of the passages names a year asked about or stands in an agreement that covers one, 2 where no agreement does. */
export function yearsApart(catalog: Catalog, meaning: Meaning, passages: readonly Passage[]): 0 | 1 | 2 {
  const years = askedYears(meaning)
  const isOf = (year: number) =>
    passages.some(({ text, document: id }) => {
      const document = catalog.documents.get(id)
      return text.includes(String(year)) || (document !== undefined && coversYear(document, year))
    })
  if (years.length === 0 || years.some(isOf)) return 0
  const documents = [...catalog.documents.values()]
  return years.some((year) => documents.some((other) => coversYear(other, year))) ? 1 : 2
}

/** The sentence speaks of years, and of none that is asked about. */
export function isOfOtherYears(sentence: string, asked: readonly number[]): boolean {
  const said = sentence.match(/\b(?:19|20)\d\d\b/g) ?? []
  return asked.length > 0 && said.length > 0 && !said.some((year) => asked.includes(Number(year)))
}

export function askedYears(meaning: Meaning): number[] {
  return meaning.years.flatMap(({ value }) => {
    if (value.kind === 'years') return value.years
    return value.kind === 'span' ? [value.from, value.to].filter((year) => year !== null) : []
  })
}

function coversYear(
  { date, periodFrom, periodTo }: { date: string | null; periodFrom: number | null; periodTo: number | null },
  year: number,
): boolean {
  return (
    (periodFrom !== null && periodTo !== null && periodFrom <= year && year <= periodTo) ||
    date?.startsWith(String(year)) === true
  )
}
