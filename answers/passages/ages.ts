// Ages: that of the person a question tells of, and the ranges a text says it is for.

export type AgeRange = { from: number; to: number }

const OLDEST = 120

/** The age of a person in the question: "jeg er 14", "min datter på 16", "15-årig", "24 år gammel", "bliver 18". */
export function askedAge(question: string): number | null {
  const opening = openingAge(question)
  if (opening !== null) return opening
  for (const pattern of ASKED) {
    const age = Number(pattern.exec(question)?.[1] ?? Number.NaN)
    if (age >= 0 && age <= 110) return age
  }
  return null
}

/** That of whom a question opens by telling of: "Mand på 38, …", "Kvinde, 34. …", "17-årig pige …"; null where it opens otherwise. */
export function openingAge(question: string): number | null {
  const [, before, behind] = OPENING.exec(question) ?? []
  const age = before ?? behind
  return age === undefined ? null : Number(age)
}

const SOMEBODY =
  'søn|datter|barn|dreng|pige|nevø|niece|bror|søster|mor|far|ven|veninde|mand|kvinde|kone|kæreste|barnebarn|ung|fyr|borger|dame|teenager|klient'
const PERSON = `(?:jeg|han|hun|min|mit|vores|${SOMEBODY})`
const OPENING = new RegExp(
  `^\\W*(?:(?:vi har )?en |et |vores |min )?(?:(\\d{1,2})[ -]årig (?:\\p{L}+ ){0,2}?(?:${SOMEBODY})|(?:\\p{L}+ ){0,2}?(?:${SOMEBODY}),? (?:på )?(\\d{1,2})(?! ?(?:mio|pct|%|år siden)))(?![\\p{L}\\d-])`,
  'iu',
)
const ASKED = [
  /\b(\d{1,3})[- ]?år(?:ig|ige|igs)\b/iu,
  /\b(\d{1,3}) år(?:s? gammel)?\b(?! siden)/iu,
  new RegExp(
    `\\b${PERSON}(?: [\\p{L}]+){0,2} (?:er|på|bliver|fylder|var) (?:lige |kun |nu )?(\\d{1,2})\\b`,
    'iu',
  ),
  /\b(?:er|på|fylder) (\d{2})(?= og |,|\.|$| har| vil)/iu,
]

/** The ages a text names as those something is for: "12-25 år", "under 18 år", "mellem 18 og 30 år", "på 12 år eller derover". */
export function statedAges(text: string): AgeRange[] {
  const found: AgeRange[] = []
  const read = (pattern: RegExp, range: (numbers: number[]) => AgeRange) => {
    for (const match of text.matchAll(pattern)) found.push(range(match.slice(1).map(Number)))
  }
  read(/\b(\d{1,2})\s?[-–]\s?(\d{1,2})(?:[- ]år|\s?årige)/gu, ([from = 0, to = OLDEST]) => ({ from, to }))
  read(/\bmellem (\d{1,2}) og (\d{1,2}) år/gu, ([from = 0, to = OLDEST]) => ({ from, to }))
  read(/\b(?:under|op til) (\d{1,2}) år/gu, ([to = OLDEST]) => ({ from: 0, to }))
  read(/\b(?:over|fra) (\d{1,2}) år(?! siden)/gu, ([from = 0]) => ({ from, to: OLDEST }))
  read(/\b(\d{1,2}) år (?:eller|og) (?:derover|ældre|opefter|opad)/gu, ([from = 0]) => ({ from, to: OLDEST }))
  read(/\+(\d{2})(?:[- ]årige)?|\b(\d{2})\+/gu, ([a, b]) => ({ from: a || b || 0, to: OLDEST }))
  return found
}

/** 1 where the text is for that age, −1 where it is for others, 0 where it names no ages. */
export function ageFit(age: number, stated: readonly AgeRange[]): number {
  if (stated.length === 0) return 0
  return stated.some(({ from, to }) => from <= age && age <= to) ? 1 : -1
}

/**
 * "Ja." or "Nej." where it is asked whether somebody of one age may, and the sentence names the ages something is for, all of them; null
 * where it names none, or several that do not agree.
 */
export function verdictOnAge(question: string, sentence: string): string | null {
  const age = askedAge(question)
  const ages = statedAges(sentence)
  if (age === null || ages.length === 0 || !WHETHER.test(question)) return null
  const fits = ages.map(({ from, to }) => from <= age && age <= to)
  if (fits.some((fit) => fit !== fits[0])) return null
  return fits[0] ? 'Ja.' : 'Nej.'
}
/** "Kan en 11-årig …?", "Min datter er 14. Må hun …?", and nothing more than whether. */
const WHETHER = /(?:^|[.!,?] )(?:kan|må) (?:en|min|mit|jeg|han|hun|vores) [^?]*\?\s*$/iu
