// What of a message is to be answered: the question alone where it is told why it is asked, or where a story stands in the way.
import { answerAgreementFact } from './agreement-facts/answer.ts'
import { both } from './both.ts'
import type { Turn } from './context.ts'
import type { Draft } from './draft.ts'
import { asksAmount } from './figures/asks.ts'
import { figureByDescription } from './figures/by-description.ts'
import { type Subject, subjectsOf } from './figures/plan.ts'
import { isUnder, readSubjects, SURE, subjectOf, uniqueSubjects } from './figures/subjects.ts'
import { resumed, totalOf, turnOf } from './figures/turn.ts'
import { readUnanswerable } from './passages/unanswerable.ts'
import { askedAlone } from './question/asked-alone.ts'
import { type Meaning, readMeaning } from './question/meaning.ts'
import type { Operation } from './question/operations.ts'
import { has, phrase } from './question/question.ts'
import { askedOfTold, twoAsks } from './question/two-asks.ts'
import { type Room, respondTo } from './respond.ts'

/** The answer to a question, or to both where it asks two things. */
export function respond(room: Room, typed: Meaning, turn: Turn | null, today: Date): Draft {
  const read = (text: string) =>
    readMeaning(text, room.catalog.known, today, (question) => room.names.read(question))
  const { text } = typed.question
  const [, meant] = (turn && (CORRECTION.exec(text) ?? CORRECTION_BEHIND.exec(text))) ?? []
  const said = meant === undefined ? typed : read(`og ${meant}?`)
  const part = partOfWhatIsTold(room, read, said, today)
  if (part) return part
  const asks = twoAsks(said.question.text)
  const second = asks && read(asks.second)
  const first =
    asks && second && saysMore(second) ? respondToOne(room, read, read(asks.first), turn, today) : null
  const answer =
    first?.kind === 'amount' && second
      ? both(first, respondToOne(room, read, second, first.context, today))
      : null
  return answer ?? respondToOne(room, read, said, turn, today)
}

/** "X, 18,6 mio. – hvor meget af det går til Y?": Y's line under X, where there is one. */
function partOfWhatIsTold(
  room: Room,
  read: (text: string) => Meaning,
  said: Meaning,
  today: Date,
): Draft | null {
  const { told, asked } = askedOfTold(said.question.text) ?? {}
  const meaning = told === undefined ? null : read(told)
  const whole = meaning && meaning.years.length === 0 ? subjectTold(room, meaning) : null
  if (asked === undefined || whole === null) return null
  const answer = askedOf(room, whole, read(asked), today)
  const plan = answer?.context?.figures?.plan
  return plan && subjectsOf(plan).every((subject) => isUnder(room.catalog, subject, whole)) ? answer : null
}

/** "Hvilket er det største, og hvor meget?" asks one thing. */
const saysMore = ({ topic, years, agreements, operations }: Meaning): boolean =>
  topic.some(({ soft }) => !soft) ||
  years.length + agreements.length > 0 ||
  operations.some(({ value }) => value.kind !== 'money')

/** Where a story stands in the way of what is asked, the answer to the question alone. */
function respondToOne(
  room: Room,
  read: (text: string) => Meaning,
  said: Meaning,
  turn: Turn | null,
  today: Date,
): Draft {
  const [, anew] = NEW_START.exec(said.question.text) ?? []
  const asker = said.question.text.replace(ASKER, '')
  const meaning = anew !== undefined ? read(anew) : asker !== said.question.text ? read(asker) : said
  const before = anew === undefined ? resumed(room.catalog, meaning, turn) : null
  const alone = readUnanswerable(meaning.question) ? null : askedAlone(meaning.question)
  const asked = alone && read(alone.asked)
  const fact = asked && (before === null || !asked.followUp) ? answerAgreementFact(room, asked, before) : null
  if (fact) return fact
  if (alone && asked && saysAll(room, read(alone.told), asked)) return respondTo(room, asked, before, today)
  // "Der er sat varige penge af til X. Hvor meget er det om året?" asks nothing but the figure of what is told.
  const told = alone && asked && pointsBackAtAmount(asked) ? read(alone.told) : null
  const subject = told?.agreements.length === 0 ? subjectTold(room, told) : null
  const figure = subject && asked && askedOf(room, subject, asked, today)
  if (figure) return figure
  const answer = respondTo(room, meaning, before, today)
  const whole = figureByDescription(room, meaning, before, answer, today) ?? answer
  if (whole.kind !== 'not_found' || !alone || !asked) return whole
  if (asked.followUp) {
    const subject = subjectTold(room, read(alone.told))
    return (subject && askedOf(room, subject, asked, today)) ?? whole
  }
  const ofAsked = respondTo(room, asked, before, today)
  return ofAsked.kind === 'passages' && fitsStory(room, meaning, ofAsked) ? ofAsked : whole
}

