// Who asks, where a question says so: "jeg sidder som familiekonsulent", "udviklingskonsulent her: …". It is not whom a pool is for.
import { findPhrase, phrase, type Question } from '../question/question.ts'

const AS = phrase(
  '(?:(?:jeg|vi) (?:sidder|arbejder|er|er ansat|ringer|skriver|spørger)(?: her)? )?som (?:en |et )?(?:[^ ]+(?:konsulent|koordinator|rådgiver|leder|pædagog|sygeplejerske|medarbejder|vejleder|fundraiser|behandler|chef|sekretær|frivillig)(?:en|e|er)?)|(?:jeg|vi) er (?:en |et )?(?:[^ ]+(?:konsulent|koordinator|rådgiver|vejleder|fundraiser|behandler|sekretær)(?:e|er)?)',
)
const LEAD = phrase('(?:[^ ]+ )?[^ ]*(?:konsulent|koordinator|sagsbehandler|fundraiser|vejleder)(?: her)?')

/** Word positions (from inclusive, to exclusive). */
export function askerSpans(question: Question): { from: number; to: number }[] {
  const lead = findPhrase(question, LEAD).filter(
    ({ from, to }) => from === 0 && /^\s*[:–-]/.test(question.text.slice(question.words[to - 1]?.end)),
  )
  return [...findPhrase(question, AS), ...lead].map(({ from, to }) => ({ from, to }))
}
