// What the money of a sentence is for: "3,1 mio. kr. årligt i 2023 og 2024 til en opjustering af …" → "opjustering".
import { stem } from '../../retrieval/danish/stem.ts'
import { isFrameWord } from '../question/frame-words.ts'
import { classOf } from '../question/word-classes.ts'

const YEARS = String.raw`(?: (?:årligt|pr\. år|om året))?(?:,? (?:i alt )?(?:i|for) (?:perioden |hhv\. |årene )?\d{4}(?:\s?-\s?\d{2,4})?(?:(?:,| og) \d{4})*)?`
const AMOUNT = String.raw`\d[\d.]*(?:,\d+)? (?:mio\.(?: kr\.)?|kr\.)(?: \(\d{4}-pl\))?${YEARS}`
/** One amount or several in a row, and the words behind that say what for. */
const FOR = new RegExp(
  String.raw`${AMOUNT}(?:(?:,| og) ${AMOUNT})*,? (?:til|i) (?!hhv|perioden|alt|\d)([^.,;]+)`,
  'gu',
)
/** The purpose said before the amount: "er der til udvikling af … afsat 0,2 mio. kr." */
const FOR_BEFORE = new RegExp(`(?:er|afsættes) der til ([^.,;]+?) (?:afsat )?${AMOUNT}`, 'gu')
/** Words between "til" and its noun. */
const NEAR = 6
/** Says only that money is given. */
const GENERIC =
  /^(?:(?:del)?initiativ|formål|organisation|projekt|indsats|ordning|aktivitet|perioden|[a-zæøå]*pulje|videreførelse|fortsættelse|foranstaltning|forslag|række|støtte|løft|understøttelse|gennemførelse|(?:del)?finansiering)(?:e|en|et|er|erne|n|r|rne|s)?$/iu

/** `heads`: what the money is for; `words`: every noun of the phrase that says so. */
export type Purpose = { heads: string[]; words: string[] }

/** "Indførelse af en ny registreringspraksis": what is done says less than what it is done to. */
const DOING =
  /^(?:indførelse|etablering|udarbejdelse|udvikling|oprettelse|afholdelse|drift|opstart|implementering)(?:en)?$/iu

/** What the sentence's amounts are said to be for; null where it says no more than that money is given. */
export function purposeIn(sentence: string): Purpose | null {
  const line = sentence.replace(/\s+/g, ' ')
  const found = [...line.matchAll(FOR), ...line.matchAll(FOR_BEFORE)].flatMap(([, behind = '']) => {
    const words = behind.split(' ')
    // "til at starte et udviklingsprojekt": what is done stands before what it is done to.
    const nouns = nounsOf(words[0] === 'at' ? words.slice(2) : words)
    const [head, object] = nouns
    if (!head || !words.slice(0, NEAR).includes(head) || GENERIC.test(head)) return []
    return [{ head: DOING.test(head) && object ? object : head, nouns }]
  })
  if (found.length === 0) return null
  return { heads: found.map(({ head }) => head), words: found.flatMap(({ nouns }) => nouns) }
}

const nounsOf = (words: readonly string[]): string[] =>
  words.filter((word) => /^\p{L}{4}/u.test(word) && !isFrameWord(word) && classOf(word) !== 'other')

/** Whether one of the words is one of the nouns, in whatever form, what it begins with ("drift") or the verb it is made of ("opjusteret"). */
export const saysPurpose = (nouns: readonly string[], words: readonly string[]): boolean =>
  nouns.some((noun) => {
    const verb = VERBAL.exec(noun.toLowerCase())?.[1]
    return words.some(
      (word) =>
        stem(word) === stem(noun) ||
        (stem(word).length >= FIRST_PART && noun.toLowerCase().startsWith(stem(word))) ||
        (verb !== undefined && word.toLowerCase().startsWith(verb)),
    )
  })

/** Letters of a word that may be the first part of a compound. */
const FIRST_PART = 5
const VERBAL = /^(.{6,})(?:ing|else)(?:en|er)?$/
