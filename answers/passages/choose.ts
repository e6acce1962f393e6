// Chooses what is said and what is cited: one to three whole sentences up front, the passages they stand in behind them.
import { fold } from '../../retrieval/danish/normalise.ts'
import type { Catalog } from '../catalog.ts'
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { LineContext } from './context-span.ts'
import type { RankedSentence } from './rank.ts'

const SAID = 3
const CITED = 4
/** A sentence goes with the best one when it scores this share of it, in the same topic or in another. */
const BESIDE = { sameTopic: 0.82, otherTopic: 0.95 }
/** Passages this far below the best say nothing about the question. */
const CITED_FROM = 0.55
/** Characters of a passage that is cited whole; of a longer one its sentence. */
const WHOLE = 700
/** Kinds that one sentence answers. */
const BRIEF = new Set<QuestionKind>(['who', 'when', 'howMany', 'share', 'howOld', 'where', 'cost', 'howLong'])

/** `ranked`: best first, not empty. */
export function passageDraft(
  catalog: Catalog,
  lines: LineContext,
  ranked: readonly RankedSentence[],
  kinds: readonly QuestionKind[],
): Draft {
  const said = choose(ranked, kinds)
  const citations = new Citations(catalog)
  const cited = new Set<number>()
  const floor = (ranked[0]?.score ?? 0) * CITED_FROM
  for (const { sentence, passage, score } of [...said, ...ranked]) {
    if (cited.size >= CITED || score < floor) break
    if (cited.has(passage.id)) continue
    cited.add(passage.id)
    const { start, end } = lines.widen(passage.document, passage.text.length <= WHOLE ? passage : sentence)
    citations.add(passage.document, start, end)
  }
  return {
    ...draft('passages', 'passages', { sentences: said.map(({ sentence }) => sentence.text) }),
    citations: citations.list(),
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
  return said.sort((a, b) => (a.passage.id === b.passage.id ? a.sentence.start - b.sentence.start : 0))
}
