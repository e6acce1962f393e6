// Saying plainly that the agreements do not hold the answer: what was looked for, what they do cover, and what near is in them.
import { isCompound } from '../retrieval/danish/compounds.ts'
import { isDanishWord, isName, readForm } from '../retrieval/danish/dictionary.ts'
import { fold } from '../retrieval/danish/normalise.ts'
import { unique } from './collections.ts'
import { type Draft, draft } from './draft.ts'
import { saysWhich } from './link/people.ts'
import { bareRowDraft, lineNamed } from './passages/bare-rows.ts'
import { isKin } from './passages/light-words.ts'
import type { PassageReading } from './passages/reader.ts'
import { answerPassages } from './passages/respond.ts'
import { readUnanswerable, type Unanswerable } from './passages/unanswerable.ts'
import { type Meaning, readMeaning } from './question/meaning.ts'
import type { Question } from './question/question.ts'
import type { Room } from './respond.ts'
import { list } from './words/danish.ts'

/** Words of the question that are repeated, and topics that are suggested, at most. */
const WORDS = 3
const SUGGESTED = 3
/** Share of the question that a topic must be about, and have in its titles, to be near. */
const NEAR = { central: 0.35, title: 0.3 }

const WHY: Record<Unanswerable, string> = {
  opinion: 'Jeg har ingen holdninger og kan kun svare på, hvad der står i aftalerne.',
  advice: 'Jeg kan ikke råde om sygdom og helbred, kun svare på, hvad der står i aftalerne.',
  order: 'Jeg kan kun svare på, hvad der står i aftalerne.',
  since: 'Aftalerne siger, hvad der er aftalt, ikke hvad der siden er sket eller kommer.',
  elsewhere:
    'Hvad den enkelte har ret til af ydelser, står ikke i aftalerne, men afgøres af andre myndigheder.',
}

export function notFound(room: Room, meaning: Meaning, today: Date): Draft {
  const { catalog, passages } = room
  const covers = `De dækker midler til social-, sundheds-, ældre- og arbejdsmarkedsområdet i ${list(catalog.agreements.map(({ label }) => label))}.`
  const unanswerable = readUnanswerable(meaning.question)
  if (unanswerable)
    return draft('not_found', 'notFound', { why: WHY[unanswerable], words: null, spokenOf: null, covers })
  const reading = passages.read(meaning)
  const line = lineNamed(catalog, meaning, reading.slots)
  if (line) return bareRowDraft(room, { row: line, coverage: 1, leadIn: 0 }, meaning)
  const body = room.bodies.read(meaning.question)
  const words = body === null ? lookedFor(room, meaning, reading) : [{ text: body, known: false }]
  const said = words.length > 0 ? list(words.map(({ text }) => `"${text}"`)) : null
  // "Jeg har ledt efter "headspace"" would say that headspace is not there.
  const spokenOf = words.every(({ known }) => known) ? said : null
  return {
    ...draft('not_found', 'notFound', {
      why: isInDanger(reading) ? DANGER : null,
      words: said,
      spokenOf,
      covers,
    }),
    suggestions: body === null ? nearby(room, meaning, reading, today) : [],
  }
}

/** Nobody who is in danger is told what was looked for. */
const DANGER =
  'Det fremgår ikke af aftalerne, og jeg kan ikke hjælpe i en akut situation. Er du eller andre i fare nu, så kontakt alarmcentralen, politiet eller en læge.'
const DANGERS = new Set(['selvmord', 'voldsudsat', 'voldsudsat i nære relationer', 'trusler'])
const isInDanger = ({ slots }: PassageReading): boolean =>
  slots.some(({ concepts }) => concepts.some(({ id }) => DANGERS.has(id)))

/**
 * The nouns and names asked about, as typed, a topic by its whole name, people with the word that says which; nothing that is no
 * word, and no number.
 */
