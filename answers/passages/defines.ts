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

/** 0–1: "X er en …", "X (…) tilbyder …", "… kaldet X", "metoden (X)": the sentence says what the thing asked about is or does. */
export function defines(sentence: string, slots: readonly Slot[]): number {
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
  if (
    says &&
    named(
      sentence
        .slice(0, says.index + 1)
        .split(/\s+/)
        .slice(0, OPENING)
        .join(' '),
    )
  )
    return true
  return [...sentence.matchAll(EXPLAINED)].some(([text]) => named(text))
}

const SAYS_WHAT =
  /(?<=^.{2,110}) (?:er (?:en|et|den|det|at|i dag|med|med til at|nationale?)\b|er \p{L}+,? (?:der|som)\b|betegner|udgør|anvendes|benyttes|bruges|driver|dækker over|står for|har (?:til formål|som formål|siden)|tilbyder|arbejder|varetager|består af|yder|består|hjælper|rådgiver|fungerer|giver|matcher|laver|dækker|menes)\b/u
const EXPLAINED = /\p{L}[\p{L} ]{3,60}\((?:\p{L}[\p{L} -]+)\)|kaldet [\p{L}-]+/gu
