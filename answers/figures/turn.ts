// What the turn before adds to a question about figures, and what this one leaves for the next.
import type { Catalog } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { Turn } from '../context.ts'
import type { PoolRecord } from '../facts/pools.ts'
import { NO_FILTER } from '../pools/filter.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { type FigureContext, type FigurePlan, isSame, plainPlan, type Subject, subjectsOf } from './plan.ts'
import { listedRows } from './rankings.ts'
import { subjectOf, uniqueSubjects } from './subjects.ts'

const SHORT = 3
const MOST = { trail: 20, years: 10, sections: 10 }

/** The question as it is meant after the turn before. */
export function inConversation(catalog: Catalog, said: Meaning, before: Turn | null): Meaning {
  return inSameAgreement(catalog, continued(said, before), before)
}

/** "UIM?" right after a figure continues it, with or without an "og"; so does what asks for a part of it. */
const continued = (said: Meaning, before: Turn | null): Meaning =>
  (before?.figures && said.question.words.length <= SHORT) || (before && asksForPart(said))
    ? { ...said, followUp: true }
    : said

/** "Og i samme aftale?", "og til X?" after a text of an agreement whose table we lack: it is still that agreement's. */
function inSameAgreement(catalog: Catalog, meaning: Meaning, before: Turn | null): Meaning {
  if (before?.kind !== 'passages' || meaning.agreements.length > 0) return meaning
  const section = catalog.sections.get(before.sections[0] ?? -1)
  const label = catalog.documents.get(section?.document ?? '')?.agreement
  const isHeld = catalog.agreements.some((agreement) => agreement.label === label)
  const same = has(meaning.question, SAME_AGREEMENT) || (meaning.followUp && !isHeld)
  if (!label || !same) return meaning
  return { ...meaning, agreements: [{ from: 0, to: 0, value: { kind: 'only', labels: [label] } }] }
}

/**
 * "Og i den nye aftale?" after an amount that a text states is asked of the tables, and so is "hvor meget får de?" after what a text
 * tells of an initiative; any other continuation of the text.
 */
export function resumed(catalog: Catalog, meaning: Meaning, before: Turn | null): Turn | null {
  if (before?.kind !== 'passages') return before
  if (before.figures === null) {
    const [section] = before.sections
    const isOfIt = meaning.followUp && has(meaning.question, GETS) && meaning.topic.every(({ soft }) => soft)
    const figures = isOfIt && section !== undefined ? figuresOfText(catalog, section) : null
    return figures ? { ...before, kind: 'figures', figures } : before
  }
  return meaning.agreements.length > 0 && meaning.followUp
    ? { ...before, kind: 'figures' }
    : { ...before, figures: null }
}

/** What it is given, and not what it costs or takes. */
const GETS = phrase(
  '(?:hvor meget|hvor mange penge|hvad)(?: penge)? (?:får|fik|modtager|modtog|har|blev|bliver|er) (?:de|den|det|der|han|hun)(?: (?:fået|bevilget|afsat|givet|sat af))?(?= ?(?:$|(?:til|i|for|om året|årligt|i alt)))|^(?:og )?hvor (?:meget|mange penge)(?= ?(?:$|i ))',
)

/** The initiative whose text states an amount, as figures to go on about; null where no table has it. */
export function figuresOfText(catalog: Catalog, section: number): FigureContext | null {
  const [row] = [...catalog.rows.values()].filter(
    (row) => row.level === 'initiative' && row.section === section,
  )
  return row ? contextOf(subjectOf(catalog, row)) : null
}

export const totalOf = (...subjects: Subject[]): FigurePlan => plainPlan(subjects, { kind: 'total' })

const SAME_AGREEMENT = phrase('(?:i |med )?(?:samme|den|denne) aftale|i aftalen')

/** The figures just talked about, or the initiative of the pool just talked about where that is asked for. */
export function figuresBefore(catalog: Catalog, meaning: Meaning, before: Turn | null): FigureContext | null {
  const isOfInitiative = has(meaning.question, INITIATIVE) || asksForPart(meaning)
  const pools = isOfInitiative ? poolsOf(catalog, before) : []
  return before?.figures ?? (pools.length === 1 ? figuresOfPools(catalog, pools, []) : null)
}

const poolsOf = ({ pools }: Catalog, before: Turn | null): PoolRecord[] =>
  pools.filter(({ id }) => before?.pools?.ids.includes(id))

export const INITIATIVE = phrase('(?:hele )?initiativ(?:et|ets)')

