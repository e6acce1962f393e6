// Years told from another: "året efter", "to år senere", "i år", "næste år", "for to år siden".
import type { PhraseRule } from '../phrases.ts'
import type { YearReading } from '../years.ts'
import { isOwn } from './within-period.ts'
import { countOf, yearOf } from './words.ts'

export const RELATIVE: PhraseRule<YearReading>[] = [
  {
    phrases: `
      året|år efter|derpå|derefter|herefter|efterfølgende
      det|i næste|følgende|efterfølgende|påfølgende år
      det næste år
      næste år igen
      et|1 år senere|efter|frem
      det kommende år efter
    `,
    when: ({ next }) => next?.kind !== 'year' && next?.key !== 'at',
    read: () => ({ kind: 'shift', by: 1 }),
  },
  {
    // "Og derefter?"
    phrases: 'derefter|herefter|derpå|efterfølgende',
    when: ({ next, from }) => next === null && from < 2,
    read: () => ({ kind: 'rest' }),
  },
  {
    phrases: `
      de {n} næste|følgende|efterfølgende|kommende år
      de {n} år efter|derefter|herefter
    `,
    read: ([n]) => ({ kind: 'rest', count: countOf(n) }),
  },
  { phrases: '[i|for] [det|de] samme år(ene)', read: () => ({ kind: 'shift', by: 0 }) },
  {
    // "Hvad giver de to tilsammen det år?"
    phrases: '[i|for] det [pågældende] år',
    when: ({ next }) => next === null,
    read: () => ({ kind: 'shift', by: 0 }),
  },
  {
    phrases: `
      året|år før|inden|forinden|forud|forudgående
      det foregående|forrige|forudgående|tidligere år
      et|1 år tidligere|før|tilbage
    `,
    when: ({ next }) => next?.kind !== 'year' && next?.key !== 'at',
    read: () => ({ kind: 'shift', by: -1 }),
  },
  { phrases: '{n} år senere|efter|frem', read: ([n]) => ({ kind: 'shift', by: countOf(n) }) },
  { phrases: '{n} år tidligere|før|tilbage', read: ([n]) => ({ kind: 'shift', by: -countOf(n) }) },
  {
    phrases: 'året [lige|umiddelbart] efter {year}',
    read: ([year]) => ({ kind: 'years', years: [yearOf(year) + 1] }),
  },
  {
    phrases: 'året [lige|umiddelbart] før|inden {year}',
    read: ([year]) => ({ kind: 'years', years: [yearOf(year) - 1] }),
  },
]

const today =
  (from: number, to = from) =>
  (): YearReading => ({ kind: 'fromToday', from, to })

export const FROM_TODAY: PhraseRule<YearReading>[] = [
  {
    phrases: `
      i år
      [i] indeværende|dette|nuværende|aktuelle år
    `,
    when: ({ next }) => next?.kind !== 'year' && next?.kind !== 'number',
    read: today(0),
  },
  {
    phrases: `
      [til] næste år(s)
      [det] kommende år
    `,
    when: isOwn,
    read: today(1),
  },
  {
    phrases: `
      sidste år(s)
      [i] fjor
      forrige år(s)
    `,
    read: today(-1),
  },
  { phrases: 'overnæste år', read: today(2) },
  { phrases: 'forfjor', read: today(-2) },
  {
    phrases: 'om {n} år',
    read: ([n]) => ({ kind: 'fromToday', from: countOf(n), to: countOf(n) }),
  },
  {
    phrases: 'for {n} år siden',
    read: ([n]) => ({ kind: 'fromToday', from: -countOf(n), to: -countOf(n) }),
  },
  {
    phrases: 'de næste|kommende {n} år',
    read: ([n]) => ({ kind: 'fromToday', from: 1, to: countOf(n) }),
  },
]
