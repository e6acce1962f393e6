// Whether a sentence says how many there are of something.
import type { Slot } from '../../retrieval/slot-index.ts'
import { indexTerms } from '../../retrieval/terms.ts'
import {
  ANYBODY,
  FOR_WHOM,
  isAge,
  isCount,
  isMoney,
  isNoun,
  isPeople,
  isQuality,
  isShare,
  LIVE,
  OF_MONEY,
  refers,
} from './number-shapes.ts'
import { quality } from './quality.ts'

/** What is counted. `people`: "hvor mange danskere får …", which says who without saying which. */
export type Counted = {
  slot: Slot
  people: boolean
  others: readonly Slot[]
  /** The question goes on about the topic, which says what is counted. */
  goesOn: boolean
  /** So many each year: "hvor mange får hvert år …". */
  yearly?: boolean
  /** It is said how old those are. */
  aged?: boolean
}

/** How words are read. `saysWhich`: "ledige veteraner", "udsatte grønlændere", while "nære pårørende" are such as any. */
export type WordReader = { termsOf: (text: string) => Iterable<string>; saysWhich: (word: string) => boolean }
const BY_STEMS: WordReader = { termsOf: indexTerms, saysWhich: () => false }

/** Share of a slot that counts as the thing itself; what it is a kind of is another number. */
const SAME = 0.5
/** Words behind a number in which the thing counted stands. */
const BESIDE = 4
/** How sure it is that the number counts what is asked about, by what stands behind the number. */
const SURE = { thing: 1, people: 0.8, nothing: 0.6, share: 0.3 }

/**
 * 0–1: how sure it is that the sentence counts the thing. The number is no year, age, sum or reference, and behind it stands the thing
 * itself; or people (or a share of them), and the thing in the sentence or its titles; or nothing that would make it the number
 * of something else. A part is not the whole: neither of those that a word more tells apart, nor of those that the sentence goes on about.
 * @param terms of the sentence
 * @param titles terms of the titles above it
 */
export function countedBy(
  counted: Counted,
  sentence: string,
  terms: ReadonlySet<string>,
  titles: ReadonlySet<string>,
  reader: WordReader = BY_STEMS,
): number {
  const { slot, people, others, goesOn, yearly, aged } = counted
  if (yearly && !YEARLY.test(sentence)) return 0
  const words = sentence.split(/\s+/)
  const counts = words.flatMap((word, at) =>
    isCount(word, words.slice(at + 1)) && !isAge(word, words[at - 1], words[at + 1]) && !refers(words, at)
      ? [at]
      : [],
  )
  const asked = [slot, ...others]
  const speaksOf = goesOn || (people ? asked : [slot]).some((wanted) => holds(wanted, terms))
  const inTitles = holds(slot, titles)
  const termsOf = (some: readonly string[]) => new Set(reader.termsOf(some.join(' ')))
  /** `which`: what stands before the noun. */
  const isPart = (which: readonly string[], noun: string) =>
    !goesOn &&
    which.some(
      (word) =>
        reader.saysWhich(word) &&
        !asked.some(
          (wanted) =>
            holds(wanted, termsOf([word])) ||
            quality(wanted, termsOf([word, noun])) > quality(wanted, termsOf([noun])),
        ),
    )
  const sure = counts.map((at) => {
    const next = phraseOf(words.slice(at + 1, at + 1 + BESIDE))
    const asksOf = (some: readonly string[]) => asked.some((wanted) => holds(wanted, termsOf(some)))
    if (!goesOn && isOfThem(words, at) && !(asksOf(words.slice(0, at)) && asksOf(next))) return 0
    // "Op til 3 pct. af bevillingen" is a share of money.
    if (next.some(isShare)) {
      const isOfThing = !next.some(isMoney) && !OF_MONEY.test(sentence) && (speaksOf || inTitles)
      return !isOfThing ? 0 : people ? SURE.share : SURE.nothing
    }
    if (!goesOn && !aged && AGED.test(words.slice(at + 1, at + 1 + BESIDE + 1).join(' '))) return 0
    const head = headOf(next)
    const noun = next[head] ?? ''
    const own = termsOf(next)
    if (isUntold(counted, terms, titles)) return 0
    const isThing = holds(slot, own) || isHeadOf(slot, own, titles) || isSomeOf(slot, termsOf([noun]), terms)
    if (isThing || (goesOn && isOfTitle(own, titles)))
      return isPart(next.slice(0, Math.max(0, head)), noun) ? 0 : SURE.thing
    if (isPeople(noun)) {
      if (isOfOthers(slot, ANYBODY.test(noun) ? terms : termsOf([noun]))) return 0
      if (speaksOf || (inTitles && !people)) return SURE.people
      // "16.500 mennesker med MS" under a title that says it in full.
      if (inTitles) return SURE.nothing
    }
    if (others.some((other) => holds(other, own))) return SURE.nothing
    return speaksOf && !next.some(isNoun) ? SURE.nothing : 0
  })
  // "I alderen 80 år og derover boede der 239 i Danmark": of whom the titles speak.
  const isAllAges = goesOn || aged || !AGED.test(sentence)
  const lives = isAllAges && counts.some((at) => LIVE.test(words.slice(at - 2, at).join(' ')))
  const number = words.findIndex((word) => /^antal(?:let)?$/i.test(word))
  const ofWhich = numberOf(words.slice(number + 1))
  const isOfAsked =
    goesOn ||
    ANYBODY.test(ofWhich.at(-1) ?? 'mennesker') ||
    asked.some((wanted) => holds(wanted, termsOf(ofWhich)))
  const spoken =
    number >= 0 && counts.length > 0 && isOfAsked && !isPart(ofWhich.slice(0, -1), ofWhich.at(-1) ?? '')
  return Math.max(0, (spoken || lives) && (inTitles || speaksOf) ? SURE.nothing : 0, ...sure)
}

