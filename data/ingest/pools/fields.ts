// One pool's criteria → its fields, each with the sentence it rests on.
import type { ParsedPoolField } from '../model.ts'
import { overlap } from './outline.ts'
import { background, type PoolPlace } from './places.ts'
import type { Sentence } from './sentences.ts'
import { leadIns, listFields, singleFields, type Wording } from './wordings.ts'

/** From this share of its words on, a sentence only says again what another one says. */
const SAME_AGAIN = 0.8
/** Characters of white space between two sentences of one paragraph, at most. */
const LINE_GAP = 6

/** The fields that the text states, single ones first; money is read elsewhere (see money.ts). */
export function readFields(place: PoolPlace): ParsedPoolField[] {
  const single = new Map<string, ParsedPoolField>()
  for (const wording of singleFields) {
    const found = single.has(wording.field) ? undefined : firstOf(place, wording)
    if (found) single.set(wording.field, found)
  }
  return [...single.values(), ...listed(place)]
}

function firstOf(place: PoolPlace, wording: Wording): ParsedPoolField | undefined {
  for (const part of wording.in) {
    for (const [i, sentence] of place[part].entries()) {
      const match =
        part === 'prose' && background.test(sentence.text) ? null : wording.pattern.exec(plain(sentence))
      if (match) return toField(wording, sentence, match, place[part][i + 1])
    }
  }
  return undefined
}

function toField(
  wording: Wording,
  sentence: Sentence,
  match: RegExpExecArray,
  next?: Sentence,
): ParsedPoolField {
  const value = match.groups?.value ?? plain(sentence)
  const follows = next && next.start - sentence.end <= LINE_GAP ? next : undefined
  const joined = follows && wording.joins?.test(follows.text)
  const covered = joined || (follows && wording.covers?.test(follows.text))
  return {
    field: wording.field,
    value: worded(wording.field, joined ? `${value}. ${plain(follows)}` : value),
    start: sentence.start,
    end: covered ? follows.end : sentence.end,
  }
}

/** Every sentence of the wordings of a list field, and every point of a list that such a sentence leads in to. */
function listed(place: PoolPlace): ParsedPoolField[] {
  const found: ParsedPoolField[] = []
  for (const part of ['criteria', 'prose'] as const) {
    let stem: string | null = null
    for (const [i, sentence] of place[part].entries()) {
      if (sentence.point && stem !== null) {
        found.push({
          field: 'requirement',
          value: `${stem} ${plain(sentence)}`,
          start: sentence.start,
          end: sentence.end,
        })
        continue
      }
      stem = leadIns.find(({ pattern }) => pattern.test(sentence.text))?.stem ?? null
      if (stem !== null || background.test(sentence.text)) continue
      for (const field of fieldsOf(sentence, place[part][i - 1])) {
        const same = found.filter((other) => other.field === field.field)
        if (!same.some((other) => overlap(field.value, other.value) >= SAME_AGAIN)) found.push(field)
      }
    }
  }
  return found
}

/** One sentence may state a requirement and a use, but each only once. */
function fieldsOf(sentence: Sentence, before?: Sentence): ParsedPoolField[] {
  const fields = new Map<string, ParsedPoolField>()
  for (const wording of listFields) {
    if (fields.has(wording.field) || (wording.after && !wording.after.test(before?.text ?? ''))) continue
    const match = wording.pattern.exec(plain(sentence))
    if (match) fields.set(wording.field, toField(wording, sentence, match))
  }
  return [...fields.values()]
}

/** Without "Anm.:", footnote stars and the full stop, but with that of an abbreviation. */
const plain = ({ text }: Sentence): string =>
  text
    .replace(/^Anm\.?:\s*/, '')
    .replace(/^\*+\s*/, '')
    .replace(/(?<!\b(?:mv|m\.m|m\.fl|kr|pct))[.;]$/, '')

/** As it reads inside a sentence: an authority's name with its capitals, a group of people without. */
function worded(field: ParsedPoolField['field'], value: string): string {
  if (field === 'administeredBy') {
    return value.replace(/(?<=- og )\p{Ll}(?=\p{Ll}*styrelsen)/u, (letter) => letter.toUpperCase())
  }
  if (field === 'targetGroup') return value.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
  return value
}
