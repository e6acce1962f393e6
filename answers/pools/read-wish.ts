// Reads from the words of a question which people, troubles and kinds of help a pool should fit.
import type { Concept, Lexicon } from '../../retrieval/danish/concepts.ts'
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { openingAge } from '../passages/ages.ts'
import { readEvents } from '../question/events.ts'
import { phrase, phraseKey, type Question } from '../question/question.ts'
import { askerSpans } from './asker.ts'
import { isAsking } from './asking-words.ts'
import { excludedSpans } from './exclusions.ts'
import { readKin } from './kin.ts'
import { namingSpans } from './naming.ts'
import { isAgeOrSex, peopleIn } from './people.ts'
import { innerText, linkBetween, range, readStretches, type Stretch } from './stretches.ts'
import { EVERYWHERE, type GroupKind, groupKinds, type Wish, type WishGroup } from './wish.ts'

/** Words of a question that tells a story. */
const STORY = 9

/** `free`: word positions that no other recogniser has claimed for good. `knows`: words that some pool's text holds. */
export function readWish(
  question: Question,
  free: ReadonlySet<number>,
  lexicon: Lexicon,
  knows: (word: string) => boolean,
): Wish {
  const askers = askerSpans(question)
  const told = new Set(
    [...free].filter((index) => !askers.some(({ from, to }) => from <= index && index < to)),
  )
  const { subjects, criteria } = readStretches(question, told, lexicon)
  const stretches = withEvents(question, readKin(question, subjects, lexicon), lexicon)
  const excluded = excludedSpans(question)
  const isExcluded = ({ from }: { from: number }) =>
    excluded.some((span) => span.from <= from && from < span.to)
  const naming = namingSpans(question)
  const names = ({ from }: { from: number }) => naming.some((span) => span.from <= from && from < span.to)
  const wanted = stretches.filter((stretch) => !isExcluded(stretch))
  const inConcept = new Set([...stretches, ...criteria].flatMap(({ from, to }) => range(from, to)))
  const words = question.words.flatMap((word, index) =>
    told.has(index) && !inConcept.has(index) && !isAsking(word.text) && !isExcluded({ from: index })
      ? [{ text: word.text, index }]
      : [],
  )
  const unknown = words.filter(({ text }) => !knows(text))
  const age = openingAge(question.text)
  const people = peopleIn(
    lexicon,
    wanted.flatMap(({ concepts }) => concepts),
  )
  const isNeed = ({ concepts }: Stretch) => kindOf(concepts, lexicon) === 'need'
  const isOutside = ({ concepts }: Stretch) => concepts.every(({ facet }) => facet === 'outside')
  return {
    groups: [
      ...joinLists(question, wanted, lexicon, names),
      ...words
        .filter(({ text }) => knows(text))
        .map(
          ({ text, index }): WishGroup => ({
            kind: 'word',
            concepts: [],
            word: text,
            said: [text],
            naming: names({ from: index }),
          }),
        ),
    ],
    people: age === null ? people : { ...people, ages: [[age, age]] },
    excluded: excludedConcepts(question, stretches.filter(isExcluded)),
    foreign:
      // What somebody in need who is told of has to do with others, too, is part of the story: "maden ryger i skraldespanden".
      (wanted.some(isOutside) && !(age !== null && wanted.some(isNeed))) ||
      isSubjectUnknown(
        question,
        new Set(unknown.map(({ index }) => index)),
        new Set([...inConcept, ...words.filter(({ text }) => knows(text)).map(({ index }) => index)]),
      ),
    criteria: criteria.map(({ concepts }) => toGroup(concepts, lexicon, false, [])),
    isStory: question.words.length >= STORY,
    unknown: unknown.length > 0,
  }
}

/** What a story tells in any words is meant; the people it tells it of are not asked about by themselves. */
function withEvents(question: Question, stretches: readonly Stretch[], lexicon: Lexicon): Stretch[] {
  if (question.words.length < STORY) return [...stretches]
  const told = readEvents(question.words).flatMap(({ concept: id, at }) => {
    const concept = lexicon.concepts.get(id)
    if (!concept) throw new Error(`events.yaml names no concept: ${id}`)
    const isSaid = stretches.some(({ concepts }) => concepts.some((one) => one.id === id))
    return isSaid ? [] : [{ concepts: [concept], from: Math.min(...at), to: Math.max(...at) + 1, at }]
  })
  const isTold = ({ from, to, concepts }: Stretch) =>
    told.some(({ at }) => to - from === 1 && at.includes(from)) &&
    concepts.every((concept) => isAgeOrSex(lexicon, concept))
  return [
    ...stretches.filter((stretch) => !isTold(stretch)),
    ...told.map(({ concepts, from, to }) => ({ concepts, from, to })),
  ].sort((a, b) => a.from - b.from)
}

/** A wish made of concepts alone, as a conversation carries it. */
export function wishOf(groups: readonly (readonly string[])[], lexicon: Lexicon): Wish {
  const known = groups
    .map((ids) => ids.flatMap((id) => lexicon.concepts.get(id) ?? []))
    .filter((concepts) => concepts.length > 0)
  return {
    groups: known.map((concepts) => toGroup(concepts, lexicon, false, [])),
    people: peopleIn(lexicon, known.flat()),
    excluded: [],
    foreign: false,
    criteria: [],
    isStory: false,
    unknown: false,
  }
}

