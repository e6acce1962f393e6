// What is to be computed for a question about figures: subjects × period × operation. It travels in the context, so it is a schema.
import { z } from 'zod'
import { quantity, year } from '../bounds.ts'
import type { StoredSubject } from './stored-subject.ts'

/** Something that has amounts: one table row, or several counted as one ("straksudmøntning", an area without its own line). */
export type Subject = {
  /** As an answer names it: "Socialt frikort". */
  label: string
  agreement: string
  /** The rows whose cells are its amounts. */
  rows: number[]
  /** The row it is, null for a group that the table prints no line for. */
  row: number | null
  /** Its amounts are a sum of the rows'. */
  computed: boolean
  /** The agreement as a whole. */
  whole: boolean
  /** Of several asked about as one, which they are. */
  parts?: Subject[]
  /** Of what something is taken out of: the whole, and what is taken. */
  less?: { of: Subject; part: Subject }
}

const years = z.array(year).min(1).max(10)

const periodSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('total') }),
  z.object({ kind: z.literal('permanent') }),
  z.object({ kind: z.literal('years'), years }),
])

const rankLevelSchema = z.enum(['initiative', 'sub', 'ministry', 'area', 'immediate'])
const amongSchema = z.enum(['everyYear', 'oneYear', 'onlyThen', 'withoutPermanent'])
/** `value` in mio. kr.; `inclusive`: "mindst", "højst". */
const boundSchema = z.object({
  value: quantity,
  side: z.enum(['over', 'under', 'exactly']),
  inclusive: z.boolean(),
})
const countedSchema = z.enum(['initiative', 'sub', 'pool'])

/** What of a catalog a plan may speak of. `isShared`: a text says that the money is shared among so many of those. */
export type PlanParts = {
  subject: z.ZodType<Subject, StoredSubject>
  agreement: z.ZodType<string, string>
  isShared: (shares: { subject: Subject; among: number; whom: string }) => boolean
}

function planSchemaOf({ subject, agreement, isShared }: PlanParts) {
  const subjects = z.array(subject).min(1).max(40)
  const point = z.object({ subject, period: periodSchema })
  return z.discriminatedUnion('kind', [
    /** Each subject's figure. `each`: year by year. `first`: asked which is more or less, so that comes first. `andTotal`: the period's total, too.
     * `isMore`: asked whether the first gets more (true) or less (false) than the second, or the later than the earlier year. */
    z.object({
      kind: z.literal('value'),
      subjects,
      period: periodSchema,
      each: z.boolean(),
      first: z.enum(['larger', 'smaller']).nullable(),
      andTotal: z.boolean(),
      isMore: z.boolean().nullable(),
    }),
    /** One figure for all subjects together (one price level), and each one's own. */
    z.object({ kind: z.literal('sum'), subjects, period: periodSchema }),
    /** The whole's figure less that of a part of it. */
    z.object({ kind: z.literal('without'), whole: subject, part: subject, period: periodSchema }),
    /** Of one agreement, for each has prices of its own. */
    z
      .object({ kind: z.literal('share'), part: subject, whole: subject, period: periodSchema })
      .refine(({ part, whole }) => part.agreement === whole.agreement),
    /** The share of a subject's own total that falls in the years. */
    z.object({ kind: z.literal('yearShare'), subject, period: periodSchema }),
    z.object({ kind: z.literal('average'), subject, years }),
    /** A subject's amount shared out over the initiatives under it. */
    z.object({ kind: z.literal('perInitiative'), subject, period: periodSchema }),
    /** What each of those gets among whom a text says that the money is shared evenly. `whom`: in the plural. */
    z
      .object({
        kind: z.literal('equalShare'),
        subject,
        period: periodSchema,
        among: z.int().min(2).max(20),
        whom: z.string().max(100),
      })
      .refine(isShared),
    /** From one figure to another: two years of a subject, or two subjects in one period. */
    z.object({
      kind: z.literal('difference'),
      from: point,
      to: point,
      as: z.enum(['amount', 'percent', 'times']),
    }),
    /** `skip`: places passed over, 1 for "næststørste". `among`: only rows that meet it, see among.ts. `claimed`: asked whether it is that. */
    z.object({
      kind: z.literal('rank'),
      level: rankLevelSchema,
      agreement,
      scope: subject.nullable(),
      period: periodSchema,
      smallest: z.boolean(),
      count: z.int().min(1).max(100),
      skip: z.int().min(0).max(10),
      among: amongSchema.nullable(),
      claimed: subject.nullable(),
    }),
    z.object({
      kind: z.literal('count'),
      level: rankLevelSchema,
      agreement,
      scope: subject.nullable(),
      period: periodSchema.nullable(),
      among: amongSchema.nullable(),
      /** Those without money in the period. */
      none: z.boolean(),
      /** Asked which they are: each is told, not only how many. */
      which: z.boolean(),
      /** Without the lines for giving the money out and for evaluating the others: those are no "delinitiativer". */
      withoutOverhead: z.boolean(),
      /** All of them are met. */
      bounds: z.array(boundSchema).max(2),
    }),
    /** The groups (null: the agreements) that hold most or fewest rows of a level, or pools. */
    z.object({
      kind: z.literal('mostRows'),
      group: rankLevelSchema.nullable(),
      counted: countedSchema,
      agreements: z.array(agreement).min(1).max(10),
      smallest: z.boolean(),
    }),
    /** The year in which a subject gets most or least. */
    z.object({ kind: z.literal('peak'), subject, years, smallest: z.boolean() }),
    /** A claimed amount (mio. kr.) held against the table. */
    z.object({ kind: z.literal('check'), subject, period: periodSchema, claimed: quantity }),
  ])
}

