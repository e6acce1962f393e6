// Which years a question asks about: single years, spans, "de første to år", "resten af perioden", "året efter", "i år".
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

export type YearMention =
  | { kind: 'years'; years: number[] }
  /** Inclusive; an open end is null. */
  | { kind: 'span'; from: number | null; to: number | null }
  /** Relative to the agreement's period. */
  | { kind: 'first' | 'last'; count: number }
  | { kind: 'rest' }
  | { kind: 'whole' }
  /** Relative to the year just talked about. */
  | { kind: 'shift'; by: number }

const NUMBERS: Record<string, number> = { et: 1, en: 1, to: 2, tre: 3, fire: 4 }
const YEAR = '((?:19|20)[0-9]{2})'

/** Reads every mention of years. `today` gives "i år", "næste år", "sidste år" their meaning. */
export function readYears(question: Question, today: Date): Claim<YearMention>[] {
  const claims: Claim<YearMention>[] = []
  const read = (pattern: RegExp, value: (groups: (string | undefined)[]) => YearMention | null) => {
    for (const match of findPhrase(question, pattern)) {
      if (claims.some((claim) => match.from < claim.to && claim.from < match.to)) continue
      const mention = value(match.groups)
      if (mention) claims.push({ from: match.from, to: match.to, value: mention })
    }
  }
  const thisYear = today.getFullYear()
  const years = (...list: number[]): YearMention => ({ kind: 'years', years: list })

  read(SPAN, ([a, b]) => {
    const from = Number(a)
    const to = b?.length === 2 ? Math.floor(from / 100) * 100 + Number(b) : Number(b)
    return to > from ? { kind: 'span', from, to } : null
  })
  read(FROM_ON, (groups) => ({ kind: 'span', from: Number(groups.find(Boolean)), to: null }))
  read(AFTER, ([a]) => ({ kind: 'span', from: Number(a) + 1, to: null }))
  read(UNTIL, ([a]) => ({ kind: 'span', from: null, to: Number(a) }))
  read(EARLIER, ([a]) => ({ kind: 'span', from: null, to: Number(a) - 1 }))
  read(FIRST, ([n]) => ({ kind: 'first', count: count(n) }))
  read(LAST, (groups) => ({ kind: 'last', count: count(groups.find(Boolean)) }))
  read(REST, () => ({ kind: 'rest' }))
  read(WHOLE, () => ({ kind: 'whole' }))
  read(YEAR_AFTER, () => ({ kind: 'shift', by: 1 }))
  read(YEAR_BEFORE, () => ({ kind: 'shift', by: -1 }))
  read(NEXT_YEAR, () => years(thisYear + 1))
  read(LAST_YEAR, () => years(thisYear - 1))
  read(THIS_YEAR, () => years(thisYear))
  read(SINGLE, ([a]) => years(Number(a)))
  read(SHORT, ([a]) => years(2000 + Number(a)))
  return claims.sort((a, b) => a.from - b.from)
}

const count = (word: string | undefined): number => (word ? (NUMBERS[word] ?? Number(word)) : 1)

const HOW_MANY = '(et|en|to|tre|fire|[1-4])'
const SPAN = phrase(
  `(?:(?:i )?(?:perioden|årene|fra|mellem) )?(?:fra )?${YEAR} ?(?:-|til og med|til|op til|frem til|t\\.?o\\.?m\\.?) ?((?:20)?[0-9]{2})`,
)
const FROM_ON = phrase(
  `(?:fra|efter og med) (?:og med )?${YEAR} (?:og|til) (?:frem|fremad|fremover|senere|derefter|efter)|fra og med ${YEAR}|${YEAR} og (?:frem|fremad|fremover|senere|resten(?: af (?:perioden|aftalen|aftaleperioden))?)|fra ${YEAR} og resten(?: af (?:perioden|aftalen|aftaleperioden))?`,
)
const AFTER = phrase(`efter ${YEAR}`)
const UNTIL = phrase(`(?:til og med|indtil|frem til|senest(?: i)?) ${YEAR}`)
/** "før" is left out: without its ø it is "for", which says the opposite. */
const EARLIER = phrase(`(?:inden|forud for|tidligere end) ${YEAR}`)
const FIRST = phrase(
  `(?:i )?(?:de |det |den )?(?:første|forste) (?:${HOW_MANY} )?år(?:ene)?|${HOW_MANY} første år`,
)
const LAST = phrase(
  `(?:i )?(?:de )?(?:sidste|seneste) ${HOW_MANY} år(?:ene)?|(?:i )?(?:de |det |den )?(?:sidste|seneste) (?:${HOW_MANY} )?år(?:ene)? (?:i|af) (?:perioden|aftalen|aftaleperioden)|(?:i )?(?:de|det) sidste (?:${HOW_MANY} )?år(?:ene)?`,
)
const REST = phrase(
  '(?:i |for )?(?:resten af (?:perioden|aftaleperioden|årene|aftalen)|de resterende år|de øvrige år|resten)',
)
const WHOLE = phrase(
  '(?:i |for |over )?(?:hele (?:perioden|aftaleperioden)|hele vejen|samtlige år|perioden som helhed)',
)
const YEAR_AFTER = phrase(
  '(?:i )?(?:året efter|året derpå|det (?:næste|følgende) år|det efterfølgende år|næste år igen|året derefter)',
)
const YEAR_BEFORE = phrase('(?:i )?(?:året før|året inden|det foregående år|det forrige år|året forinden)')
const NEXT_YEAR = phrase('(?:til )?næste år')
const LAST_YEAR = phrase('(?:i )?(?:sidste år|fjor)|i fjor')
const THIS_YEAR = phrase('i år(?! [0-9])|(?:i )?(?:indeværende|dette|nuværende) år')
const SINGLE = phrase(`${YEAR}(?:'?s|-tal|-beløb(?:et)?|-midler(?:ne)?)?`)
const SHORT = phrase("(?:i|for|år|og|fra|til) '?(2[0-9])(?= (?:og|til|eller|i|for)|$)")