function lookedFor(
  { passages, index, catalog }: Room,
  { question, topic }: Meaning,
  { slots }: PassageReading,
): LookedFor[] {
  const which = new Map(
    topic.flatMap((one, i) => {
      const before = topic[i - 1]
      return before && saysWhich(before, one) ? [[one.index, before.word.text] as const] : []
    }),
  )
  const named = passages.topics.namedIn(question)
  // Some names stand in a table and in no text.
  const isTabled = (text: string) =>
    [...catalog.rows.values()].some(({ title }) =>
      title
        .toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .includes(text.toLowerCase()),
    )
  const isWord = (text: string) =>
    /^\p{L}[\p{L}-]+$/u.test(text) && (isDanishWord(text) || isCompound(text) || isName(text))
  const asked = slots
    .filter(
      ({ soft, role, at, label }) =>
        !soft && (role === 'noun' || role === 'name') && !which.has(at + 1) && isThing(question, label, at),
    )
    .map(({ at, label, known }) => {
      const capitals = capitalsAround(question, at)
      if (capitals) {
        const text = wordsOf(question, capitals)
        return { text, known: [...index.all()].some((passage) => passage.text.includes(text)) }
      }
      const name = named.find(({ from, to }) => from <= at && at < to)
      if (name) return { text: wordsOf(question, name), known }
      const before = which.get(at)
      const own = question.words[at]?.text ?? ''
      // Both may be spoken of, and not together.
      if (before) return { text: `${before} ${own}`, known: false }
      return { text: label.includes(' ') ? asTyped(question, label, at) : own, known: known || isTabled(own) }
    })
  const told = asked.filter(
    ({ text, known }) =>
      text.length > 3 && (text.split(' ').every(isWord) || (known && /^\p{L}+$/u.test(text))),
  )
  // Where a word is not repeated that nobody knows, the others are not what was looked for.
  const isSilent = asked.some((word) => !word.known && !told.includes(word))
  if (isSilent && told.every(({ known }) => known)) return []
  return [...new Map(told.map((word) => [word.text, word])).values()].slice(0, WORDS)
}

/** The asker's own people and what a verb tells are never what was looked for: "min datter", "slået". */
function isThing({ words }: Question, label: string, at: number): boolean {
  const own = words[at]?.text ?? ''
  return label.includes(' ') || (!isKin(own) && !(/^\p{Ll}/u.test(own) && isOnlyVerb(own)))
}

/** A phrase as it stands in the question: "børn af psykisk syge". */
function asTyped(question: Question, label: string, at: number): string {
  const last = fold(label.split(' ').at(-1) ?? '')
  const to = question.words.findIndex(({ text }, i) => i > at && fold(text) === last)
  return to < 0 ? label : wordsOf(question, { from: at, to: to + 1 })
}

/** "Lev Uden Vold", "Dansk Center for Hjernerystelse": the words written as names on both sides; null for one alone. */
function capitalsAround({ words }: Question, at: number): { from: number; to: number } | null {
  const isCapital = (index: number) => index > 0 && /^\p{Lu}/u.test(words[index]?.text ?? '')
  /** Where the name goes on from here, a small word between them or not. */
  const next = (index: number, step: 1 | -1): number | null => {
    if (isCapital(index + step)) return index + step
    return BETWEEN.has(words[index + step]?.key ?? '') && isCapital(index + 2 * step)
      ? index + 2 * step
      : null
  }
  if (!isCapital(at)) return null
  let [from, to] = [at, at]
  for (let on = next(from, -1); on !== null; on = next(from, -1)) from = on
  for (let on = next(to, 1); on !== null; on = next(to, 1)) to = on
  return to > from ? { from, to: to + 1 } : null
}
const BETWEEN = new Set(['for', 'af', 'mod'])

/** "Slået", "bliver". */
const isOnlyVerb = (word: string): boolean => {
  const kinds = readForm(word).map(({ grammar }) => grammar.kind)
  return kinds.includes('verb') && !kinds.includes('noun')
}

const wordsOf = ({ text, words }: Question, { from, to }: { from: number; to: number }): string =>
  text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)

/** `known`: it stands in some text, though what is asked of it does not. */
type LookedFor = { text: string; known: boolean }

/** Questions about topics that the question names or that are about most of it; only such as are answered. */
function nearby(room: Room, meaning: Meaning, { ranked }: PassageReading, today: Date): string[] {
  const { topics } = room.passages
  const named = topics.namedIn(meaning.question).flatMap(({ value }) => value)
  const near = ranked
    .filter(({ signals }) => signals.central >= NEAR.central && signals.title >= NEAR.title)
    .map(({ topic }) => topic)
  const titles = unique([...named, ...near]).flatMap((id) => topics.get(id)?.title ?? [])
  return unique(titles)
    .slice(0, SUGGESTED)
    .map((title) => `Hvad står der om ${title}?`)
    .filter((question) => {
      const again = readMeaning(question, room.catalog.known, today, (words) => room.names.read(words))
      return answerPassages(room, again, null) !== null
    })
}
