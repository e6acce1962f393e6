// Which rows a ranking or a count is held to: those with money in every year, in one only, in none but the years named …
import type { Knowledge } from '../../data/knowledge.ts'
import { type AmountRow, queryAmounts } from '../facts/amounts.ts'
import { has, phrase, type Question } from '../question/question.ts'
import type { Among } from './plan.ts'

const MONEY = '(?:penge|midler|støtte|tilskud|bevilling(?:er)?|beløb|noget|kroner)'
const GETS = `(?:(?:får|fik|har|med|afsat|givet|gives) (?:(?!flest|mest|færrest|mindst)[^ ]+ ){0,2}?${MONEY} )`
const YEARS = '(?:de |aftalens )?(?:fire |4 )?år(?:ene)?'

/** In the order they are looked for. */
const CONDITIONS: [Among, RegExp][] = [
  [
    'withoutPermanent',
    phrase(
      '(?:uden|ingen) varig(?:e|t)?(?: midler| penge| bevilling| støtte)?|(?:ikke|hverken) (?:[^ ]+ )?(?:varig(?:e|t)?|permanent(?:e)?)',
    ),
  ],
  [
    'oneYear',
    phrase(
      `(?:kun|bare|blot|alene|udelukkende) (?:[^ ]+ ){0,3}?(?:i |for )?(?:ét|et|1)(?: enkelt| eneste)? år|etårige?|éngangs[a-zæøå]*|engangs[a-zæøå]*`,
    ),
  ],
  ['everyYear', phrase(`${GETS}(?:i )?(?:alle ${YEARS}|hvert (?:eneste |enkelt )?(?:af ${YEARS}|år))`)],
  // "Får kun penge i 2023"
  ['onlyThen', phrase('(?:kun|alene|udelukkende) (?:[^ ]+ ){0,3}i 20[0-9]{2}')],
]

/** Null where no such condition is stated. */
export const readAmong = (question: Question): Among | null =>
  CONDITIONS.find(([, said]) => has(question, said))?.[0] ?? null

/** "Det største blandt dem, der …": some condition is stated, whatever it is. That they get money is none: the others are not ranked. */
export const isConditional = (question: Question): boolean => has(question, THOSE_THAT)
const THOSE_THAT = phrase(
  '(?:blandt|iblandt|af) (?:alle )?(?:dem|de|initiativer|indsatser)(?: [^ ]+)? (?:der|som)(?! (?:får|fik|har) (?:penge|midler|noget)(?= (?:i )?20[0-9]{2}| ?$))',
)

/** How an answer says it, behind what is counted: "initiativer, der får penge i alle årene,". */
export const AMONG_WORDS: Record<Among, string> = {
  everyYear: 'der får penge i alle årene',
  oneYear: 'der kun får penge i ét år',
  onlyThen: 'der ikke får penge i andre år',
  withoutPermanent: 'der ikke har varige midler',
}

/** `rows`: those whose cells make up what is held against the condition; `tenths`: what it gets in the years asked about. */
export function isAmong(knowledge: Knowledge, among: Among | null, rows: number[], tenths: number): boolean {
  if (among === null) return true
  const cells = queryAmounts(knowledge, { rows })
  const sum = (some: (cell: AmountRow) => boolean) =>
    cells.filter(some).reduce((total, cell) => total + cell.tenths, 0)
  const years = [...new Set(cells.flatMap(({ measure, year }) => (measure === 'year' ? [year] : [])))]
  const given = years.filter((year) => sum((cell) => cell.year === year) > 0)
  switch (among) {
    case 'everyYear':
      return given.length === years.length
    case 'oneYear':
      return given.length === 1
    case 'onlyThen':
      return sum(({ measure }) => measure === 'total') === tenths
    case 'withoutPermanent':
      return sum(({ measure }) => measure === 'permanent') === 0
  }
}
