// Reads from the words of a question which people, troubles and kinds of help a pool should fit.
import type { Concept, Lexicon } from '../../retrieval/danish/concepts.ts'
import { findConcepts } from '../../retrieval/terms.ts'
import { phrase, type Question } from '../question/question.ts'
import { isAsking } from './asking-words.ts'
import { excludedSpans } from './exclusions.ts'
import { isAgeOrSex, peopleIn } from './people.ts'
import { type GroupKind, groupKinds, type Wish, type WishGroup } from './wish.ts'

/** Concepts of one stretch of words: they widen each other ("krisecenter" is a place and a topic). */
type Stretch = { concepts: Concept[]; from: number; to: number }

/** `free`: word positions that no other recogniser has claimed for good. `knows`: words that some pool's text holds. */
export function readWish(
  question: Question,
  free: ReadonlySet<number>,
  lexicon: Lexicon,
  knows: (word: string) => boolean,
): Wish {
  const stretches = readStretches(question, free, lexicon)
  const excluded = excludedSpans(question)
  const isExcluded = ({ from }: { from: number }) =>
    excluded.some((span) => span.from <= from && from < span.to)
  const wanted = stretches.filter((stretch) => !isExcluded(stretch))
  const inConcept = new Set(stretches.flatMap(({ from, to }) => range(from, to)))
  const words = question.words.flatMap((word, index) =>
    free.has(index) && !inConcept.has(index) && !isAsking(word.text) && !isExcluded({ from: index })
      ? [{ text: word.text, index }]
      : [],
  )
  const unknown = words.filter(({ text }) => !knows(text))
  return {
    groups: [
      ...joinLists(question, wanted, lexicon),
      ...words
        .filter(({ text }) => knows(text))
        .map(({ text }): WishGroup => ({ kind: 'word', concepts: [], word: text })),
    ],
    people: peopleIn(
      lexicon,
      wanted.flatMap(({ concepts }) => concepts),
    ),
    excluded: stretches.filter(isExcluded).flatMap(({ concepts }) => concepts.map(({ id }) => id)),
    foreign:
      wanted.some(({ concepts }) => concepts.every(({ facet }) => facet === 'outside')) ||
      unknown.some(({ index }) => isSubject(question, index)),
    unknown: unknown.length > 0,
  }
}

/** A wish made of concepts alone, as a conversation carries it. */
export function wishOf(groups: readonly (readonly string[])[], lexicon: Lexicon): Wish {
  const known = groups
    .map((ids) => ids.flatMap((id) => lexicon.concepts.get(id) ?? []))
    .filter((concepts) => concepts.length > 0)
  return {
    groups: known.map((concepts) => toGroup(concepts, lexicon)),
    people: peopleIn(lexicon, known.flat()),
    excluded: [],
    foreign: false,
    unknown: false,
  }
}

function readStretches(question: Question, free: ReadonlySet<number>, lexicon: Lexicon): Stretch[] {
  const stretches = new Map<string, Stretch>()
  for (const { concept, start, end } of findConcepts(lexicon, question.text)) {
    if (concept.facet === 'actor') continue
    const from = question.words.findIndex((word) => word.end > start)
    const to = question.words.findIndex((word) => word.end >= end) + 1
    if (!range(from, to).some((index) => free.has(index))) continue
    if (to - from === 1 && isAsking(question.words[from]?.text ?? '')) continue
    const key = `${start} ${end}`
    const same = stretches.get(key)
    if (same) same.concepts.push(concept)
    else stretches.set(key, { concepts: [concept], from, to })
  }
  return [...stretches.values()]
}

/** "børn og unge", "ledsagelse eller kørsel": neighbours in a list are choices. Ages and sexes are, wherever they stand. */
function joinLists(question: Question, stretches: readonly Stretch[], lexicon: Lexicon): WishGroup[] {
  const groups: (WishGroup & { to: number })[] = []
  for (const { concepts, from, to } of stretches) {
    const group = toGroup(concepts, lexicon)
    const previous = groups.at(-1)
    const link = previous && linkBetween(question, previous.to, from)
    const joins =
      previous?.kind === group.kind
        ? link !== null || group.kind === 'people'
        : link === 'or' && group.kind !== 'people' && previous?.kind !== 'people'
    if (previous && joins) {
      previous.concepts.push(...group.concepts)
      previous.kind = groupKinds.find((kind) => kind === previous.kind || kind === group.kind) ?? group.kind
      previous.to = to
    } else groups.push({ ...group, to })
  }
  return groups.map(({ to: _, ...group }) => group)
}

function toGroup(concepts: readonly Concept[], lexicon: Lexicon): WishGroup {
  return { kind: kindOf(concepts, lexicon), concepts: concepts.map(({ id }) => id), word: null }
}

function kindOf(concepts: readonly Concept[], lexicon: Lexicon): GroupKind {
  if (concepts.every((concept) => isAgeOrSex(lexicon, concept))) return 'people'
  if (concepts.every(({ facet }) => facet === 'support')) return 'support'
  return concepts.some(({ facet }) => facet === 'condition' || facet === 'person') ? 'need' : 'context'
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

function linkBetween(question: Question, last: number, next: number): 'or' | 'and' | null {
  const between = question.text.slice(question.words[last - 1]?.end ?? 0, question.words[next]?.start ?? 0)
  if (/^\s*(?:,?\s*(?:og\/)?eller|\/)\s*$/i.test(between)) return 'or'
  return /^\s*(?:,|og|samt)\s*(?:også )?$/i.test(between) ? 'and' : null
}

/** The thing itself that a pool is asked for: "en pulje til frimærker". */
const SUBJECT = phrase(
  '(?:[a-zæøå-]*pulje(?:r|n|midler)?|penge|midler|tilskud|støtte)(?: der er)? (?:til|om)',
)
const DETERMINERS = new Set('en et den det de nye ny nyt flere vores egne'.split(' '))

function isSubject({ line, starts, words }: Question, index: number): boolean {
  return [...line.matchAll(SUBJECT)].some((lead) => {
    let at = starts.findIndex((start) => start > lead.index + lead[0].length)
    while (at >= 0 && DETERMINERS.has(words[at]?.key ?? '')) at++
    return at === index
  })
}
