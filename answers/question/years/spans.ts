// Single years and spans of years: "2024", "2023-2025", "fra 2024 og frem", "før 2021".
import { periodOf } from '../periods.ts'
import type { PhraseRule } from '../phrases.ts'
import type { Word } from '../question.ts'
import type { YearReading } from '../years.ts'
import { yearOf } from './words.ts'

const span = (from: number | null, to: number | null): YearReading => ({ kind: 'span', from, to })
const between = ([a, b]: readonly Word[]): YearReading => {
  const years = [yearOf(a), yearOf(b)]
  return span(Math.min(...years), Math.max(...years))
}

export const SPANS: PhraseRule<YearReading>[] = [
  {
    phrases: `
      {year} til|t.o.m|tom|indtil [og] [med] {year}
      {year} op|frem til [og] [med] {year}
      {year} og [op|frem|videre] til [og] [med] {year}
      {year} {dashed}
      fra {year} til|t.o.m|tom [og] [med] {year}
      fra {year} og [op|frem] til [og] [med] {year}
      mellem {year} og {year}
      fra og med {year} til|t.o.m|tom [og] [med] {year}
    `,
    read: between,
  },
  {
    phrases: '{period}',
    read: ([word]) => {
      const period = word ? periodOf(word) : null
      return period && span(period.from, period.to)
    },
  },
  {
    phrases: `
      fra og med {year}
      fra og med {year} [og] perioden|aftalen|tiden ud
      fra og med {year} [og] frem|fremad|fremover|fremefter|derefter
      fra {year} til slut|slutningen|udløb|enden
      fra og med {year} til slut|slutningen|udløb|enden
      fra {year} og|til frem|fremad|fremover|fremefter|senere|derefter|efter|videre|op|opefter
      fra {year} af
      fra {year} og perioden|aftalen ud
      {year} og perioden|aftalen|tiden ud
      fra {year} [og] resten
      {year} og resten
      fra {year} [og] resten af perioden|aftaleperioden|årene|tiden
      {year} og resten af perioden|aftaleperioden|årene|tiden
      {year} og frem|fremad|fremover|fremefter|senere|derefter|videre|efterfølgende
      {year} og [de] følgende|efterfølgende|resterende|øvrige|senere|kommende år
      {year} og årene efter|derefter|fremover|herefter
      f.o.m|fom {year}
      resten af perioden|aftalen|årene fra {year}
      resten af perioden|aftalen|årene fra {year} og frem
      siden {year}
      {year} ff
    `,
    read: ([year]) => span(yearOf(year), null),
  },
  {
    phrases: `
      efter {year}
      senere end {year}
      efter udgangen|udløbet af {year}
      når {year} er overstået|slut|omme|forbi|gået
    `,
    read: ([year]) => span(yearOf(year) + 1, null),
  },
  {
    phrases: `
      til og med {year}
      t.o.m|tom {year}
      [frem|op] indtil {year}
      frem|op til [og] [med] {year}
      [frem] til udgangen|slutningen af {year}
      inden udgangen af {year}
      senest [i] {year}
    `,
    read: ([year]) => span(null, yearOf(year)),
  },
  {
    phrases: `
      før|inden {year}
      forud|forinden for {year}
      tidligere end {year}
    `,
    read: ([year]) => span(null, yearOf(year) - 1),
  },
]

export const SINGLES: PhraseRule<YearReading>[] = [
  { phrases: '{year}', read: ([year]) => ({ kind: 'years', years: [yearOf(year)] }) },
  { phrases: '{yearWord}', read: ([word]) => ({ kind: 'years', years: [yearOf(word)] }) },
]