const holds = (wanted: Slot, set: ReadonlySet<string>): boolean => quality(wanted, set) >= SAME

/** Up to where its clause ends, or those stand whom it is for: "400.000 pårørende til mennesker med demens" counts other people. */
function phraseOf(words: readonly string[]): readonly string[] {
  const whom = words.findIndex((word) => FOR_WHOM.test(word))
  const end = words.findIndex((word) => /[,;:)]$/.test(word))
  return words.slice(0, Math.min(whom < 0 ? words.length : whom, end < 0 ? words.length : end + 1))
}

/** "Antallet af ledige veteraner vurderes …": what is behind "af", with its noun. */
function numberOf([of, ...words]: readonly string[]): readonly string[] {
  return of === 'af' ? words.slice(0, headOf(words) + 1) : []
}

/** "1.500 grønlændere, hvoraf ca. 400 …": some of those spoken of before. */
const isOfThem = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some((word) => /^(?:hvoraf|heraf|deraf)$/i.test(word))

/** "Hvor mange børn har de skaffet en familie?": children of whom nothing of it is said are others. */
const isUntold = ({ slot, others, goesOn }: Counted, ...said: ReadonlySet<string>[]): boolean =>
  isPeople(slot.label) &&
  !goesOn &&
  !ANYBODY.test(slot.label) &&
  others.length > 0 &&
  !said.some((set) => others.some((other) => holds(other, set)))

/** "Hvor mange unge": 800 forældre are others, and so are people of whom the sentence does not say that they are young. */
const isOfOthers = (slot: Slot, who: ReadonlySet<string>): boolean =>
  isPeople(slot.label) && !ANYBODY.test(slot.label) && !slot.label.includes(' ') && !holds(slot, who)

/** "400.000 pårørende til mennesker med demens", where kin of the demented are asked for. */
const isSomeOf = (slot: Slot, head: ReadonlySet<string>, sentence: ReadonlySet<string>): boolean =>
  slot.label.includes(' ') && (slot.parts ?? []).some((part) => holds(part, head)) && holds(slot, sentence)

/** The noun, or who; -1 where there is none. "Udsatte" is none before "grønlændere", nor is "på forhånd". */
const headOf = (words: readonly string[]): number =>
  words.findIndex(
    (word, at) =>
      isThingOrPeople(word) &&
      !(isThingOrPeople(words[at + 1] ?? '') && isQuality(word)) &&
      !/^(?:på|i|med|fra|ved|under|efter)$/.test(words[at - 1] ?? ''),
  )
const isThingOrPeople = (word: string): boolean => isPeople(word) || isNoun(word)
const YEARLY = /hvert år|om året|årlig|pr\. år|per år/i

/** "642 personer i alderen 70-74 år": some of them. */
const AGED = /alder\p{L}* \d+(?:\s?[-–]\s?\d| år og derover boe?de)/u

/** "12 caféer" under the title "hospitalscaféer". */
function isHeadOf({ parts = [] }: Slot, own: ReadonlySet<string>, titles: ReadonlySet<string>): boolean {
  const head = parts.at(-1)
  return head !== undefined && quality(head, own) >= SAME && parts.every((part) => quality(part, titles) > 0)
}

/** "12 caféer" under the title "hospitalscaféer", where the title says what is counted. */
const isOfTitle = (own: ReadonlySet<string>, titles: ReadonlySet<string>): boolean =>
  [...own].some((term) => term.startsWith('~') && titles.has(`+${term.slice(1)}`))
