// What a question wants done with the figures: a plain value, a sum, a share, a difference, a ranking, a count, a check …
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

export type Operation =
  | { kind: 'total' }
  | { kind: 'permanent' }
  /** Asks for a percentage that stands in the text, as against a share to be computed. */
  | { kind: 'percent' }
  | { kind: 'eachYear' }
  | { kind: 'sum' }
  | { kind: 'share' }
  | { kind: 'average' }
  /** `percent`: the change is asked for in pct. */
  | { kind: 'difference'; percent: boolean }
  | { kind: 'compare' }
  | { kind: 'rank'; smallest: boolean; count: number /** 1 for "næststørste". */; skip: number }
  | { kind: 'count'; what: string }
  | { kind: 'check' }
  /** Money actually spent or paid out, which no agreement states. */
  | { kind: 'spent' }
  /** Asks for an amount without saying which operation: "hvor meget", "beløb", "hvad koster". */
  | { kind: 'money' }

const COUNTED =
  'initiativer|initiativ|punkter|numre|delinitiativer|underinitiativer|underpunkter|delpunkter|undernumre|indsatser|organisationer|foreninger|bevillinger|poster|rækker|ministerier|områder|temaer|puljer|ansøgningspuljer|partier|aftaler'
const NUMBERS: Record<string, number> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  ti: 10,
}
const N = '(to|tre|fire|fem|seks|syv|otte|ni|ti|[1-9][0-9]?)'
const SUPERLATIVE_MOST =
  'største|storste|højeste|dyreste|mest|flest penge|flest midler|flest millioner|mest penge|tungeste|højest|størst|dyrest|absolut største'
const SUPERLATIVE_LEAST = 'mindste|laveste|billigste|mindst|færrest penge|færrest midler|lavest|billigst'

/** Reads every operation word; several may stand in one question ("den samlede stigning i procent"). */
export function readOperations(question: Question): Claim<Operation>[] {
  const claims: Claim<Operation>[] = []
  const read = (pattern: RegExp, value: (groups: (string | undefined)[]) => Operation) => {
    for (const match of findPhrase(question, pattern)) {
      if (claims.some((claim) => match.from < claim.to && claim.from < match.to)) continue
      claims.push({ from: match.from, to: match.to, value: value(match.groups) })
    }
  }
  const number = (word: string | undefined) => (word ? (NUMBERS[word] ?? Number(word)) : 1)

  read(SPENT, () => ({ kind: 'spent' }))
  read(CHECK, () => ({ kind: 'check' }))
  read(COUNT, ([what]) => ({ kind: 'count', what: what ?? '' }))
  read(GROWTH_PERCENT, () => ({ kind: 'difference', percent: true }))
  read(SHARE, () => ({ kind: 'share' }))
  read(PERCENT, () => ({ kind: 'percent' }))
  read(AVERAGE, () => ({ kind: 'average' }))
  read(TOP_MOST, (groups) => ({
    kind: 'rank',
    smallest: false,
    count: number(groups.find(Boolean)),
    skip: 0,
  }))
  read(TOP_LEAST, (groups) => ({
    kind: 'rank',
    smallest: true,
    count: number(groups.find(Boolean)),
    skip: 0,
  }))
  read(COMPARE, () => ({ kind: 'compare' }))
  read(DIFFERENCE, () => ({ kind: 'difference', percent: false }))
  read(NEXT_MOST, () => ({ kind: 'rank', smallest: false, count: 1, skip: 1 }))
  read(MOST, () => ({ kind: 'rank', smallest: false, count: 1, skip: 0 }))
  read(NEXT_LEAST, () => ({ kind: 'rank', smallest: true, count: 1, skip: 1 }))
  read(LEAST, () => ({ kind: 'rank', smallest: true, count: 1, skip: 0 }))
  read(EACH_YEAR, () => ({ kind: 'eachYear' }))
  read(PERMANENT, () => ({ kind: 'permanent' }))
  read(SUM, () => ({ kind: 'sum' }))
  read(TOTAL, () => ({ kind: 'total' }))
  read(MONEY, () => ({ kind: 'money' }))
  return claims.sort((a, b) => a.from - b.from)
}