/** "Hvor meget af det går til Sundhedsstyrelsen?": a line of the table beside that of the pool. */
export const asksForPart = ({ question }: Meaning): boolean => has(question, OF_IT)
const OF_IT = phrase(
  '(?:og|hvad med) (?:[^ ]+ )?[^ ]+s (?:del|andel|part)(?= ?$)|(?:og|hvad med)(?: så)? (?:til )?(?:[^ ]+- og )?[^ ]*styrelsen(?= ?$)|hvor mange (?:pct\\.?|procent) (?:af|ud af) (?:det|dem|den|puljen)(?= (?:går|gik|ligger))|(?:hvor meget|hvor stor en (?:del|andel)|hvad) (?:af|ud af) (?:det|dem|den|puljen|pengene|beløbet|rammen|midlerne|totalen|summen)|(?:hvor meget|hvad) (?:går|gik) (?:der )?(?:til|hos)|(?:hvor meget|hvad) (?:får|fik|har|går til) (?:de )?(?:to |tre |begge )?styrelser(?:ne)?|heraf til|(?:heraf|hvoraf|deraf) [^ ]*(?:styrelsen|evaluering(?:en)?|administration(?:en)?)',
)

/**
 * "Og hele initiativet?", "hvor meget af det går til styrelsen?" after pools: the initiative that their money is part of, in the years
 * ([] for the whole) they were asked about; null where they are of several.
 */
export function figuresOfPools(
  catalog: Catalog,
  pools: readonly PoolRecord[],
  years: readonly number[],
): FigureContext | null {
  const wholes = pools.map(({ row: id }) => {
    const row = catalog.rows.get(id)
    return (row?.level === 'sub' && catalog.rows.get(row.parent ?? -1)) || row
  })
  const [whole, ...others] = unique(wholes)
  if (!whole || others.length > 0) return null
  const subject = subjectOf(catalog, whole)
  // A line that is called a pool is what a sum adds; of one that only the text tells there is no row.
  const lines = pools.flatMap(({ row }) => catalog.rows.get(row) ?? [])
  const trail = lines
    .filter((row) => row === whole || /pulje/i.test(row.title))
    .map((row) => subjectOf(catalog, row))
  const figures = { ...contextOf(subject), trail }
  return years.length === 0
    ? figures
    : { ...figures, plan: plainPlan([subject], { kind: 'years', years: [...years] }) }
}

/** The pool's own line of a table, as figures to go on about after those of the trail; null where only the text tells its money. */
export function figuresOfLine(
  catalog: Catalog,
  { row: id }: PoolRecord,
  trail: readonly Subject[],
): FigureContext | null {
  const row = catalog.rows.get(id)
  if (row?.level !== 'sub' || !/pulje/i.test(row.title)) return null
  const line = subjectOf(catalog, row)
  return { ...contextOf(line), trail: uniqueSubjects([...trail, line]).slice(-MOST.trail) }
}

const contextOf = (subject: Subject): FigureContext => ({
  plan: totalOf(subject),
  trail: [subject],
  years: [],
  inAgreement: false,
})

/** What an answer about figures leaves for the next question. */
export function turnOf(
  { catalog, knowledge }: Pick<Room, 'catalog' | 'knowledge'>,
  plan: FigurePlan,
  meaning: Meaning,
  context: FigureContext | null,
): Turn {
  const subjects = subjectsOf(plan)
  // "Hvad får den i 2023?" goes on about the one that was largest, "hvad er det tilsammen?" about all that were listed.
  const listed = listedRows(knowledge, catalog, plan)
    .slice(0, MOST.trail)
    .map((row) => subjectOf(catalog, row))
  const before = meaning.followUp && context && listed.length < 2 ? context.trail : []
  // Of a ranking's agreement nothing was said but that it was made there.
  const spokenOf = listed.length > 1 ? [] : subjects.filter(({ rows }) => rows.length > 0)
  const pools = catalog.pools.filter(({ row }) =>
    subjects.some(
      (subject) => subject.row !== null && [row, catalog.rows.get(row)?.parent].includes(subject.row),
    ),
  )
  const sections = subjects.flatMap((subject) => catalog.rows.get(subject.row ?? -1)?.section ?? [])
  return {
    kind: 'figures',
    told: [],
    figures: {
      plan,
      trail: uniqueSubjects([...before, ...spokenOf, ...listed]).slice(-MOST.trail),
      years: yearsOf(plan, meaning, context),
      inAgreement:
        meaning.agreements.some(({ value }) => value.kind === 'only') ||
        (meaning.followUp && meaning.agreements.length === 0 && context?.inAgreement === true),
    },
    // "Hvem kan søge den?" goes on from the row to its pool.
    pools:
      pools.length > 0
        ? {
            ids: pools.map(({ id }) => id),
            concepts: [],
            filter: NO_FILTER,
            aspects: ['amount'],
            within: null,
            told: [],
          }
        : null,
    sections: sections.slice(0, MOST.sections),
  }
}

/** The years of this plan, with those before it where the same subject is gone on about. */
function yearsOf(plan: FigurePlan, { followUp }: Meaning, context: FigureContext | null): number[] {
  const years = plan.kind === 'value' && plan.period.kind === 'years' ? plan.period.years : []
  const [subject] = subjectsOf(plan)
  const same = (other: FigurePlan): boolean =>
    subjectsOf(other).some((one) => subject !== undefined && isSame(one, subject))
  const before = followUp && context && same(context.plan) ? context.years : []
  return unique([...before, ...years])
    .sort((a, b) => a - b)
    .slice(0, MOST.years)
}
