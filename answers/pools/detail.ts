// Answers one thing about a pool from the criterion that states it, with its sentence; what the text leaves open is said to be open.
import { indexTerms } from '../../retrieval/terms.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import type { PoolRecord } from '../facts/pools.ts'
import { statedAges } from '../passages/ages.ts'
import type { ApplicantMention } from '../question/applicants.ts'
import type { PoolAspect } from '../question/pool-aspects.ts'
import type { Room } from '../respond.ts'
import { list } from '../words/danish.ts'
import { type Block, chooseBlocks } from './blocks.ts'
import { amountFacts, type Compared, type Figures, NO_FIGURES, percentFacts } from './detail-figures.ts'
import { type WeighedPiece, weighPieces } from './evidence.ts'
import { LABELS } from './labels.ts'
import { poolName, presentPool, quotedName, wholeLines } from './present.ts'
import { openNow } from './rounds.ts'
import { ageVerdict, isNo, verdict } from './verdict.ts'
import type { Wish } from './wish.ts'

export type DetailQuestion = {
  /** One pool, or the few that are meant alike. */
  pools: readonly PoolRecord[]
  aspects: readonly PoolAspect[]
  wish: Wish
  /** "Kan vi som frivillig forening søge den?": the answer says yes or no. */
  applicant: ApplicantMention | null
  /** More than a plain yes or no is asked for. */
  qualified: boolean
  /** Asks what somebody pays: only a sentence with a share or a price answers. */
  paid: boolean
  /** Asks how old one must be, or whether somebody of that age is meant; null where it does not. */
  ages: { of: number | null } | null
  /** The day on which it is asked whether it is open; null where that is not asked. */
  askedOpen: Date | null
  /** Years that an amount is asked for; [] for the whole. */
  years: readonly number[]
  /** "År for år", "pr. år": each by itself. */
  yearly: boolean
  /** The row that was just talked about, of which the pool's money is a part; null for its own initiative. */
  within: number | null
  /** The amount as a share of the whole initiative's, or what is left of that. */
  compared: Compared | null
  /** An amount in mio. kr. that the pool is said to have. */
  claimed: number | null
  /** A percentage as an amount: "hvad er det i kroner?" */
  inMoney: boolean
  /** "hvor mange kommuner": only a sentence that counts them answers. */
  counted: string | null
  /** Nothing in particular is asked: tell of the pool as a whole. */
  whole: boolean
}

/** Null where the texts say nothing of what is asked. */
export function detailDraft(room: Room, question: DetailQuestion): Draft | null {
  const all = question.pools.flatMap((pool) => {
    const weighed = weighPieces(
      room.lexicon,
      pool,
      room.poolTexts.get(pool.id) ?? [],
      question.wish,
      question.years,
    )
    const priced = question.paid
      ? weighed.filter(({ value }) => /\d\s?(?:pct|kr|mio)\b/.test(value))
      : weighed
    const pieces = question.counted === null ? priced : priced.filter(counts(question.counted))
    const aged = question.ages && agesIn(pieces)
    if (aged) return [{ pool, blocks: [aged] }]
    const blocks = chooseBlocks(
      pieces,
      question.aspects,
      question.whole,
      // That it counts them is evidence enough.
      question.counted === null ? undefined : 0,
    )
    return blocks.length > 0 ? [{ pool, blocks }] : []
  })
  const verdictOf = (pool: PoolRecord) =>
    question.aspects.includes('applicants')
      ? verdict(pool, question.applicant, question.qualified)
      : (ageVerdict(pool, question.ages?.of ?? null) ??
        (question.askedOpen && openNow(pool, question.askedOpen)))
  // Of several that may be meant, those that the asker may apply for are.
  const open = all.filter(({ pool }) => !question.applicant || !isNo(verdictOf(pool)))
  const told = open.length > 0 ? open : all
  const [first] = told
  if (!first) return null
  // Of several, those whose text leaves it open; what counts something tells of those alone that do.
  const silent =
    question.counted === null ? question.pools.filter((pool) => !all.some((one) => one.pool === pool)) : []
  const citations = new Citations(room.catalog)
  const citer = wholeLines(citations, room.lines)
  for (const { pool, blocks } of told)
    for (const { start, end } of cited(blocks)) citer.add(pool.document, start, end)
  const { told: lead, ...figures } =
    told.length === 1 ? figuresOf(room, first.pool, first.blocks, question, citations) : NO_FIGURES
  const facts = draft(figures.results.length > 0 ? 'amount' : 'passages', 'poolDetail', {
    several: told.length > 1,
    silent: silent.length > 0 ? list(silent.map(quotedName)) : null,
    pools: told.map(({ pool, blocks }) => ({
      name: poolName(pool),
      agreement: pool.agreement,
      lead,
      verdict: verdictOf(pool),
      parts: blocks.map(({ field, pieces }) => ({
        label: field === null ? null : LABELS[field],
        values: pieces.map(({ value }) => value),
        several: pieces.length > 1,
      })),
    })),
  })
  const pools = told.map(({ pool }) => presentPool(pool, citer))
  return { ...facts, ...figures, pools, citations: citations.list() }
}

/** The sentence that states ages: the target group, or the one with most of what is asked. */
function agesIn(pieces: readonly WeighedPiece[]): Block | null {
  const [best] = pieces
    .filter(({ value }) => statedAges(value).length > 0)
    .sort(
      (a, b) =>
        Number(b.field === 'targetGroup') - Number(a.field === 'targetGroup') || b.overlap - a.overlap,
    )
  return best ? { field: best.field, pieces: [best] } : null
}

const BEFORE = 3
const isNumber = (word: string): boolean =>
  /^(?:\d{1,3}(?:[-–.]\d+)?|to|tre|fire|fem|seks|syv|otte|ni|ti)$/i.test(word)

/** The sentence holds a number and, in whatever form, the word. */
function counts(word: string): (piece: WeighedPiece) => boolean {
  const [, stem = ''] = indexTerms(word)
  // The number stands right before what it counts: "4-6 kommuner".
  return ({ value }) => {
    const words = value.split(/\s+/)
    return words.some(
      (one, at) => indexTerms(one).includes(stem) && words.slice(Math.max(0, at - BEFORE), at).some(isNumber),
    )
  }
}

/** What says most of what is asked is cited first. */
const cited = (blocks: readonly Block[]): WeighedPiece[] =>
  blocks.flatMap(({ pieces }) => [...pieces].sort((a, b) => b.overlap - a.overlap || a.start - b.start))

function figuresOf(
  room: Room,
  pool: PoolRecord,
  blocks: readonly Block[],
  { aspects, years, yearly, within, compared, claimed, inMoney }: DetailQuestion,
  citations: Citations,
): Figures {
  const [first] = blocks
  if (first?.field === 'amount' && aspects.includes('amount'))
    return amountFacts(room, pool, { years, yearly, compared, claimed, within }, citations)
  if (first?.field === 'adminPct' || first?.field === 'coFinancing')
    return percentFacts(pool, first.field, first.pieces[0]?.value ?? '', inMoney, citations)
  return NO_FIGURES
}
