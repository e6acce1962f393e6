// The words that introduce the number of an initiative: "nr. 25", "initiativerne 31 og 33", "punkt 41".
import { keysOf } from './around.ts'

const SIGNS = keysOf('nr nummer numrene numre no number')
const ONE = keysOf(
  'initiativ initiativet punkt punktet pkt underpunkt underpunktet delpunkt delinitiativ delinitiativet bevilling pulje puljen post posten række',
)
const SEVERAL = keysOf(
  `initiativer initiativerne punkter punkterne underpunkter underpunkterne delpunkter delpunkterne delinitiativer delinitiativerne`,
)

const PARTS = keysOf(
  'underpunkter underpunkterne delpunkter delpunkterne delinitiativer delinitiativerne underinitiativer underinitiativerne',
)

/** How many words from `at` on introduce a number; 0 where none does. `key`s: folded by phraseKey. */
export function leadLength(words: readonly { key: string }[], at: number): number {
  const key = words[at]?.key ?? ''
  const sign = SIGNS.has(words[at + 1]?.key ?? '')
  if (SIGNS.has(key)) return 1
  // "Hvor mange delinitiativer under 63?"
  if (key === 'under' && PARTS.has(words[at - 1]?.key ?? '')) return sign ? 2 : 1
  if (ONE.has(key)) return sign ? 2 : NAMED_ALONE.has(key) ? 1 : 0
  // "Antal initiativer nr. 63": what is counted is no lead.
  return SEVERAL.has(key) && !sign ? 1 : 0
}

/** Words that need no "nr.": "initiativ 25" is a number, "pulje 25" may be anything. */
const NAMED_ALONE = keysOf(
  'initiativ initiativet punkt punktet pkt underpunkt underpunktet delpunkt delinitiativ delinitiativet',
)

/** The word before a number that makes it one of an initiative. */
export function isNumberLead(key: string): boolean {
  return SIGNS.has(key) || NAMED_ALONE.has(key) || SEVERAL.has(key)
}