/** "børn og unge", "ledsagelse eller kørsel": neighbours in a list are choices. Ages and sexes are, wherever they stand. */
function joinLists(
  question: Question,
  stretches: readonly Stretch[],
  lexicon: Lexicon,
  names: (stretch: Stretch) => boolean,
): WishGroup[] {
  const groups: (WishGroup & { to: number })[] = []
  for (const stretch of stretches) {
    const { concepts, from, to } = stretch
    // "Partnervoldspuljen" says "partnervold"; a place as "herbergspuljen" is part of several names.
    const isNeed = kindOf(concepts, lexicon) === 'need'
    const said = question.words
      .slice(from, to)
      .map(({ text }) => (isNeed && !text.includes('-') ? innerText(text) : text))
    const group = toGroup(
      concepts,
      lexicon,
      names(stretch),
      said.filter((word) => !isStopWord(word)),
    )
    const previous = groups.at(-1)
    const link = previous ? linkBetween(question, previous.to, from) : null
    const alike = previous?.kind === group.kind
    const people = previous?.kind === 'people' || group.kind === 'people'
    const isGeneric = [...(previous?.concepts ?? []), ...group.concepts].some((id) => EVERYWHERE.has(id))
    if (previous && link === 'example') groups.splice(-1, 1, { ...group, to })
    else if (previous && (alike ? link !== null || people : link === 'or' && !people && !isGeneric)) {
      previous.concepts.push(...group.concepts)
      previous.said = []
      previous.kind = groupKinds.find((kind) => kind === previous.kind || kind === group.kind) ?? group.kind
      previous.to = to
    } else groups.push({ ...group, to })
  }
  return groups.map(({ to: _, ...group }) => group)
}

/** "uden børn og gravide" names two things, "ikke grønlandske børn" one that both words say together. */
function excludedConcepts(question: Question, stretches: readonly Stretch[]): string[][] {
  const excluded: string[][] = []
  stretches.forEach(({ concepts, from }, i) => {
    const ids = concepts.map(({ id }) => id)
    const previous = stretches[i - 1]
    if (previous && previous.to === from && linkBetween(question, previous.to, from) === null)
      excluded.at(-1)?.push(...ids)
    else excluded.push(ids)
  })
  return excluded
}

function toGroup(concepts: readonly Concept[], lexicon: Lexicon, naming: boolean, said: string[]): WishGroup {
  return { kind: kindOf(concepts, lexicon), concepts: concepts.map(({ id }) => id), word: null, said, naming }
}

function kindOf(concepts: readonly Concept[], lexicon: Lexicon): GroupKind {
  if (concepts.every((concept) => isAgeOrSex(lexicon, concept))) return 'people'
  if (concepts.every(({ id, facet }) => facet === 'support' || EVERYWHERE.has(id))) return 'support'
  return concepts.some(({ facet }) => facet === 'condition' || facet === 'person') ? 'need' : 'context'
}

/** The thing itself that a pool is asked for: "en pulje til frimærker". */
const SUBJECT = phrase(
  '(?:[a-zæøå-]*pulje(?:r|n|midler)?|penge|midler|tilskud|støtte)(?: der er)? (?:til|om)(?: at [^ ]+)?',
)
/** Where the name of a thing ends. "Køleskabe og andre forbrugsgoder" goes on. */
const STOPS = new Set(
  'i på for til med af fra og eller hos ved om uden mod så når hvis'.split(' ').map(phraseKey),
)
/** A clause behind the name tells that it is somebody: "fyre, der lever i et voldeligt forhold". */
const TELLS_OF = new Set(['der', 'som'])
const LONGEST = 4

/** The whole of what a pool is asked for is unknown; an unknown word beside a known one is only its colour. */
function isSubjectUnknown(
  { line, starts, words }: Question,
  unknown: ReadonlySet<number>,
  known: ReadonlySet<number>,
): boolean {
  const key = (index: number) => words[index]?.key ?? ''
  // "En datter med anoreksi".
  const hasTrouble = (at: number) => key(at) === 'med' && (known.has(at + 1) || known.has(at + 2))
  return [...line.matchAll(SUBJECT)].some((lead) => {
    const from = starts.findIndex((start) => start > lead.index + lead[0].length)
    if (from < 0) return false
    const subject = range(from, Math.min(from + LONGEST, words.length))
    const end = subject.find(
      (index) => TELLS_OF.has(key(index)) || (STOPS.has(key(index)) && key(index + 1) !== 'andre'),
    )
    const told = subject.filter((index) => end === undefined || index < end)
    const isKnown = told.some((index) => known.has(index))
    if (isKnown || !told.some((index) => unknown.has(index))) return false
    // "17-årige"
    if (told.some((index) => /^\d+-årig/i.test(words[index]?.text ?? ''))) return false
    const isSomebody = end !== undefined && (TELLS_OF.has(key(end)) || hasTrouble(end))
    // "Brugerstyrede tilbud for …" is a help like others, whatever it is called.
    const last = words[told.at(-1) ?? from]?.text ?? ''
    return !(isSomebody && known.size > 0) && !(told.length > 1 && isAsking(last))
  })
}
