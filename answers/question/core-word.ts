// What a word is about, without what only frames it: "SBM's", "SBM-rammen" → "SBM".
import { isFrameWord } from './frame-words.ts'

/** "headspace-bevillingen" is about headspace: the framing half of a hyphenated word goes. "SBMs" is "SBM". */
export function coreOf(word: string): string {
  const acronym = /^(\p{Lu}{2,})(?:['’]?s|['’]erne?s?)$/u.exec(word)?.[1]
  if (acronym) return acronym
  const halves = word.split('-')
  const named = halves.filter((half) => half !== '' && !isFrameWord(half))
  return halves.length > 1 && named.length > 0 ? named.join('-') : word
}
