// Who may apply, as types: which words in the applicants' sentence stand for which type. Data first, the reading below.
import type { ParsedPool } from '../model.ts'

type Applicant = ParsedPool['applicants'][number]
type Type = Applicant['type']

/** Words that name a type (stated), a wider circle that holds it (implied), or a field that it may work in (possible). */
const words: readonly {
  pattern: RegExp
  types: readonly Type[]
  basis: 'stated' | 'implied' | 'possible'
}[] = [
  { pattern: /\bkommun(?:er|en|ale?)\b/i, types: ['kommune'], basis: 'stated' },
  { pattern: /\bregion(?:er|ale?)\b/i, types: ['region'], basis: 'stated' },
  { pattern: /\bmyndigheder\b|\bpolitikreds\b/i, types: ['myndighed'], basis: 'stated' },
  { pattern: /\bandre myndigheder\b/i, types: ['region'], basis: 'implied' },
  {
    pattern: /\bfrivillige\b[^,]*\b(?:foreninger|organisationer|aktører)\b/i,
    types: ['civilsamfund'],
    basis: 'stated',
  },
  { pattern: /\bcivilsamfunds\p{Ll}+/iu, types: ['civilsamfund'], basis: 'stated' },
  { pattern: /(?<![-\p{L}])organisationer\b/iu, types: ['civilsamfund'], basis: 'stated' },
  { pattern: /\bprivate\b/i, types: ['privat'], basis: 'stated' },
  {
    pattern: /\bikke-offentlige\b|\bselvejende (?:aktører|institutioner)\b/i,
    types: ['privat'],
    basis: 'implied',
  },
  {
    pattern: /\boffentlige og private aktører\b/i,
    types: ['kommune', 'region', 'myndighed'],
    basis: 'implied',
  },
  {
    pattern: /\buddannelsesinstitutioner\b|\bundervisningsinstitutioner\b/i,
    types: ['uddannelsesinstitution'],
    basis: 'stated',
  },
  { pattern: /plejehjem\b/i, types: ['plejehjem'], basis: 'stated' },
  { pattern: /\bfripleje\p{Ll}*leverandører\b/iu, types: ['plejehjem'], basis: 'implied' },
  { pattern: /\bbotilbud\b/i, types: ['botilbud'], basis: 'stated' },
  { pattern: /\bopholdssteder\b/i, types: ['opholdssted'], basis: 'stated' },
  { pattern: /\bidrætsforeninger\b/i, types: ['idrætsforening'], basis: 'stated' },
  { pattern: /\bhandicaporganisationer\b/i, types: ['handicaporganisation'], basis: 'stated' },
  { pattern: /\bveteranhjem\b/i, types: ['veteranhjem'], basis: 'stated' },
  {
    pattern: /\baktører (?:på området for|inden for) vold\b/i,
    types: ['krisecenter', 'civilsamfund', 'privat', 'kommune'],
    basis: 'possible',
  },
]

/** A shelter gives such a tilbud, and is nowhere called by its name. */
const shelters = /\bspecialiseret tilbud\b[^.]*\bvold i nære relationer\b/i

const isWide = ({ basis }: Applicant): boolean => basis === 'implied' || basis === 'possible'

/** What follows in a sentence about who applies tells what they do, and may name others: "…, der vejleder kommuner". */
const whatTheyDo = /,? (?:som|der) .*$/
const together =
  /(?:i |indgår? (?:i )?(?:et )?|kommunalt )samarbejde med (?:og understøttelse af )?(?<partner>[^.–;]+)/g
const mayBeInvolved = /^(?<partner>[^.]+) kan inddrages\b/gm

/**
 * The types that may apply. `applicants` is the field's wording, `criteria` the sentences that may name partners, who may
 * take part only together with an applicant. `targetGroup`: whom it is for tells in which field the selvejende work.
 */
export function applicantTypes(
  applicants: string | undefined,
  criteria: string[],
  targetGroup = '',
): Applicant[] {
  const found = new Map<Type, Applicant>()
  const add = (wording: string, basis?: 'partner') => {
    for (const word of words) {
      if (!word.pattern.test(wording) || (basis === 'partner' && word.basis !== 'stated')) continue
      for (const type of word.types) {
        const known = found.get(type)
        if (!known || (isWide(known) && word.basis === 'stated' && !basis)) {
          found.set(type, { type, basis: basis ?? word.basis })
        }
      }
    }
  }
  if (applicants === undefined) return []
  const heads = applicants.replace(together, '').split(/(?<=\.) /)
  for (const head of heads) add(head.replace(whatTheyDo, ''))
  if (/\bselvejende\b/i.test(applicants) && /plejehjem\b/i.test(targetGroup) && !found.has('plejehjem'))
    found.set('plejehjem', { type: 'plejehjem', basis: 'implied' })
  if (shelters.test(applicants)) found.set('krisecenter', { type: 'krisecenter', basis: 'possible' })
  for (const text of [applicants, ...criteria]) {
    for (const { groups } of [...text.matchAll(together), ...text.matchAll(mayBeInvolved)]) {
      add(groups?.partner ?? '', 'partner')
    }
  }
  return [...found.values()]
}
