// The stretches of a question that the lexicon knows: each with its concepts, and how it is linked to the one before.
import { splitCompound } from '../../retrieval/danish/compounds.ts'
import type { Concept, Lexicon } from '../../retrieval/danish/concepts.ts'
import { restoreLetters } from '../../retrieval/danish/restore.ts'
import { type FoundConcept, findConcepts } from '../../retrieval/terms.ts'
import type { Question } from '../question/question.ts'
import { isAsking } from './asking-words.ts'
import { isAgeOrSex } from './people.ts'

/** Concepts of the same words widen each other ("krisecenter" is a place and a topic). Positions: from inclusive, to exclusive. */
export type Stretch = { concepts: Concept[]; from: number; to: number }

/** Applicants are conditions, not subjects (see question/applicants.ts); other actors, as the police, are subjects. */
const isApplicant = ({ facet, file }: Concept): boolean => facet === 'actor' && file === 'actors.yaml'
/** What every pool gives: "penge at søge", "tilskud". */
const OF_EVERY_POOL = new Set(['økonomisk støtte'])

/** `part`: where in a hyphenated word the concept stands, so that its halves stay two things ("LGBT-ungdomshus"). */
type Placed = FoundConcept & { part?: number }

/**
 * `subjects`: whom and what a pool is wished for. `criteria`: what is asked of its criteria. `free`: word positions that no
 * other recogniser has claimed for good; criteria are read in any position, because recognisers of what is asked claim them, too.
 */
export function readStretches(
  question: Question,
  free: ReadonlySet<number>,
  lexicon: Lexicon,
): { subjects: Stretch[]; criteria: Stretch[] } {
  const stretches = new Map<string, Stretch>()
  const criteria: Stretch[] = []
  for (const { concept, start, end, part = 0 } of conceptsIn(question, lexicon)) {
    if (OF_EVERY_POOL.has(concept.id)) continue
    const from = question.words.findIndex((word) => word.end > start)
    const to = question.words.findIndex((word) => word.end >= end) + 1
    if (concept.facet === 'criterion') {
      criteria.push({ concepts: [concept], from, to })
      continue
    }
    if (!range(from, to).some((index) => free.has(index))) continue
    if (to - from === 1 && isAsking(question.words[from]?.text ?? '')) continue
    // What is compounded of people and a trouble says both: "grønlænderbørn".
    const key = `${start} ${end} ${part} ${isAgeOrSex(lexicon, concept)}`
    const same = stretches.get(key)
    if (same) same.concepts.push(concept)
    else stretches.set(key, { concepts: [concept], from, to })
  }
  // "Rapportere" asks for a criterion, and not for research.
  const isCriterion = ({ concepts, from, to }: Stretch) =>
    concepts.every(({ facet }) => facet === 'support') &&
    criteria.some((one) => one.from <= from && to <= one.to)
  return { subjects: [...stretches.values()].filter((stretch) => !isCriterion(stretch)), criteria }
}

function conceptsIn(question: Question, lexicon: Lexicon): Placed[] {
  const all = findConcepts(lexicon, question.text)
  // "Hjemmeplejefirma" is an applicant and a word for the field it works in.
  const isSubject = (one: FoundConcept) =>
    all.some((other) => !isApplicant(other.concept) && other.start <= one.start && one.end <= other.end)
  const found = all.flatMap((one) => {
    if (!isApplicant(one.concept)) return [one]
    return isSubject(one) ? [] : inApplicant(question, lexicon, one)
  })
  const within = question.words.flatMap(({ text, start, end }) => {
    const inner = innerText(text)
    const isKnown = found.some(
      (one) => one.start < end && start < one.end && (one.end > end || one.start < start),
    )
    if (inner === text || isKnown) return []
    return findConcepts(lexicon, inner).map(({ concept, start: part }) => ({ concept, start, end, part }))
  })
  const outside = found.filter(
    (one) => !within.some(({ start, end }) => start <= one.start && one.end <= end),
  )
  return [...outside, ...within].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** "privat leverandør af hjemmepleje" tells where, too, and "grønlandsk forening" for whom. */
function inApplicant({ text }: Question, lexicon: Lexicon, { start, end }: FoundConcept): FoundConcept[] {
  const after = text.slice(start, end).search(/(?<=\s)\S+$/)
  if (after < 0) return inCompound(lexicon, text.slice(start, end), start, end)
  const front = findConcepts(lexicon, text.slice(start, start + after))
  return [
    ...front.flatMap((one) =>
      one.concept.facet === 'person'
        ? [{ concept: one.concept, start: start + one.start, end: start + one.end }]
        : [],
    ),
    ...findConcepts(lexicon, text.slice(start + after, end)).flatMap(({ concept }) =>
      isApplicant(concept) ? [] : [{ concept, start: start + after, end }],
    ),
  ]
}

/** "Fodboldklub" tells of football, too. */
function inCompound(lexicon: Lexicon, word: string, start: number, end: number): FoundConcept[] {
  const front = splitCompound(restoreLetters(word)).slice(0, -1).join('')
  return findConcepts(lexicon, front).flatMap(({ concept }) =>
    isApplicant(concept) ? [] : [{ concept, start, end }],
  )
}

/** A pool's short name without its last part, and a hyphenated word by its halves: "senfølgepuljen", "LGBT-ungdomshus". */
export const innerText = (word: string): string =>
  word.replace(/(?<=\p{L}{3})-?pulje(?:n|r|rne|ns|midler|midlerne)?$/iu, '').replaceAll('-', ' ')

/** or: a choice · and: a list · example: "fædre og andre mænd", where the second says what is meant · null: no list */
export type Link = 'or' | 'and' | 'example' | null

/** "Gravide og lever med en voldelig mand" tells more of the same people. */
const TELLS_ON = new Set(
  'er har bor lever får kan vil drikker ryger tager går sover sidder står mangler oplever føler bliver kommer ikke udsættes møder slår lider kæmper trues risikerer vokser blev var fik havde'.split(
    ' ',
  ),
)

/** How the stretch that ends before word `last` is linked to the one that starts at word `next`. */
export function linkBetween({ text, words }: Question, last: number, next: number): Link {
  if (TELLS_ON.has(words[next]?.text.toLowerCase() ?? '')) return null
  const between = text.slice(words[last - 1]?.end ?? 0, words[next]?.start ?? 0)
  // "Opkvalificere eller give supervision"
  if (
    /^\s*(?:,?\s*(?:og\/)?eller(?: (?:at )?(?:give|få|tilbyde|lave|have|bruge|til))?|\/)\s*$/i.test(between)
  )
    return 'or'
  if (/^\s*(?:og|eller)\s+andre\s*$/i.test(between)) return 'example'
  // "Hjemløse OG misbrug" asks for both at once.
  if (/\sOG\s/.test(between) && text !== text.toUpperCase()) return null
  return /^\s*(?:,|og|samt)\s*(?:også )?$/i.test(between) ? 'and' : null
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
