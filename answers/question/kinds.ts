// What kind of thing a question asks for: what, who, when, why, how many … It decides which sentence answers.
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

export type QuestionKind =
  | 'what'
  | 'who'
  | 'when'
  | 'howLong'
  | 'where'
  | 'why'
  | 'howMany'
  | 'howOld'
  | 'how'
  | 'may'
  | 'cost'

const KINDS: [QuestionKind, RegExp][] = [
  [
    'cost',
    phrase(
      '(?:hvad |hvor meget )?koster det (?:noget|os noget|penge)?|er det gratis|gratis|skal (?:man|vi|jeg|hun|han) (?:selv )?betale',
    ),
  ],
  [
    'howOld',
    phrase(
      'hvor gamle?|hvilken alder|hvilke aldre|aldersgruppe(?:n|r)?|hvor ung|hvor unge|aldersgrænse(?:n|r)?|fra hvilken alder',
    ),
  ],
  [
    'howLong',
    phrase(
      'hvor længe|hvor lang tid|(?:ind)?til hvornår|hvornår (?:slutter|udløber|stopper|ophører|er det slut|holder|lukker|er det forbi)|hvor mange år|udløber|hvor tit|hvor mange timer|hvor mange dage|hvor lang',
    ),
  ],
  [
    'howMany',
    phrase(
      'hvor mange|hvor stor (?:en )?(?:andel|del|procentdel)|hvor stort et antal|antal(?:let)?|hvor meget|hvor stor(?:t)?|hvor ofte|hvad er tallet|hvor høj|hvor udbredt|hvilket tal|præcise tal',
    ),
  ],
  [
    'why',
    phrase(
      'hvorfor|hvad er (?:grunden|årsagen|begrundelsen|baggrunden)(?: til)?|begrundelse(?:n)?|af hvilken grund|hvad skyldes|hvordan kan det være',
    ),
  ],
  [
    'who',
    phrase(
      'hvem|hvis ansvar|hvilke(?:n|t)? (?:partier|parti|organisation(?:er)?|forening(?:er)?|styrelse|ministerium|ministerier|myndighed|aktører|kommuner|politikere|minister|direktør|center|institution(?:er)?)|bag (?:den|det)|afsender',
    ),
  ],
  [
    'when',
    phrase('hvornår|hvilket år|hvilken dato|datoen|hvilke år|fra hvornår|siden hvornår|hvad dato|årstal'),
  ],
  [
    'where',
    phrase(
      'hvor (?:henne|ligger|findes|holder|er det|bor|kan man finde|i landet|i danmark)|hvilke(?:n)? (?:by|byer|steder|kommune|landsdel|adresse)|hvor(?= er | bor | har | kan )',
    ),
  ],
  ['how', phrase('hvordan|på hvilken måde|hvorledes|hvad gør man')],
  [
    'may',
    phrase(
      '(?:kan|må|får|skal|har) (?:jeg|man|vi|hun|han|de|mine?|min mor|min far|min søn|min datter|borgere|børn|unge)(?: [a-zæøå]+)?|er der (?:hjælp|noget|nogen|støtte|tilbud|et tilbud|penge|steder|et sted)|findes der|hvor kan',
    ),
  ],
  [
    'what',
    phrase(
      'hvad (?:er|betyder|laver|gør|går|handler|står|indebærer|dækker|siger|skal|vil|blev|var|omfatter|bruges|kan|gjorde|tilbyder|støtter|består|mener|indeholder|med|menes)(?: der)?|hvilke(?:n|t)?|fortæl|forklar|beskriv|definer|definition|hvad',
    ),
  ],
]

/** Every kind that the question's words name, the most telling first; a story with no question word gives []. */
export function readKinds(question: Question): Claim<QuestionKind>[] {
  const claims: Claim<QuestionKind>[] = []
  for (const [kind, pattern] of KINDS)
    for (const { from, to } of findPhrase(question, pattern))
      if (!claims.some((claim) => from < claim.to && claim.from < to)) claims.push({ from, to, value: kind })
  return claims
}