/** A plan, and the subjects talked about since the last new start ("og X?", "og Y?", "til sammen?"). */
export const figureContextSchemaOf = (parts: PlanParts) =>
  z.object({
    plan: planSchemaOf(parts),
    trail: z.array(parts.subject).max(20),
    /** The years asked about of one subject ("2021?", "og 2022?", "de to år lagt sammen?"). */
    years: z.array(year).max(10),
    /** The agreement was named, not found by what was asked: another year is still asked of it. */
    inAgreement: z.boolean(),
  })

export type Period = z.infer<typeof periodSchema>
export type RankLevel = z.infer<typeof rankLevelSchema>
export type Among = z.infer<typeof amongSchema>
export type Bound = z.infer<typeof boundSchema>
export type Counted = z.infer<typeof countedSchema>
export type Point = { subject: Subject; period: Period }
export type FigurePlan = z.output<ReturnType<typeof planSchemaOf>>
export type FigureContext = z.output<ReturnType<typeof figureContextSchemaOf>>

/** Each subject's figure in the period, and nothing more. */
export const plainPlan = (subjects: Subject[], period: Period): FigurePlan & { kind: 'value' } => ({
  kind: 'value',
  subjects,
  period,
  each: false,
  first: null,
  andTotal: false,
  isMore: null,
})

/** The subjects a plan is about, for the next turn. */
export function subjectsOf(plan: FigurePlan): Subject[] {
  switch (plan.kind) {
    case 'value':
    case 'sum':
      return plan.subjects
    case 'share':
      return [plan.part]
    case 'without':
      return [lessThan(plan.whole, plan.part)]
    case 'difference':
      return isSame(plan.from.subject, plan.to.subject)
        ? [plan.to.subject]
        : [plan.to.subject, plan.from.subject]
    case 'rank':
    case 'count':
      return [plan.scope ?? unnamedWhole(plan.agreement)]
    case 'mostRows':
      return plan.agreements.map(unnamedWhole)
    default:
      return [plan.subject]
  }
}

/** One subject has one key: what is taken out of its rows is part of which it is. */
export const keyOf = ({ rows, less }: Subject): string =>
  less ? `${keyOf(less.of)}-${keyOf(less.part)}` : rows.join()
export const isSame = (one: Subject, other: Subject): boolean => keyOf(one) === keyOf(other)

/** "Ældre uden Styrket demensindsats": what the one has beside the other. */
export const lessThan = (of: Subject, part: Subject): Subject => ({
  label: `${of.label} uden ${inSentence(part)}`,
  agreement: of.agreement,
  rows: of.rows,
  row: null,
  computed: true,
  whole: false,
  less: { of, part },
})

/** What a ranking or a count is held to: " under Ældre", " uden for Ældre" of the whole agreement. */
export function withinText(scope: Subject | null): string {
  if (!scope) return ''
  return scope.less?.of.whole ? ` uden for ${scope.less.part.label}` : ` under ${scope.label}`
}

/** Its name where others stand before it: "14,4 pct. af hele aftalen". */
export const inSentence = ({ whole, label }: Pick<Subject, 'whole' | 'label'>): string =>
  whole ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** An agreement that was spoken of without its rows. */
export const unnamedWhole = (agreement: string): Subject => ({
  label: 'Hele aftalen',
  agreement,
  rows: [],
  row: null,
  computed: true,
  whole: true,
})
