// What kind of thing a question asks for: what, who, when, why, how many … It decides which sentence answers.
import { speller } from './phrase-typos.ts'
import { type Claim, findPhrase, phrase, type Question, questionOf } from './question.ts'

export type QuestionKind =
  | 'what'
  | 'who'
  /** Whom something is for: "hvem er Reden Ung for?" */
  | 'forWhom'
  /** Somebody's name: "hvad hedder formanden". */
  | 'person'
  /** How somebody is reached: a telephone number, an address. */
  | 'contact'
  /** How one becomes a member, a volunteer or a user. */
  | 'signUp'
  /** What came of an inquiry: "hvad viste undersøgelsen". */
  | 'result'
  /** What something leads to: "hvad får børnene ud af det", "hvad sker der, når …". */
  | 'effect'
  | 'when'
  /** A day or an hour, not just a year. */
  | 'whichDay'
  | 'howLong'
  /** How long one waits for something. */
  | 'wait'
  | 'where'
  | 'why'
  | 'howMany'
  /** A section of a law. */
  | 'whichLaw'
  /** A share of a whole: "hvor stor en del". */
  | 'share'
  | 'howOld'
  | 'how'
  /** How one does something oneself: "hvordan søger jeg", "hvor fornyer man". */
  | 'howTo'
  | 'may'
  | 'cost'

/** "Hva er" is "hvad er" to many. */
const asking = (source: string): RegExp => phrase(source.replaceAll('hvad', 'hvad?'))

