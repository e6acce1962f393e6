// What an abbreviation stands for: read where a text or a row of a table spells it out before a parenthesis, "Folkebevægelsen mod
// Ensomhed (FME)". An abbreviation that is only used is not explained.
import { type Draft, draft } from '../draft.ts'
import { Citations } from '../facts/citations.ts'
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'
import type { Room } from '../respond.ts'

/** "Hvad står X for": nothing but the long form answers. */
const STANDS_FOR = phrase('hvad (?:står|stod) (?:[^ ]+ ){1,4}for|forkort(?:else|elsen|et|es)')
/** "Hvad betyder X?": the long form, or what X is. */
const MEANS = phrase('hvad (?:betyder|er|dækker) (?:bogstaverne )?[^ ]+(?= ?$)')

const IS = phrase('hvad er [^ ]+(?= ?$)')

/**
 * Null where no abbreviation is asked about. `only`: nothing but its long form answers, as after "hvad står X for". `thing`: asks
 * what it is, rather than what the letters mean.
 */
export function askedAbbreviation({
  question,
}: Meaning): { short: string; only: boolean; thing: boolean } | null {
  const found = question.words.filter(({ text }) => /^\p{Lu}[\p{Lu}\d]{1,7}$/u.test(text) && text !== 'SSA')
  const [word] = found
  const only = has(question, STANDS_FOR)
  return word && found.length === 1 && (only || has(question, MEANS))
    ? { short: word.text, only, thing: has(question, IS) }
    : null
}

/** Quotes the first place that spells it out, running text before tables. Null where none does. */
export function answerAbbreviation(
  { catalog, index, lines }: Room,
  { short, thing }: { short: string; thing: boolean },
): Draft | null {
  const spelt = new RegExp(`\\p{L}[\\p{L} -]+\\(${short}\\)`, 'u')
  // What has a section of its own is told there.
  if (thing && [...catalog.sections.values()].some(({ title }) => spelt.test(title))) return null
  const sentences = [...index.all()].flatMap(({ kind, document, section, sentences }) =>
    kind === 'source' ? [] : sentences.map((sentence) => ({ document, section, sentence })),
  )
  const told = sentences.find(({ sentence }) => spelt.test(sentence.text))
  const row = told ? undefined : [...catalog.rows.values()].find(({ title }) => spelt.test(title))
  const place = told ? { ...told, ...lines.widen(told.document, told.sentence) } : row
  if (!place) return null
  const citations = new Citations(catalog)
  citations.add(place.document, place.start, place.end)
  return {
    ...draft('passages', 'passages', {
      lead: told ? null : short,
      sentences: [told?.sentence.text ?? row?.title],
    }),
    citations: citations.list(),
    context: {
      kind: 'passages',
      figures: null,
      pools: null,
      told: [],
      sections: place.section === null ? [] : [place.section],
    },
  }
}
