// Whether a sentence says what something is.
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import { quality } from './quality.ts'

/** Words in which the thing defined must stand. */
const OPENING = 8

/** How much a sentence about an abbreviation tells beside the one that spells it out. */
const ABBREVIATED = 0.3
/** … and one that has it for its subject: "SØM er med til at …". */
const SUBJECT = 0.94

/**
 * 0–1: "X er en …", "X (…) tilbyder …", "X, der hjælper …", "… kaldet X", "metoden (X)": the sentence says what the thing asked about
 * is or does.
 * @param shorts what the thing is called in short where it is told of
 */
export function defines(sentence: string, slots: readonly Slot[], shorts: readonly string[] = []): number {
  if (shorts.some((short) => sentence.startsWith(`${short} `)) && SAYS_WHAT.test(sentence)) return 1
  const short = slots.filter(({ label }) => /^\p{Lu}{2,}$/u.test(label))
  if (short.some(({ label }) => new RegExp(`\\p{L} \\(${label}\\)`, 'u').test(sentence))) return 1
  if (!saysWhat(sentence, slots)) return 0
  if (short.length === 0) return 1
  return short.some(({ label }) => sentence.startsWith(`${label} `)) ? SUBJECT : ABBREVIATED
}

function saysWhat(sentence: string, slots: readonly Slot[]): boolean {
  const named = (text: string) => {
    const terms = new Set(indexTerms(text))
    return slots.some((slot) => slot.weight > 0.4 && quality(slot, terms) >= 0.85)
  }
  const says = SAYS_WHAT.exec(sentence)
  const opening = sentence
    .slice(0, says ? says.index + 1 : 0)
    .split(/\s+/)
    .slice(0, OPENING)
  if (says && named(opening.join(' ')) && isSubject(opening, named)) return true
  return [...sentence.matchAll(EXPLAINED)].some(([text]) => named(text))
}

/** "Mennesker med demens giver …" says nothing of dementia, nor does "midlerne tildeles X og bruges …" of X. */
function isSubject(opening: readonly string[], named: (text: string) => boolean): boolean {
  const at = opening.findIndex((word) => named(word))
  return !OF_MONEY.test(opening[0] ?? '') && !BEFORE.test(opening[at - 1] ?? '')
}
const OF_MONEY = /^(?:Midlerne|Der)$/
const BEFORE = /^(?:til|for|med|af|i|om|mod|på|hos|under|fra|ved)$/i

const SAYS_WHAT =
  /(?<=^.{2,110}) (?:er (?:en|et|den|det|at|i dag|med|med til at|nationale?)\b|er \p{L}+,? (?:der|som)\b|betegner|udgør|anvendes|benyttes|bruges|driver|dækker over|står for|har (?:til formål|som formål|siden|ansvar for)|tilbyder|besidder|indsamler|formidler|støtter|arbejder|varetager|består af|yder|består|hjælper|rådgiver|fungerer|giver|matcher|laver|dækker|menes)\b/u
const DOES = 'er|tilbyder|giver|skaber|hjælper|rådgiver|arbejder|yder|fremmer|formidler'
/** "Metoden (X)", "X, der hjælper …"; what stands behind a name in capitals is its abbreviation, which says nothing of it. */
const EXPLAINED = new RegExp(
  `\\p{L}[\\p{L} ]{3,60}\\((?!herefter)(?:\\p{L}*\\p{Ll}[\\p{L} -]+)\\)|kaldet [\\p{L}-]+|[\\p{L}-]+samarbejder? mellem|[\\p{L}-]+(?=(?: (?:på|i) \\p{L}+)?, (?:der|som) (?:${DOES})\\b)`,
  'gu',
)
