// What is to be computed for a question about figures: subjects × period × operation.

/** Something that has amounts: one table row, or several that are counted as one ("straksudmøntning", an area without its own line). */
export type Subject = {
  /** As an answer names it: "Socialt frikort". */
  label: string
  agreement: string
  rows: number[]
  /** The rows are parts of a group that the table prints no line for. */
  computed: boolean
}

export type Period =
  | { kind: 'total' }
  | { kind: 'permanent' }
  /** `whole`: the agreement's every year, so that the printed total may be used. */
  | { kind: 'years'; years: number[] }

export type RankLevel = 'initiative' | 'sub' | 'ministry' | 'area'

export type FigurePlan =
  /** Each subject's figure; `each`: year by year. */
  | { kind: 'value'; subjects: Subject[]; period: Period; each: boolean }
  /** One figure for all subjects together (same price level), and each one's own. */
  | { kind: 'sum'; subjects: Subject[]; period: Period }
  | { kind: 'share'; part: Subject; whole: Subject; period: Period }
  | { kind: 'average'; subject: Subject; years: number[] }
  /** From one figure to another: two years of a subject, or two subjects in one period. */
  | { kind: 'difference'; from: Point; to: Point; percentFirst: boolean }
  | { kind: 'rank'; level: RankLevel; agreement: string; scope: Subject | null; period: Period; smallest: boolean; count: number }
  | {
      kind: 'count'
      level: 'initiative' | 'sub' | 'ministry' | 'area'
      agreement: string
      scope: Subject | null
      period: Period | null
      bound: { value: number; side: 'over' | 'under' } | null
    }
  /** The year in which a subject gets most or least. */
  | { kind: 'peak'; subject: Subject; years: number[]; smallest: boolean }
  /** A claimed amount (mio. kr.) held against the table. */
  | { kind: 'check'; subject: Subject; period: Period; claimed: number }

export type Point = { subject: Subject; period: Period }
