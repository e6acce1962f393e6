// "Hvilket ministerium har flest initiativer?": what is counted, of which groups, in which agreements.
import type { Operation } from '../question/operations.ts'
import { has, phrase } from '../question/question.ts'
import type { Counted, RankLevel } from './plan.ts'
import type { FigureReading, Reader } from './reading.ts'
import { oneAgreement } from './scope.ts'

type MostRows = Extract<Operation, { kind: 'mostRows' }>

export function readMostRows(reader: Reader, { smallest, what }: MostRows): FigureReading {
  const { catalog, meaning, scope, context } = reader
  const counted = countedKind(what)
  const group = groupOf(reader, counted)
  if (!counted || group === undefined) return { kind: 'unknown', coverage: 0 }
  const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
  const talkedAbout =
    meaning.followUp && context && 'agreement' in context.plan ? context.plan.agreement : null
  // Counts can be held against each other over agreements; a ministry or area is one of its agreement's.
  const overAll = group === null || (group === 'initiative' && talkedAbout === null && years.length === 0)
  const agreements = overAll ? scope.agreements : [oneAgreement(catalog, scope, years, talkedAbout, group)]
  return { kind: 'plan', plan: { kind: 'mostRows', group, counted, agreements, smallest }, coverage: 1 }
}

function countedKind(what: string): Counted | null {
  if (/pulje/.test(what)) return 'pool'
  // Organisations are told of in the texts; not every sub row is one.
  if (/organisation/.test(what)) return null
  if (/^(?:under|del)|linje|raekke/.test(what)) return 'sub'
  return /initiativ|indsats|bevilling|punkt|numre|post/.test(what) ? 'initiative' : null
}

/** Null for agreements; undefined where the question names nothing that holds what is counted. */
function groupOf({ meaning: { question } }: Reader, counted: Counted | null): RankLevel | null | undefined {
  if (has(question, phrase('(?:hvilken|hvilke) (?:af )?(?:de )?(?:[a-zæøå]+ )?aftaler?'))) return null
  if (has(question, phrase('(?:minister|ressort)(?:ium|iet|ier|ierne|område|områder)?|hvem')))
    return 'ministry'
  if (has(question, phrase('(?:hoved)?områder?|tema|temaer'))) return 'area'
  if (
    counted === 'sub' &&
    has(question, phrase('hvilke[tn]? (?:initiativ(?:er)?|indsats(?:er)?|ordning(?:er)?|ramme(?:r)?)'))
  )
    return 'initiative'
  return undefined
}
