// The figure of an initiative that is told of and not named: "fodpleje til folk med psoriasis i leddene i 2028".
import { unique } from '../collections.ts'
import type { Turn } from '../context.ts'
import type { Draft } from '../draft.ts'
import { citePassages } from '../passages/quotes.ts'
import type { QuestionKind } from '../question/kinds.ts'
import type { Meaning } from '../question/meaning.ts'
import type { Operation } from '../question/operations.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'
import { answerFigures } from './answer.ts'
import { subjectOf } from './subjects.ts'
import { asksPerHead, PART, STATED_NEED } from './told-by-text.ts'
import { totalOf, turnOf } from './turn.ts'

/** An allotment is asked for, in so many words. */
const ALLOTTED = phrase(
  '(?:hvor meget|hvor mange penge|hvor mange (?:mio|millioner|kroner|kr))(?= (?:[^ ]+ ){0,4}(?:afsat|sat af|bevilget|givet|tildelt|penge|går|gik|får|fik|til))|(?:er|bliver|blev|var) der (?:[^ ]+ ){0,3}(?:afsat|sat af|givet|bevilget|tildelt)|afsættes|beløb(?:et)?|bevilling(?:en)?|hvor (?:meget|mange penge)(?= ?$)|hvad (?:er|var|bliver) der (?:i alt|(?:i|for) 20[0-9]{2})',
)
/** What somebody pays, earns or lives is no allotment. */
const LIVED = phrase('betaler?|betalt|koster|kostede|tjener?|lever|selv|må|brugt|bruger|bruges')
/** A pool's money is not its initiative's. */
const POOL = phrase('[^ ]*pulje[^ ]*')
const KINDS = new Set<QuestionKind>(['howMany', 'what'])
/** What is worked out of several things, or asks of all of a kind. */
const OTHERS = new Set<Operation['kind']>([
  'share',
  'percent',
  'rank',
  'count',
  'mostRows',
  'compare',
  'spent',
  'split',
  'difference',
])
/** Least that the text of the initiative must hold of the question, and be ahead of that of the next; more to choose among rows. */
const SURE = { coverage: 0.45, chosen: 0.7, ahead: 1.3 }

/**
 * `text`: the answer without it, from running text or asking which row is meant. Null where no allotment is asked for, or more
 * than one initiative may be meant.
 */
export function figureByDescription(
  room: Room,
  meaning: Meaning,
  before: Turn | null,
  text: Draft,
  today: Date,
): Draft | null {
  const goesOn = before !== null && meaning.followUp
  const isUnsettled = text.kind === 'passages' || text.kind === 'clarification'
  if (!isUnsettled || goesOn || !asksAllotment(meaning)) return null
  const { catalog, linker, passages } = room
  const { ranked } = passages.read(meaning)
  const [best] = ranked
  const next = ranked.find(({ topic }) => topic !== best?.topic)
  const least = text.kind === 'clarification' ? SURE.chosen : SURE.coverage
  if (!best || best.coverage < least || best.score < SURE.ahead * (next?.score ?? 0)) return null
  const labels = meaning.agreements.flatMap(({ value }) => (value.kind === 'only' ? value.labels : []))
  const rows = [...catalog.rows.values()].filter(
    ({ level, section, agreement }) =>
      level === 'initiative' &&
      section !== null &&
      passages.topics.of(section).id === best.topic &&
      (labels.length === 0 || labels.includes(agreement)),
  )
  const [row, ...others] = rows
  if (!row || others.length > 0) return null
  const link = linker.link(meaning.topic).find((link) => link.row.id === row.id)
  if (link?.isOfBody) return null
  if (text.kind === 'clarification' && !text.suggestions.some((choice) => choice.includes(row.title)))
    return null
  const subject = subjectOf(catalog, row)
  const asked: Meaning = {
    ...meaning,
    followUp: true,
    names: [],
    topic: meaning.topic.map((word) => ({ ...word, soft: true })),
  }
  const figure = answerFigures(room, asked, turnOf(room, totalOf(subject), asked, null), today)
  if (figure?.kind !== 'amount') return null
  return {
    ...figure,
    understood: null,
    notes: unique([...figure.notes, FOUND]),
    citations: [...figure.citations, ...citePassages(catalog, room.lines, [best], best.score).list()],
  }
}

/** Words of a question that need not say that money is asked for. */
const BRIEF = 12

const FOUND = 'Initiativet er fundet ved det, teksten fortæller om det, ikke ved sit navn.'

const asksAllotment = (meaning: Meaning): boolean => {
  const { question, kinds, years, operations } = meaning
  // "Fodpleje til folk med psoriasis i 2028"; a story with a year in it asks something else.
  const isTelegram = kinds.length === 0 && years.length > 0 && question.words.length <= BRIEF
  return (
    (isTelegram || has(question, ALLOTTED)) &&
    ![LIVED, POOL, PART, STATED_NEED].some((pattern) => has(question, pattern)) &&
    !asksPerHead(meaning) &&
    kinds.every(({ value }) => KINDS.has(value)) &&
    operations.every(({ value }) => !OTHERS.has(value.kind))
  )
}
