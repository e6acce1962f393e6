// Chooses what is said: one to three whole sentences up front, and the name of what they are about where they do not say it.
import { fold } from '../../retrieval/danish/normalise.ts'
import { type Draft, draft } from '../draft.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Room } from '../respond.ts'
import { verdictOnAge } from './ages.ts'
import { isOfMoney } from './first.ts'
import { citePassages } from './quotes.ts'
import type { RankedSentence } from './rank.ts'
import { reasonsBefore } from './reasons.ts'
import type { Topic } from './topics.ts'

const SAID = 3
/** A sentence goes with the best one when it scores this share of it, in the same topic or in another. */
const BESIDE = { sameTopic: 0.82, otherTopic: 0.95 }
/** Kinds that one sentence answers. */
const BRIEF = new Set<QuestionKind>([
  'who',
  'person',
  'when',
  'howMany',
  'share',
  'howOld',
  'where',
  'cost',
  'howLong',
])
/** Characters of a title that can lead an answer. */
const TITLE = 70

/** `ranked`: best first, not empty. */
export function passageDraft(
  { catalog, index, lines, passages }: Room,
  ranked: readonly RankedSentence[],
  kinds: readonly QuestionKind[],
  question = '',
): Draft {
  const [best] = ranked
  const reasons = best && kinds.includes('why') ? reasonsBefore(index, best) : []
  const said = best && reasons.length > 0 ? [...reasons, best] : choose(ranked, kinds)
  const [first] = said
  const topic = first && passages.topics.get(first.topic)
  return {
    ...draft('passages', 'passages', {
      verdict: first ? verdictOnAge(question, first.sentence.text) : null,
      lead: topic ? leadOf(topic, said) : null,
      sentences: said.map(({ sentence }) => sentence.text),
    }),
    citations: citePassages(catalog, lines, [...said, ...ranked], ranked[0]?.score ?? 0).list(),
  }
}

/** The best sentence, and those that belong beside it; within one passage in the order of the text. */
function choose(ranked: readonly RankedSentence[], kinds: readonly QuestionKind[]): RankedSentence[] {
  const [best] = ranked
  if (!best) return []
  const asked = kinds.filter((kind) => BRIEF.has(kind))
  const most = asked.length > 0 && asked.length === kinds.length ? Math.min(SAID, asked.length) : SAID
  const said = [best]
  const texts = new Set([fold(best.sentence.text)])
  for (const next of ranked.slice(1, 12)) {
    if (said.length >= most) break
    const share = next.topic === best.topic ? BESIDE.sameTopic : BESIDE.otherTopic
    const reads = next.signals.boilerplate === 0 && next.signals.broken === 0
    if (!reads || next.score < best.score * share || texts.has(fold(next.sentence.text))) continue
    texts.add(fold(next.sentence.text))
    said.push(next)
  }
  // What something is goes before what it gets.
  const isWhat = kinds.every((kind) => kind === 'what')
  const late = ({ sentence }: RankedSentence) => (isWhat && isOfMoney(sentence.text) ? 1 : 0)
  return said.sort(
    (a, b) => late(a) - late(b) || (a.passage.id === b.passage.id ? a.sentence.start - b.sentence.start : 0),
  )
}

/** The topic's title where no sentence names the topic. A title with a figure would state it without its place. */
function leadOf({ title, names }: Topic, said: readonly RankedSentence[]): string | null {
  const text = fold(said.map(({ sentence }) => sentence.text).join(' '))
  const isNamed = names.some((name) => name.length > 3 && text.includes(fold(name)))
  return isNamed || /\d/.test(title) || title.length > TITLE ? null : title
}
