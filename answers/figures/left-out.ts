// What a question takes out of its subject or into it (", uden Udlændingestyrelsens del", ", inklusive Ys andel"), and what it tells before it asks.
import type { Meaning } from '../question/meaning.ts'
import { findPhrase, phrase, type Question } from '../question/question.ts'
import { isDivided } from './continue-plan.ts'
import type { Reader } from './reading.ts'
import { readSubjects, SURE } from './subjects.ts'

/** ", uden Udlændingestyrelsens del" takes nothing in: what is asked about stands before it. */
export function withoutRest(meaning: Meaning): Meaning {
  const rest = meaning.question.text.search(LEFT_OUT)
  return rest < 0 ? meaning : { ...meaning, topic: meaning.topic.filter(({ word }) => word.start < rest) }
}

/** "X fik 3,5 i 2021 – hvad er der i 2022?": what is told before it is asked is no part of it, where the question has a year of its own. */
export function sinceAsked(meaning: Meaning): Meaning {
  const { question, years, claimedAmounts } = meaning
  const [claimed] = claimedAmounts
  const asked = findPhrase(question, ASKED).find(({ from }) => claimed !== undefined && from > claimed.from)
  if (!asked || !years.some(({ from }) => from > asked.from)) return meaning
  return {
    ...meaning,
    years: years.filter(({ from }) => from > asked.from),
    claimedAmounts: claimedAmounts.filter(({ from }) => from > asked.from),
  }
}
const ASKED = phrase('hvad (?:er|var|bliver|blev|får|fik|med)|hvor meget|hvor stort?')

/** "Hvad får X fra Kulturministeriet?": who gives it is not who gets it. */
export function withoutGiver(meaning: Meaning): Meaning {
  const giver = giverIn(meaning.question)
  if (!giver) return meaning
  const topic = meaning.topic.filter(({ index }) => index < giver.from || giver.to <= index)
  return topic.some(({ soft }) => !soft) ? { ...meaning, topic } : meaning
}

/** Where the question names a giver other than an agreement. */
export const giverIn = (question: Question) => findPhrase(question, GIVER)[0]
const GIVER = phrase(
  'fra (?:[a-zæøå]+- og )?(?:[a-zæøå]+ministeriet|kommunen|kommunerne|regionen|regionerne|eu|fonde|fondene)',
)

/** "X i alt, inklusive Ys andel": of what is divided the whole holds its parts already. */
export function withoutIncluded(
  { catalog, linker }: Pick<Reader, 'catalog' | 'linker'>,
  meaning: Meaning,
): Meaning {
  const { question, topic, operations } = meaning
  const at = question.text.search(TAKEN_IN)
  if (at < 0) return meaning
  const before = topic.filter(({ word }) => word.start < at)
  const { coverage, subjects } = readSubjects(catalog, linker, before, () => true)
  if (coverage < SURE || !subjects.every((subject) => isDivided(catalog, subject))) return meaning
  const said = operations.filter(({ from }) => (question.words[from]?.start ?? 0) < at)
  return { ...meaning, topic: before, operations: said }
}

const TAKEN_IN = /(?:[,–(-] ?| )(?:altså )?(?:inkl\.?|inklusive|inklusiv|iberegnet|medregnet)(?= )/iu

const LEFT_OUT =
  /[,–-] (?:altså |men )?(?:uden|ekskl\.?|eksklusive|minus|fraregnet|når [^,]+ (?:trukket|trækkes) fra)(?= )/iu

/** "Rammen inkl. handlingsplanen": whether the one holds the other already, only the text can say. */
export const INCLUDES = phrase(
  'inkl|inklusive|inklusiv|inklusion|iberegnet|medregnet|tælle[rs]? med|tælles med|regnes med|(?:regnet|talt|taget) (?:med|ind)|tages med|medtages|medtaget|lægges (?:til|oveni|oven i)|indregnet|(?:regner|tæller|tager|lægger) (?:man |vi |jeg )?(?:[^ ]+ ){1,3}(?:med|oveni|til)(?= ?$)',
)