const pointsBackAtAmount = (asked: Meaning): boolean =>
  asksAmount(asked) &&
  !has(asked.question, EACH) &&
  asked.operations.every(({ value }) => PLAIN.has(value.kind)) &&
  asked.topic.every(({ soft }) => soft) &&
  asked.names.length === 0
const EACH = phrase('hver(?:t|især)?')
const PLAIN = new Set<Operation['kind']>(['money', 'total', 'eachYear', 'permanent'])

/** "Jeg læser om X, det er vist dem med Y": the one row that is plainly told of. */
function subjectTold({ catalog, linker }: Room, told: Meaning): Subject | null {
  const named = uniqueSubjects(told.names.flatMap(({ value }) => value.map((row) => subjectOf(catalog, row))))
  const linked = named.length > 0 ? null : readSubjects(catalog, linker, told.topic, () => true)
  const [one, ...others] = linked && linked.coverage >= SURE ? linked.subjects : named
  return one && others.length === 0 ? one : null
}

/** The figure that is asked for as one goes on about a subject. */
function askedOf(room: Room, subject: Subject, asked: Meaning, today: Date): Draft | null {
  const answer = respondTo(room, asked, turnOf(room, totalOf(subject), asked, null), today)
  return answer.kind === 'amount' ? answer : null
}

/** What is told before the question leads to the same text, if not as surely: "hvad gør jeg nu?" alone may be asked of anything. */
function fitsStory({ passages }: Room, meaning: Meaning, answer: Draft): boolean {
  const said = answer.context?.sections ?? []
  const { ranked } = passages.read(meaning)
  const near = new Set(
    ranked
      .slice(0, NEAR)
      .filter(({ coverage }) => coverage >= HELD)
      .map(({ topic }) => topic),
  )
  return said.length === 0 || said.some((topic) => near.has(topic))
}
const NEAR = 12
/** Share of the story that a topic must hold at least to have to do with it. */
const HELD = 0.2

/** The question names what it wants, and what is told before it nothing that it could be about: only why it is asked. */
function saysAll({ linker }: Room, told: Meaning, asked: Meaning): boolean {
  const isSaid =
    told.agreements.length + told.years.length + told.numbers.length + told.claimedAmounts.length > 0
  if (isSaid || asked.followUp || !asksAmount(asked)) return false
  const linkOf = ({ topic }: Meaning) => linker.link(topic.filter(({ soft }) => !soft))[0]
  const link = linkOf(told)
  return link === undefined || link.coverage < SURE || link.row.id === linkOf(asked)?.row.id
}

/** "Journalist her: …", "til en artikel: …": who asks, or for what, which is not what is asked about. */
const TASK =
  'artikel|notat|speciale|opgave|rapport|indlæg|læserbrev|møde|avis|avisen|podcast|nyhedsbrev|svar|oplæg|præsentation|tale|hjemmeside'
const ASKER = new RegExp(
  `^(?:hej[,.!]? )?(?:\\p{L}[\\p{L} -]{2,40} her ?[:,.–-]|til (?:en|et|min|mit|vores) [\\p{L}-]*(?:${TASK}) ?:|(?:et |lige et )?(?:kort|hurtigt|lille) (?:tjek|spørgsmål) ?[:–-]) +(?=\\S.{8})`,
  'iu',
)

const OOPS =
  '(?:(?:nej|ups|argh|hov|øh|ej|arh|undskyld|sorry|nå|beklager|vent(?: lige)?|fejl|min fejl)[,.!:]* +)'
/** "Argh, det var X, jeg skulle bruge", "nej vent, X skulle det være": the same of X. */
const CORRECTION = new RegExp(
  `^${OOPS}*(?:jeg mente|jeg tænkte på|jeg skulle (?:bruge|have)|det skulle (?:have været|være)|det (?:er|var)(?= .+ (?:jeg|vi) (?:mente|skulle|tænkte|ville))) +(?:jo |altså |selvfølgelig )?(.{2,80}?)(?:,? (?:som )?(?:jeg|vi) (?:mente|skulle (?:bruge|have)|tænkte på|ville (?:have|spørge om)))?[.!?]*$`,
  'iu',
)
const CORRECTION_BEHIND = new RegExp(
  `^${OOPS}+(.{2,80}?),? (?:skulle det (?:have )?vær(?:e|et)|(?:mente|tænkte) jeg(?: på)?|(?:er|var) det jeg (?:mener|mente|skulle bruge|tænkte på))[.!?]*$`,
  'iu',
)

/** "Noget helt andet: …": says itself that it has nothing to do with what was talked about. */
const NEW_START =
  /(?:^|[.!?,] *)(?:og |nu til )?(?:noget (?:helt )?andet|et (?:helt )?andet spørgsmål|nyt (?:emne|spørgsmål)) ?[:,.–-]+ *(\S.{5,})$/iu
