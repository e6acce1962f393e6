// What speaks for and against the best sentence being an answer: what it, its passage and its topic hold of the question, and
// what they lack.

import type { Catalog } from '../catalog.ts'
import type { Meaning } from '../question/meaning.ts'
import { findPhrase, phrase } from '../question/question.ts'
import { namesBody } from '../question/word-classes.ts'
import { speaksOfNews, yearsApart } from './favour.ts'
import type { RankedSentence } from './rank.ts'
import type { TopicSlot } from './slots.ts'
import { storyOf } from './story.ts'

/** Each about 0–1. */
export type Grounds = {
  /** Share of the question's weight that the best passage and its topic hold. */
  coverage: number
  /** … that is what the topic is about. */
  central: number
  /** How nearly the question is one that leads to the best sentence: its lead-in terms. */
  leadIn: number
  /** How well the heaviest thing asked about is held. */
  heaviest: number
  /** How well the first thing asked about is held: "telefonnummeret" in "hvad er telefonnummeret til …". */
  first: number
  /** Weight of the heaviest noun that no text knows and the topic lacks. */
  unknown: number
  /** Where something is named: share of what is asked about it that the best sentence and its topic lack. */
  apart: number
  /** Share of the question's weight that is words no text knows. */
  unknownShare: number
  /** A name asked about that the topic lacks. */
  missingName: number
  /** The question asks which one of a kind, and nothing said of the topic speaks of that kind; half that where only the sentence lacks it. */
  whichLacks: number
  /** It asks for a number, a date, a name or the like, and the best sentence has none. */
  lacks: number
  /** The best sentence counts what is asked to be counted. */
  counted: number
  /** The question has a word of a field that the agreements do not deal with. */
  outside: number
  /** Asks how one does something, which agreements seldom tell. */
  howTo: number
  /** Asks why, which agreements often tell in words of their own. */
  why: number
  /** The question names the article about an agreement, and the best sentence stands in it. */
  inNews: number
  /** A year asked about that the best topic neither names nor, by its agreement, covers: twice that where no agreement does. */
  otherYear: number
  /** Score of the best sentence, as far as the question is long: the more is told, the more it says that most of it is held. */
  told: number
}

/** Half a compound or a distant kin is no match when it comes to being sure. */
export const MATCHED = 0.45
/** … for a name that no text holds, or that of a body: "Hjerteforeningen" is not any association. */
const MATCHED_NAME = 0.7

/** Words of a question that is long in full. */
const LONG = 24

const WHICH = phrase('hvilken|hvilket|hvilke')

/** `ranked`: best first. */
export function groundsOf(
  catalog: Catalog,
  meaning: Meaning,
  slots: readonly TopicSlot[],
  ranked: readonly RankedSentence[],
): Grounds {
  const { kinds, question } = meaning
  const [best] = ranked
  const held = (slot: TopicSlot, among: readonly number[] = best?.covered ?? []) => {
    const quality = among[slots.indexOf(slot)] ?? 0
    const isStranger =
      slot.role === 'name' && slot.concepts.length === 0 && (!slot.known || namesBody(slot.label))
    return quality < (isStranger ? MATCHED_NAME : MATCHED) ? 0 : quality
  }
  const hard = slots.filter(({ soft }) => !soft)
  const things = hard.filter(({ role }) => role === 'noun' || role === 'name')
  const total = hard.reduce((sum, { weight }) => sum + weight, 0) || 1
  const lack = (slot: TopicSlot) => slot.weight * (1 - held(slot))
  const most = (some: readonly TopicSlot[]) => Math.max(0, ...some.map(lack))
  // "Downs" is no word of the texts, but its meaning is one.
  const unknown = hard.filter(
    ({ known, concepts }) => !known && concepts.every(({ facet }) => facet !== 'condition'),
  )
  const heaviest = heaviestOf(slots)
  const told = ranked.filter(({ topic }) => topic === best?.topic).map(({ passage }) => passage)
  const whichOf = findPhrase(question, WHICH).flatMap(({ to }) => slots.find(({ at }) => at === to) ?? [])
  const isKind = (kind: string) => (kinds.some(({ value }) => value === kind) ? 1 : 0)
  return {
    coverage: best?.coverage ?? 0,
    central: best?.signals.central ?? 0,
    leadIn: best?.signals.leadIn ?? 0,
    heaviest: heaviest ? held(heaviest) : 0,
    first: things[0] ? held(things[0]) : 0,
    unknown: most(unknown.filter(({ role }) => role === 'noun')),
    apart: hard.some(({ role, known }) => role === 'name' && known) ? lackOf(hard, lack) : 0,
    unknownShare: Math.min(1, unknown.reduce((sum, slot) => sum + lack(slot), 0) / total),
    missingName: things.some((slot) => slot.role === 'name' && held(slot) === 0) ? 1 : 0,
    whichLacks: Math.max(
      0,
      ...whichOf.map((slot) => (held(slot) > 0 ? 0.5 * Number(held(slot, best?.own) === 0) : 1)),
    ),
    lacks: best?.signals.lacks ?? 0,
    counted: (best?.signals.counted ?? 0) > 0 ? 1 : 0,
    outside: slots.some(({ concepts }) => concepts.some(({ facet }) => facet === 'outside')) ? 1 : 0,
    howTo: isKind('howTo'),
    why: isKind('why'),
    inNews: best && speaksOfNews(meaning) && (best.signals.favour ?? 0) > 0 ? 1 : 0,
    // "For et år siden fik jeg en abort", "jeg var på børnehjem fra 1962" dates a story, not what is asked.
    otherYear:
      storyOf(question) > 0 && !/20\d\d/.test(question.line) ? 0 : yearsApart(catalog, meaning, told),
    told: (best?.score ?? 0) * Math.min(1, question.words.length / LONG),
  }
}

/** "Hvilke supermarkeder er med?": asks for some of a kind that no text has a word for. A day or a place may be told without. */
export const asksUnknownKind = ({ kinds, question }: Meaning, slots: readonly TopicSlot[]): boolean =>
  findPhrase(question, WHICH)
    .filter(({ from }) => kinds.some((kind) => kind.value === 'what' && kind.from <= from && from < kind.to))
    .some(({ to }) =>
      slots.some(
        ({ at, role, known, concepts }) => at === to && role === 'noun' && !known && concepts.length === 0,
      ),
    )

/** What most is asked about. */
export const heaviestOf = (slots: readonly TopicSlot[]): TopicSlot | undefined =>
  slots.filter(({ soft }) => !soft).sort((a, b) => b.weight - a.weight)[0]

/** Share of the weight of the nouns beside the names that is lacking. */
function lackOf(hard: readonly TopicSlot[], lack: (slot: TopicSlot) => number): number {
  const nouns = hard.filter(({ role }) => role === 'noun')
  const total = nouns.reduce((sum, { weight }) => sum + weight, 0)
  return total > 0 ? nouns.reduce((sum, slot) => sum + lack(slot), 0) / total : 0
}
