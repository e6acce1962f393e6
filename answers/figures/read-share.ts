// "X's andel af Y": which words name the part, and which the whole.
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import type { Catalog } from '../catalog.ts'
import { unique } from '../collections.ts'
import type { Meaning, TopicWord } from '../question/meaning.ts'
import { findPhrase, has, phrase } from '../question/question.ts'
import { subjectsBefore } from './carry-over.ts'
import { byNumber, type Found, findSubjects } from './find-subjects.ts'
import { AGENCIES } from './named-parts.ts'
import { OF, type Split, splitAtOf } from './of-whole.ts'
import { isSame, plainPlan, type Subject } from './plan.ts'
import { type FigureReading, periodOf, type Reader } from './reading.ts'
import { levelAbove, onlyPointBack, wholeAbove } from './refer-back.ts'
import { isUnder, readSubjects, SURE, subjectOf, together, wholeAgreement } from './subjects.ts'

export function readShare(reader: Reader): FigureReading {
  const { catalog, linker, meaning: said, scope, context } = reader
  const { part: partTopic, whole: wholeTopic } = split(said)
  // "Af nr. 33 går til 33.e": the number behind "af" is that of the whole.
  const ofWhole = said.numbers.filter(({ from }) => said.question.words[from - 1]?.key === 'af')
  const meaning = { ...said, numbers: said.numbers.filter((number) => !ofWhole.includes(number)) }
  const numbered = byNumber({ catalog, linker }, { ...said, numbers: ofWhole }, scope, [])
  const before = context ? subjectsBefore(catalog, context) : []
  const partWords = partTopic.filter(({ soft }) => !soft)
  const carried =
    before.length > 0 && (linker.slots(partWords).length === 0 || onlyPointBack(partWords, before))
  const asked: Found = carried
    ? { kind: 'found', subjects: before, coverage: 1, listed: context?.plan.kind === 'sum', said: false }
    : // "Styrelsernes andel af X": which agencies, only X says.
      findSubjects(
        { catalog, linker },
        has(meaning.question, AGENCIES) ? meaning : { ...meaning, topic: partTopic },
        scope,
        before,
      )
  const found = underWhole(reader, asked, wholeTopic)
  if (found.kind !== 'found') return found
  const dated = found.subjects.filter((subject) => periodOf(reader, subject.agreement).kind === 'period')
  const [first, ...others] = dated
  // Of several that share a word none is the part.
  if (first && !found.listed && others.some(({ agreement }) => agreement === first.agreement))
    return { kind: 'ask', subjects: dated.slice(0, MOST_ASKED) }
  if (!first) {
    const years = meaning.years.flatMap(({ value }) => (value.kind === 'years' ? value.years : []))
    return { kind: 'outside', subjects: found.subjects, years }
  }
  const above = wholeAbove(
    catalog,
    first,
    carried ? wholeTopic.filter(({ soft }) => !soft) : named(wholeTopic),
  )
  const atLevel = carried ? levelAbove(catalog, first, wholeTopic) : null
  const ofOwn = has(meaning.question, OF_OWN) && atLevel === null
  const pointed = above ?? atLevel
  const wholes = ofOwn
    ? []
    : ofWhole.length > 0
      ? numbered
      : pointed
        ? [subjectOf(catalog, pointed)]
        : wholesNamed(reader, wholeTopic, dated)
  // "… af prisen": a whole that is none of ours is not the agreement.
  const isElse =
    (!ofOwn && linker.slots(named(wholeTopic).filter(({ soft }) => !soft)).length > 0) ||
    wholeTopic.some(({ word }) => PRICE.test(word.key))
  if (wholes.length === 0 && isElse) return { kind: 'unknown', coverage: 0 }
  const one = dated.find((subject) => wholes.some((whole) => whole.agreement === subject.agreement)) ?? first
  // "A og B's andel": of several that are named one by one, what they are together.
  const listed = found.listed ? dated.filter(({ agreement }) => agreement === one.agreement) : [one]
  const parts = withoutOthers(reader, listed, wholes)
  if (!parts) return { kind: 'ask', subjects: listed }
  if (parts.length > 1 && has(meaning.question, EACH)) return { kind: 'ask', subjects: parts }
  const asOne = together(parts)
  const part = immediateUnder(catalog, asOne, wholes) ?? asOne
  // "BM i SSA23? Hvor stor en del er IPS?": of what was just talked about, where it lies under that.
  const talkedOf =
    meaning.followUp || !scope.named ? before.find((subject) => isUnder(catalog, part, subject)) : undefined
  const whole =
    wholes.find((subject) => subject.agreement === part.agreement) ??
    talkedOf ??
    initiativeOf(reader, parts) ??
    wholeAgreement(catalog, part.agreement)
  const reading = periodOf(reader, part.agreement)
  if (reading.kind !== 'period') return { kind: 'outside', subjects: [part], years: reading.years }
  const previous = context && 'period' in context.plan ? context.plan.period : null
  const period = carried && previous?.kind === 'years' ? previous : reading.period
  // "Hvor stor en del af X falder i 2029": the year's share of the subject's own total.
  const itself =
    ofOwn ||
    ofItself(meaning) ||
    (carried && has(meaning.question, OWN_TOTAL) && !has(meaning.question, AGREEMENT))
  const own = isSame(part, whole) || (wholes.length === 0 && itself)
  if (own && period.kind === 'years')
    return { kind: 'plan', plan: { kind: 'yearShare', subject: part, period }, coverage: 1 }
  // A share of itself is what is left where the part was not understood.
  if (isSame(part, whole)) return { kind: 'unknown', coverage: 0 }
  // However it is put, of the two the one that holds the other is the whole.
  const turned = part.whole || isUnder(catalog, whole, part)
  // "UIM's andel af SSA21, mio. kr.": the amount itself.
  if (
    has(meaning.question, IN_MONEY) &&
    meaning.claimedAmounts.length === 0 &&
    !meaning.operations.some(({ value }) => value.kind === 'percent')
  ) {
    return { kind: 'plan', plan: plainPlan([turned ? whole : part], period), coverage: found.coverage }
  }
  const plan = turned
    ? ({ kind: 'share', part: whole, whole: part, period } as const)
    : ({ kind: 'share', part, whole, period } as const)
  return { kind: 'plan', plan, coverage: found.coverage }
}

