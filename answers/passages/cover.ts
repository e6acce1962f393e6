// What the topics hold of a question, over all their passages.
import type { Passage, PassageHit } from '../../retrieval/passage-index.ts'

/** For each slot: how well some passage of the topic holds it, by its own words or by what leads to it, and how many of its passages do. */
export type TopicCover = { best: number[]; beside: number[]; holders: number[] }

const HOLDS = 0.45

export function coverTopics(
  hits: readonly PassageHit[],
  slots: number,
  topicOf: (passage: Passage) => number,
): Map<number, TopicCover> {
  const topics = new Map<number, TopicCover>()
  for (const { passage, hit } of hits) {
    const topic = topicOf(passage)
    const cover = topics.get(topic) ?? {
      best: Array(slots).fill(0),
      beside: Array(slots).fill(0),
      holders: Array(slots).fill(0),
    }
    topics.set(topic, cover)
    hit.beside.forEach((quality, i) => {
      cover.beside[i] = Math.max(cover.beside[i] ?? 0, quality)
    })
    hit.slots.forEach(({ quality }, i) => {
      cover.best[i] = Math.max(cover.best[i] ?? 0, quality)
      if (quality >= HOLDS) cover.holders[i] = (cover.holders[i] ?? 0) + 1
    })
  }
  return topics
}

/** 0–1: 1 for what stands in the titles or in three passages of the topic, 0 for a word that one passage happens to hold. */
export const centrality = (inTitle: number, holders: number): number =>
  inTitle >= HOLDS ? 1 : Math.max(0, Math.min(1, (holders - 1) / 2))
