// The words that introduce the number of an initiative: "nr. 25", "initiativerne 31 og 33", "punkt 41".
import { keysOf } from './around.ts'

const SIGNS = keysOf('nr nummer numrene numre no number')
const NOUNS = keysOf(
  `initiativ initiativet initiativer initiativerne punkt punktet punkter punkterne pkt underpunkt underpunktet underpunkter
   underpunkterne delpunkt delinitiativ delinitiativet delinitiativer delinitiativerne`,
)

/** `key`: folded by phraseKey. */
export function isNumberLead(key: string): boolean {
  return SIGNS.has(key) || NOUNS.has(key)
}