/** "Straksudmøntningens andel af Kulturministeriet": the line of that ministry, not those of all. */
function immediateUnder(catalog: Catalog, part: Subject, wholes: readonly Subject[]): Subject | null {
  const lines = part.rows.flatMap((id) => catalog.rows.get(id) ?? [])
  if (lines.length < 2 || lines.some(({ level }) => level !== 'immediate')) return null
  const under = lines.filter(({ ministry }) => wholes.some(({ row }) => row !== null && row === ministry))
  const [one] = under
  return one && under.length === 1 ? subjectOf(catalog, one) : null
}

/** Of parts that share a name, those that lie under the whole; null where some other part does not. */
function withoutOthers({ catalog }: Reader, parts: Subject[], wholes: readonly Subject[]): Subject[] | null {
  const under = parts.filter((part) => wholes.some((whole) => isUnder(catalog, part, whole)))
  if (under.length === 0 || under.length === parts.length) return parts
  const title = ({ row }: Subject) => catalog.rows.get(row ?? -1)?.title
  const others = parts.filter((part) => !under.includes(part))
  return others.every((other) => under.some((part) => title(part) === title(other))) ? under : null
}

/** Rows that the words for the whole name, by number or by name. */
function wholesNamed(
  { catalog, linker, meaning, scope }: Reader,
  topic: readonly TopicWord[],
  parts: readonly Subject[],
): Subject[] {
  const numbered = byNumber({ catalog, linker }, { ...meaning, topic: [...topic] }, scope, [])
  if (numbered.length > 1) return numbered.slice(-1)
  if (named(topic).every(({ soft }) => soft)) return []
  const reading = readSubjects(catalog, linker, topic, (row) =>
    parts.some(({ agreement }) => agreement === row.agreement),
  )
  return reading.coverage >= SURE ? reading.subjects : []
}

