// Initiatives named by their number: "nr. 25", "33.e", "63h", "punkt 41", "nr. 31-33", "nr. 5, 6 og 7".
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

const NUMBER = '[0-9]{1,2}(?:\\.?[a-n]|\\.[1-9])?'
const LEAD =
  '(?:(?:initiativ(?:erne|er|et)?|punkt(?:erne|er|et)?|pkt\\.?|rækkerne|række|bevilling|delinitiativ(?:erne|er|et)?|underpunkt|pulje|puljen) )?(?:nummer|numrene|numre|nr\\.?|no\\.?|nr)|initiativ(?:erne|er|et)?|punkt(?:erne|er|et)?|pkt\\.?|underpunkt(?:erne|er|et)?|delinitiativ(?:erne|er|et)?'
const LED = phrase(
  `(?:${LEAD}) ?((?:${NUMBER})(?:(?: ?-| til| og| samt| plus| eller|,)? (?:nr\\.? |nummer )?(?:${NUMBER})|-${NUMBER})*)(?! (?:mio|millioner|kr|pct|procent|%|år|timer))`,
)
/** Without a lead only a number with a letter is unmistakable. */
const LETTERED = phrase(
  '([1-9][0-9]?\\.?[a-n])|([1-9][0-9]) (?:(?:litra |pkt\\.? |punkt )([a-n])|([a-hj-n]))(?= |$)|([1-9]\\.[1-9])',
)

/** Reads initiative numbers in the agreements' own form: "25", "33.e". A span counts every whole number in it. */
export function readNumbers(question: Question): Claim<string[]>[] {
  const claims: Claim<string[]>[] = []
  for (const match of findPhrase(question, LED)) {
    const numbers = expand(match.groups[0] ?? '')
    if (numbers.length > 0) claims.push({ from: match.from, to: match.to, value: numbers })
  }
  for (const match of findPhrase(question, LETTERED)) {
    if (claims.some((claim) => match.from < claim.to && claim.from < match.to)) continue
    claims.push({ from: match.from, to: match.to, value: [canonical(match.groups.filter(Boolean).join(''))] })
  }
  return claims.sort((a, b) => a.from - b.from)
}

function expand(text: string): string[] {
  const span = /^(\d{1,2}) ?(?:-|til) ?(\d{1,2})$/.exec(text)
  if (span) {
    const from = Number(span[1])
    const to = Number(span[2])
    return to > from ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : []
  }
  return [...text.matchAll(new RegExp(NUMBER, 'g'))].map(([number]) => canonical(number))
}

/** "33e" → "33.e". */
function canonical(number: string): string {
  return number.replace(/^(\d{1,2})\.?([a-n])$/, '$1.$2')
}