/** In this order: of two readings of the same words the first counts. */
const KINDS: [QuestionKind, RegExp][] = [
  [
    'cost',
    asking(
      '(?:hvad |hvor meget )?(?:koster|kostede|koste)(?: det)?(?: (?:noget|os noget|penge|mig noget))?|er det gratis|gratis|(?:skal|må) (?:man|vi|jeg|hun|han) (?:selv )?betale|betale for|hvor dyrt?|hvad er prisen|pris(?:en)? (?:på|for|pr|per)|(?:hvad|hvor meget) (?:tjener|betaler)|hvor meget (?:må|kan) (?:man|jeg|hun|han|de) (?:[^ ]+ ){0,2}tjene|hvor meget (?:plejer|får|kan|skal) (?:man|jeg|vi|hun|han) (?:[^ ]+ ){0,3}(?:i|til) (?:erstatning|udbetaling|lomme)|timeløn(?:nen)?|hvad får [a-zæøå]+ i løn',
    ),
  ],
  [
    'forWhom',
    asking(
      'hvem (?:er|var) (?:[^ ]+ ){1,6}?(?:for|til|beregnet (?:for|til)|henvendt til|rettet mod|målrettet)(?= ?$)|hvem (?:henvender|retter) (?:[^ ]+ ){1,5}?sig (?:til|mod)(?= ?$)|(?:hvem|hvad) er målgruppen(?: for)?|hvilken målgruppe|for hvem er',
    ),
  ],
  [
    'howOld',
    asking(
      'hvor gam(?:mel|le|melt)|hvilken alder|hvilke aldre|aldersgruppe(?:n|r)?|hvor unge?(?= (?:er|var|skal|må|kan|bør))|aldersgrænse(?:n|r)?|fra hvilken alder|hvor mange år skal',
    ),
  ],
  [
    'wait',
    asking(
      'hvor (?:længe|lang tid) (?:venter|skal|må|kan|kommer) (?:man|jeg|vi|han|hun)(?: til)?(?: at)?(?: [^ ]+){0,2} vente|hvor (?:længe|lang tid) venter|hvor lange? er (?:ventetiden|ventelisten|køen)|hvor (?:mange|lang) (?:[^ ]+ )?(?:ventetid|venteliste|på venteliste|i kø)',
    ),
  ],
  [
    'howLong',
    asking(
      'hvor længe|hvor meget længere|hvor lange|hvor lang en|hvor lang tid|(?:ind)?til hvornår|hvornår (?:slutter|udløber|stopper|ophører|er det slut|er det forbi)|hvor mange år|udløber|(?:stopper|slutter|ophører|udløber|forsvinder|lukker|fortsætter) (?:[^ ]+ ){0,4}(?:når|efter|ved udgangen|med udgangen|i 20[0-9]{2})(?= )|(?:bliver|er) (?:[^ ]+ ){1,4}(?:videreført|forlænget|gjort permanent)|hvor tit|hvor mange (?:timer|dage|uger|måneder)|hvor langt?',
    ),
  ],
  [
    'share',
    asking(
      'hvor (?:stor|mange) (?:en )?(?:andel|del|procentdel|procent)|hvilken andel|hvor mange (?:procent|pct\\.?)|hvor stor en procent(?:del)?|hvor meget af(?! (?:penge|midler|bevilling|beløb|rammen|støtten|reserven|tilskud))',
    ),
  ],
  [
    'howMany',
    asking(
      'hvor mange|hvor stort et antal|antal(?:let)?|hvor meget|hvor stort?|hvor ofte|hvad er tallet|hvor højt?|hvor udbredt|hvilket tal|præcise tal|hvor mang',
    ),
  ],
  [
    'why',
    asking(
      'hvorfor|hvad er (?:grunden|årsagen|begrundelsen|baggrunden)(?: til)?|begrundelse(?:n)?|af hvilken grund|hvad skyldes|hvordan kan det være',
    ),
  ],
  [
    'person',
    asking(
      'hvad (?:hedder|hed)(?= (?:(?:den|de|deres|dens|ham|hende) )?(?:(?:der|som) (?:er|var) )?(?:[a-zæøå]+ )?(?:leder|lederen|formand|formanden|direktør|direktøren|chef|chefen|forstander|forstanderen|[a-zæøå]*minister|[a-zæøå]*ministeren|stifter|stifteren|kontaktperson|kontaktpersonen|mand|manden|kvinde|kvinden|person|personen|dreng|pige|frivillige|ansatte|medlemmer)(?![^ ]))|hvem er(?= (?:den |de |deres )?(?:leder|lederen|formand|formanden|direktør|direktøren|chef|chefen|forstander|ordfører|kontaktperson|talsperson|[a-zæøå]*minister|[a-zæøå]*ministeren)(?![^ ]))|hvem (?:blev|er blevet|er) (?:dømt|ansat|valgt|fyret|udpeget|anholdt|sigtet)|hvilke[nt]? (?:firma|virksomhed|leverandør|konsulenthus|bureau)(?:er)? (?:vandt|fik|har vundet)|navnet? på(?= (?:lederen|formanden|direktøren|chefen))|navnene',
    ),
  ],
  [
    'contact',
    asking(
      '(?:hvad er|hvilket|har i|hvad har de for et) (?:[a-zæøå]+ ){0,2}(?:(?:telefon)?nummer(?:et)?|mail(?:en|adresse|adressen)?|e-mail(?:en|adresse|adressen)?|adressen?)(?! (?:[0-9]|på initiativ))|(?:telefonnummer|mailadresse|e-mailadresse)(?:t|n)?|hvilket nummer',
    ),
  ],
  [
    'signUp',
    asking(
      '(?:hvor|hvordan) (?:til)?melder (?:man|jeg|vi) sig(?: ind| til)?|(?:hvor|hvordan) (?:kan|skal) (?:man|jeg|vi) (?:til)?melde sig|hvor (?:kan|skal) (?:man|jeg|vi) (?:til)?meldes?(?= ?$)|hvordan (?:bliver|kan) (?:man|jeg|vi) (?:[^ ]+ )?(?:frivillig|medlem|mentor|besøgsven)(?: [^ ]+)*',
    ),
  ],
  [
    'result',
    asking(
      'hvad viste(?= )|hvad (?:viser|konkluderede|fandt|sagde)(?: [a-zæøå]+){0,2} (?:undersøgelse[a-zæøå]*|evaluering[a-zæøå]*|analyse[a-zæøå]*|kortlægning[a-zæøå]*|rapport[a-zæøå]*|afdækning[a-zæøå]*)|hvad (?:kom|nåede) (?:[^ ]+ ){1,12}frem til|(?:hvad (?:er|var|blev) )?resultat(?:et|erne)? af|hvad kom der ud af',
    ),
  ],
  [
    'effect',
    asking(
      'hvad (?:får|fik|har|havde) (?:[^ ]+ ){1,6}ud af(?! (?:ssa|aftalen|reserven|puljen|[^ ]*aftale))|hvad sker der(?= (?:med|når|hvis|for|efter|hvor)(?![^ ])(?!.*20[0-9]{2}))|hvad (?:betyder|ændrer) (?:det|ordningen|aftalen|loven)(?= for(?![^ ]))',
    ),
  ],
  [
    'where',
    asking(
      'hvor (?:henne|ligger|sidder|findes|holder|er det|bor|befinder|i landet|i danmark)|hvor på|(?:i |på )?hvilke(?:n)? (?:(?:to|tre|fire|fem|seks|syv|otte|ni|ti|nye) ){0,2}(?:by|byer|steder|kommuner?|landsdel(?:e)?|adresse)|hvor(?= er | bor | har )',
    ),
  ],
  [
    'what',
    asking(
      '(?:hvem|hvad) (?:menes|tænkes|sigtes|hentydes)(?: der)?(?: på| til| med)?|hvem tænker (?:man|de|i|partierne) på',
    ),
  ],
  [
    'who',
    asking(
      'hvem|hvis (?:ansvar|idé|ide|forslag|ønske|opgave)|hvilke(?:n|t)? (?:(?:en|to|tre|fire|andre) )?(?:partier|parti|organisation(?:er)?|forening(?:er)?|styrelse|ministerium|ministerier|myndighed|aktører|politikere|minister|direktør|center|institution(?:er)?)|bag (?:den|det)|afsender',
    ),
  ],
  [
    'whichDay',
    asking(
      'hvilken (?:dag|dato|ugedag)|hvilke (?:ugedage|dage)|hvad dato|datoen|hvilket klokkeslæt|hvilke (?:timer|tidspunkter)(?= (?:kan|må|er|har))|hvad tid|hvornår på (?:dagen|døgnet|ugen)|hvornår(?= (?:har|er|holder) (?:[^ ]+ ){1,5}?(?:åbent?|lukket)(?![^ ]))|hvornår(?= (?:åbner|lukker) (?:[^ ]+ ){1,4}om (?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:en)?(?![^ ]))|åbningstid(?:er|erne)?',
    ),
  ],
  [
    'whichLaw',
    asking(
      '(?:efter |i )?hvilken? (?:paragraf|lov|hjemmel|bestemmelse|lovhjemmel)|hvilke paragraffer|hvilket lovgrundlag|lovhjemmel|hjemlet',
    ),
  ],
  ['when', asking('hvornår|hvilket år|hvilke år|fra hvornår|siden hvornår|årstal(?:let)?')],
  [
    'howTo',
    asking(
      '(?:hvordan|hvor)(?= [a-zæøå]+[rs] (?:jeg|man|vi)(?![^ ]))|hvad gør (?:jeg|man|vi)(?= (?:når|hvis|med))|hvem ringer (?:jeg|man|vi)',
    ),
  ],
  ['how', asking('hvordan|på hvilken måde|hvorledes')],
  [
    'may',
    asking(
      '^må (?:et|en|den|det|de) [^ ]+|(?:kan|må|får|skal) (?:jeg|man|vi|hun|han|de|mine?|alle|borgere|børn|unge|voksne|ældre|mænd|kvinder|piger|drenge|forældre|pårørende|patienter)|er der (?:hjælp|noget|nogen|støtte|tilbud|et tilbud|penge|steder|et sted)|findes der|hvor kan|hvad gør man',
    ),
  ],
  [
    'what',
    asking(
      'hvad (?:er|betyder|tæller|regnes|laver|gør|går|handler|står|indebærer|dækker|siger|skal|vil|blev|var|omfatter|bruges|kan|gjorde|tilbyder|støtter|består|mener|indeholder|med|menes)(?: der)?|hvilke(?:n|t)?|fortæl|forklar|beskriv|definer|definition|hvad',
    ),
  ],
]

const mend = speller(KINDS.flatMap(([, { source }]) => source.match(/[a-z]{6,}/g) ?? []))

/** With the patterns' own words spelt as they stand there: "prosent". */
function spelt(question: Question): Question {
  if (!question.words.some(({ text }) => mend(text) !== null)) return question
  return questionOf(
    question.text,
    question.words.map((word) => ({ ...word, key: mend(word.text) ?? word.key })),
  )
}

/** Every kind that the question's words name, the most telling first; a story with no question word gives []. */
export function readKinds(typed: Question): Claim<QuestionKind>[] {
  const question = spelt(typed)
  const claims: Claim<QuestionKind>[] = []
  for (const [kind, pattern] of KINDS)
    for (const { from, to } of findPhrase(question, pattern))
      if (!claims.some((claim) => from < claim.to && claim.from < to)) claims.push({ from, to, value: kind })
  return claims
}