const SPENT = phrase(
  '(?:faktisk|reelt|rent faktisk|egentlig|ender med at blive) (?:blevet )?(?:brugt|forbrugt|udbetalt|anvendt|givet ud)|regnskabstal(?:let|lene)?|regnskab(?:et)?|forbrugstal|forbrug(?:et)?|(?:blev|er|bliver) (?:der )?(?:faktisk|rent faktisk|reelt|indtil nu|til dato) (?:blevet )?(?:brugt|forbrugt|udbetalt|anvendt)|(?:blev|er) (?:der )?(?:forbrugt|uforbrugt|udbetalt)|uforbrugte midler|mindreforbrug|merforbrug|tilbage af (?:pengene|midlerne|bevillingen)|brugt indtil (?:nu|videre)|brugt af pengene',
)
const CHECK = phrase(
  'er det (?:rigtigt|korrekt|sandt|rigtig|sådan)(?: forstået)?(?:,? at)?|passer det(?:,? at)?|stemmer det(?:,? at)?|kan det passe(?:,? at)?|har jeg ret i(?:,? at)?|er jeg ret på den(?:,? når)?|er det ikke (?:rigtigt|korrekt)(?:,? at)?|kan du bekræfte(?:,? at)?|kan i bekræfte(?:,? at)?|bekræft|vil du bekræfte|er det (?:ikke )?(?:sådan|rigtigt) at|ikke\\? ?(?=$)|ikke sandt|vel(?= ?$)|ikke også|gælder det at|skulle være',
)
const COUNT = phrase(
  `(?:hvor mange|antal(?:let)?(?: af)?|tæl) (?:forskellige |af |de |nummererede |konkrete |enkelte |enkelt|hoved)*(${COUNTED})(?:ne)?`,
)
const GROWTH_PERCENT = phrase(
  '(?:hvor mange (?:procent|pct\\.?)|(?:procentvis|procentuel)(?:t|le)?|(?:i|med hvor mange) (?:procent|pct\\.?)) (?:er |var |blev |bliver )?(?:der |den |det |bevillingen |beløbet |rammen )?(?:steg|stiger|steget|stigning(?:en)?|fald(?:et)?|falder|faldt|vokset|vokser|voksede|vækst(?:en)?|ændring(?:en)?|ændret|udvikling(?:en)?|højere|lavere|mere|mindre|større)|(?:vækst(?:en)?|stigning(?:en)?|fald(?:et)?|ændring(?:en)?) (?:i|målt i) (?:procent|pct\\.?)|(?:procentvis|procentuel)(?:t|le|e)? (?:stigning|fald|vækst|ændring|udvikling|forskel)',
)
const SHARE = phrase(
  '(?:hvor (?:stor|mange|meget) )?(?:en )?(?:procentandel|andel|andelen|andele|procentdel|brøkdel|del af kagen|procentvis andel|(?:procent|pct\\.?|%) (?:af|udgør|fylder|går|gik|svarer))(?: (?:af|udgør|fylder|går|gik|svarer))?|hvor (?:stor|meget) (?:en )?(?:del|fylder)(?: af)?|fylder|hvor stor en del',
)
const PERCENT = phrase('(?:hvor mange |hvor stor en )?(?:procent(?:sats|en)?|pct\\.?|%)')
const AVERAGE = phrase(
  '(?:i )?(?:gennemsnit(?:tet)?|gns\\.?|gnsn\\.?|snit)(?:ligt|lig|lige|ligt beløb)?(?: (?:pr\\.?|per|om|hvert) år(?:et)?)?(?: årligt)?|gennemsnitlig(?:t|e)?(?: (?:pr\\.?|per) år| årligt| årlig(?:e)?(?: bevilling| beløb)?)?|årligt gennemsnit|årsgennemsnit(?:tet)?',
)
const TOP_MOST = phrase(
  `top[ -]?${N}|(?:de )?${N} (?:${SUPERLATIVE_MOST})|(?:de )?(?:${SUPERLATIVE_MOST}) ${N}`,
)
const TOP_LEAST = phrase(
  `bund[ -]?${N}|(?:de )?${N} (?:${SUPERLATIVE_LEAST})|(?:de )?(?:${SUPERLATIVE_LEAST}) ${N}`,
)
const COMPARE = phrase(
  'sammenlign(?:e|et|ing|ingen)?(?: med)?|(?:får|fik|har|er der|var der|gik der|går der) (?:[a-zæøå0-9-]+ )*?(?:flere penge|mere|færre penge|mindre)(?=.* end )|(?:hvem|hvad|hvilken|hvilket|hvilke)(?: af (?:de|dem|disse))?(?: to)? (?:fik|får|er|var|har|koster|kostede) (?:flest|mest|mindst|størst|dyrest|højest|billigst)(?: (?:penge|midler))?(?=.* eller )|holdt op (?:i|)mod|(?:er der|går der|får|fik|giver|gik der) (?:flere penge|mere|færre penge|mindre|flest|et større beløb)(?: penge| støtte)?(?: (?:til|på))? (?=.* end )|over for|versus|vs\\.?|kontra|over for hinanden|i forhold til hinanden',
)
const DIFFERENCE = phrase(
  'forskel(?:len)?(?: (?:på|mellem|i))?|differencen?|difference(?:n)?|hvor meget (?:mere|mindre|færre|højere|lavere|større|dyrere|billigere|flere)|(?:hvor meget )?(?:steg|stiger|steget|stigning(?:en)?|falder|faldt|faldet|fald|vokser|voksede|vokset|vækst(?:en)?|ændrer|ændret|ændring(?:en)?|udvikler|udviklede|udvikling(?:en)?|skåret|beskåret|øges|øget|sænkes|sænket)|(?:går|gik) (?:den |det |bevillingen |beløbet )?(?:op|ned)|op eller ned|mere end|mindre end',
)
const NEXT_MOST = phrase('(?:den |det )?næst(?:-| )?(?:største|højeste|dyreste|mest|flest)')
const NEXT_LEAST = phrase('(?:den |det )?næst(?:-| )?(?:mindste|laveste|billigste|mindst)')
const MOST = phrase(`(?:den |det |de )?(?:aller)?(?:${SUPERLATIVE_MOST})`)
const LEAST = phrase(`(?:den |det |de )?(?:aller)?(?:${SUPERLATIVE_LEAST})`)
const EACH_YEAR = phrase(
  'år for år|år(?:ene)? (?:hver )?for sig|hver(?:t)? år for sig|alle (?:fire )?år(?:ene)?(?: hver for sig)?|(?:fordelt|opdelt|splittet|delt) (?:ud )?(?:på|pr\\.?|per|over|efter) (?:de enkelte |hvert |alle )?år(?:ene)?|(?:pr\\.?|per|for hvert|i hvert|hvert) (?:enkelt )?år(?:et)?|i de enkelte år|hvert (?:af )?(?:enkelt )?år(?:ene)?|årligt|(?:den )?årlige(?: fordeling| beløb)?|fordeling(?:en)?(?: (?:over|på|mellem) (?:år(?:ene)?|perioden))?|år by år|hen over årene|profil(?:en)?(?: over år(?:ene)?)?',
)
const PERMANENT = phrase(
  'varig(?:t|e)?(?: (?:bevilling|beløb|midler|finansiering|penge))?|permanent(?:e)?(?: (?:bevilling|beløb|midler|finansiering))?|for (?:altid|evigt)|efter aftaleperioden|derefter årligt|på ubestemt tid',
)
const SUM = phrase(
  '(?:til ?sammen|sammen|lagt sammen|lægge(?:r|s)? sammen|læg(?:ger)? sammen|sammenlagt|summen(?: af)?|sum(?: af)?|summeret|plus|under et|set under et|i fællesskab|lagt til hinanden)',
)
const TOTAL = phrase(
  '(?:sådan )?i ?alt|total(?:en|t|e|beløb|beløbet|sum|summen|ramme|rammen)?|samlet(?: set)?|samlede?(?: (?:beløb|sum|bevilling|ramme|pris|total|økonomi|udgift|udgifter|set))?|alt i alt|hele beløbet|den samlede',
)
const MONEY = phrase(
  'hvor meget(?: (?:penge|støtte|stotte|i kroner))?|hvor mange (?:penge|millioner|mio\\.?(?: kr\\.?)?|kroner|kr\\.?|midler)|hvad (?:koster|kostede|fik|får|har|er der|var der|blev der|bliver der|er)|hvilket beløb|hvor stor(?:t)?(?: er| var| et| en)?(?: beløb| bevilling| ramme| pulje)?|beløb(?:et|ene)?|belob(?:et)?|bevilling(?:en|er|erne)?|mio\\.?(?: kr\\.?)?|millioner(?: kroner| kr\\.?)?|kroner|kr\\.?|økonomi(?:en)?|finansiering(?:en)?|ramme(?:n)?|budget(?:tet)?|tal(?:let|lene)?|penge(?:ne)?|midler(?:ne)?',
)