/** "Området Psykiatri" of two ministries, held against the one of them: the area that lies under it. */
function underWhole(reader: Reader, found: Found, wholeTopic: readonly TopicWord[]): Found {
  if (!('subjects' in found) || found.kind === 'elsewhere' || found.subjects.length < 2) return found
  const wholes = wholesNamed(reader, wholeTopic, found.subjects)
  const under = found.subjects.filter((subject) =>
    wholes.some((whole) => isUnder(reader.catalog, subject, whole)),
  )
  if (under.length !== 1) return found
  return { kind: 'found', subjects: under, coverage: 1, listed: false, said: true }
}

/** What a row of a small table is a share of where no whole is said: the initiative whose table it is. */
function initiativeOf({ catalog, meaning }: Reader, parts: readonly Subject[]): Subject | null {
  const above = unique(parts.map(({ row }) => catalog.rows.get(row ?? -1)?.parent ?? null))
  const parent = above.length === 1 ? catalog.rows.get(above[0] ?? -1) : undefined
  return parent && !saysAgreement(meaning) ? subjectOf(catalog, parent) : null
}

/** "… af SSA23", "af hele aftalen": the agreement is the whole; "i SSA23" only says where. */
function saysAgreement({ question, agreements }: Meaning): boolean {
  const ofs = findPhrase(question, OF).map(({ to }) => to)
  return has(question, OF_AGREEMENT) || agreements.some(({ from }) => ofs.includes(from))
}
const OF_AGREEMENT = phrase(
  'hele (?:aftalen|reserven)|(?:af|ud af|i forhold til) (?:[^ ]+ ){0,2}(?:aftalen|reserven|ssa)',
)

const named = (topic: readonly TopicWord[]): TopicWord[] =>
  topic.filter(({ word }) => !isStopWord(word.text) && !MONEY.test(word.key))
/** "Af midlerne", "af pengene": of whatever is spoken of. */
const MONEY =
  /^(?:pulje|puljen|pot|potten|kage|kagen|reserve|reserven|ramme|rammen|midlerne|pengene|belobet|bevillingen|summen|totalen|midler|penge|procent|pct|i|alt|hele|samlede)$/

const MOST_ASKED = 4
const EACH = phrase('hver(?: især| for sig)|hver af dem')
const IN_MONEY = phrase(
  '(?:i |målt i |beløb i )?(?:mio|mill|millioner|kr|kroner)(?:\\.? (?:kr|kroner))?\\.?(?= ?$)',
)
const PRICE = /^(?:pris|udgift|omkostning|honorar|regning)/
const OWN_TOTAL = phrase(
  '(?:det|hvad)(?: som)? (?:de|den|det|han|hun) (?:får|fik|har fået) i alt|(?:deres|dens|dets) (?:samlede )?(?:total|bevilling|beløb)|hele (?:initiativet|indsatsen|perioden)|initiativet (?:i alt|samlet)|det samlede beløb|hele (?:beløbet|summen|bevillingen)|totalen|den samlede bevilling',
)
/** "Af sit samlede beløb", "af initiativets bevilling": of what it gets itself. */
const OF_OWN = phrase(
  '(?:af|ud af) (?:sit|sin|dets|dens|deres|initiativets|bevillingens|organisationens|hele initiativets) (?:eget |egen )?(?:samlede |totale |fulde )?(?:beløb|bevilling|total|ramme|sum|budget)',
)
const AGREEMENT = phrase('(?:hele )?(?:aftalen|ssa[0-9]*|reserven)')
const FALLS = phrase('(?:falder|ligger|kommer|bruges|udmøntes|er afsat|gives|afsættes) (?:i|til) .*')
function ofItself(meaning: Meaning): boolean {
  return findPhrase(meaning.question, FALLS).length > 0
}

/** The part and the whole; for "del af X falder i 2029" all of it is the part. */
function split(meaning: Meaning): Split {
  const share = meaning.operations.find(({ value }) => value.kind === 'share')
  const all = { part: meaning.topic, whole: [] }
  return ofItself(meaning) ? all : (splitAtOf(meaning, share?.from ?? -1) ?? all)
}
