// What is asked about a pool: who may apply, purpose, requirements, co-financing, when, how long, how much, who runs it …
import { poolFields } from '../../data/schema.ts'
import { type Claim, findPhrase, has, phrase, type Question } from './question.ts'

/** What no agreement states about a pool: exact date, when one is answered, whom to call and where to apply, who got money, what came of it, how much one can get. */
export const unstatedAspects = [
  'deadline',
  'reply',
  'contact',
  'recipients',
  'outcome',
  'perApplicant',
] as const
/** `overview`: "fortæl om puljen". */
export const poolAspects = [...poolFields.field.enumValues, ...unstatedAspects, 'overview'] as const
export type UnstatedAspect = (typeof unstatedAspects)[number]
export type PoolAspect = (typeof poolAspects)[number]

const WE = '(?:vi|man|jeg|du|en|et|der|de|den|private|kommune[rn]?|regioner|frivillige|foreninger|os)'
const FEW = '(?:[^ ]+ ){0,6}?'

/** "Er den åben endnu?", "er puljen til natcaféer åben nu?", "kan den stadig søges?", "kan man søge nu?" */
const STATE =
  '(?:åbent?|åbne|lukket|lukkede|udløbet|overstået|forbi|slut)(?: endnu| nu| lige nu| for ansøgninger| for ansøgning)?'
const STILL = '(?:stadig(?:væk)?|endnu|(?:lige )?nu)'
const OPEN = [
  `(?:er|var) (?:den|de|dem|puljen|puljerne|denne|der)(?: her)? (?:${STILL} |også |så )*${STATE}`,
  `(?:er|var) (?:(?:[a-zæøå0-9-]*puljen|(?:ansøgnings)?runden)(?: [^ ]+){0,8}?|[a-zæøå0-9-]+puljen) (?:${STILL} |også |så )*${STATE}`,
  `kan (?:den|de|puljen|puljerne|man|vi|det|dem) (?:[^ ]+ )?${STILL} (?:an)?søges?(?: den)?`,
  `kan (?:den|de|puljen|puljerne|man|vi|det|dem) (?:an)?søges?(?: den| puljen)? ${STILL}(?= ?$)`,
].join('|')
export const asksWhetherOpen = (question: Question): boolean => has(question, IS_OPEN)
const IS_OPEN = phrase(OPEN)

/** "Min datter er 5, er hun med?" */
const IS_IN =
  '(?:er|kan|må) (?:hun|han|barnet|min [^ ]+)(?: så| også)? (?:med|omfattet|være med|komme med)|omfatter (?:den|puljen)|også for (?:en|et|dem på) [0-9]+[^ ]*|(?:er|kan|må) (?:en|et) [0-9]+[^ ]*(?: så| også)? (?:med|omfattet|være med)|puljen (?:[^ ]+ ){0,8}(?:for|til) [0-9]+-årige?'
const AGES =
  'aldersgruppe(?:n)?|aldersgrænse(?:n)?|hvor gam(?:mel|le)|(?:fra )?(?:hvilken|hvilke) alder(?:e)?'
export const asksForAges = (question: Question): boolean => has(question, OF_AGES)
const OF_AGES = phrase(`${IS_IN}|${AGES}`)

/** "Hvor meget betaler kommunen i dag?": a share or a price, and not the pool's money. */
export const asksWhatIsPaid = (question: Question): boolean => has(question, PAID)
const PAID_BY = '(?:betaler|dækker|skal|koster|giver) (?!puljen|staten)'
const PAID = phrase(`hvor meget ${PAID_BY}[^ ]+`)

/** In this order: a stretch of words that one has read is not read again. */
const ASPECTS: [PoolAspect, string[]][] = [
  [
    'deadline',
    [
      '(?:ansøgnings?|søge)?frist(?:en|er)?|deadline(?:n)?|(?:hvilken|præcis|præcise|nøjagtig|nøjagtige|eksakt|eksakte|konkret|konkrete) dato(?:en)?|datoen|sidste (?:dag|dato|chance)|hvilken måned',
    ],
  ],
  [
    'reply',
    [
      'sagsbehandlingstid(?:en)?|behandlingstid(?:en)?|svartid(?:en)?|(?:hvor lang tid|hvornår|hvor længe) (?:[^ ]+ ){1,12}?(?:svar|besked|afgørelse|tilsagn)(?= ?$| (?:på|om|fra)(?![^ ]))',
    ],
  ],
  [
    'contact',
    [
      'kontaktperson(?:en)?|hvad hedder (?:sagsbehandleren|konsulenten|medarbejderen|den ansvarlige|kontakten)|hvem sidder (?:der )?med|hvilken (?:medarbejder|konsulent|sagsbehandler)|kontaktoplysning(?:er|erne)?|telefonnummer(?:et)?|telefon|mailadresse(?:n)?|e-?mail(?:adresse|en)?|ansøgningsskema(?:et)?|ansøgningsportal(?:en)?|ansøgningsformular(?:en)?|skemaet|link(?:et)?|hjemmeside(?:n)?|kontor(?:et)?',
      `hvem (?:skal|kan|må|ringer|skriver|kontakter) ${WE} (?:ringe|skrive|kontakte|henvende|tale med|spørge)?(?: sig)?(?: til)?`,
      `hvor (?:sender|finder|ligger|indsender|afleverer|uploader) ${FEW}(?:ansøgning(?:en)?|skema(?:et)?)`,
    ],
  ],
  [
    'outcome',
    [
      'hvad (?:viste|viser|kom der ud af)|hvordan gik (?:det|projekterne|forsøget)|hvilken effekt|hvilke resultater (?:kom|har|gav|var)|hvad (?:blev|var) resultatet|hvor mange [^ ]+ (?:kom (?:i|ud|ind|videre|med|til)|er kommet|blev hjulpet|er blevet hjulpet|har (?:puljen|den) hjulpet|fik gavn|deltog|har deltaget)|hvor mange [^ ]+ endte med|har (?:puljen|den|det) virket|virkede (?:puljen|den|det)|(?:penge|midler) tilbage|tilbage i puljen|brugt op',
    ],
  ],
  [
    'recipients',
    [
      `(?<!(?:bestemmer|afgør|vælger) )(?:hvem|hvilke(?:n|t)? [^ ]+|hvor mange [^ ]+) (?:er det der |der )?(?:har |endte med at )?(?:allerede )?(?:fik|få|fået|får|modtog|modtaget|søgte|vandt|blev (?:valgt|udvalgt|tildelt))(?! (?:lov|søge|gavn|glæde|hjælp|støtte|man|jeg|vi|du|de|hver|en|et)(?![^ ]))`,
      `(?:hvem|hvilke(?:n|t)? [^ ]+|hvor mange [^ ]+) har (?:[^ ]+ )?(?:fået|modtaget|søgt|vundet)`,
      `har (?:netop |egentlig )?(?:vores )?[^ ]+ (?:kommune |region |forening )?(?:fået|modtaget|søgt)|(?:fik|modtog) (?:netop )?(?:vores kommune|[^ ]+ kommune)`,
      'hvem (?:gik|er) (?:pengene|midlerne) (?:gået )?til|ansøgere var der|ansøgninger (?:kom|var|er) der|er (?:puljen|pengene|midlerne) (?:blevet )?(?:uddelt|fordelt|udmøntet)',
    ],
  ],
  [
    'perApplicant',
    [
      `hvor (?:meget|mange penge) (?:kan|må) (?:én |en |et |ét )?(?:enkelt |hver )?(?:man|vi|jeg|du|hver|enkelt|ansøger|projekt|kommune|forening|[^ ]+forening) (?:enkelt )?(?:ansøger )?(?:højst |maksimalt |max )?(?:få|søge)|(?:det |den )?(?:maks|max|maksimum|maksimal|maksimale|største|mindste|højeste|øverste) (?:mulige )?(?:beløb|bevilling|støtte|tilskud|grænse) (?:per|pr|et|en|man|vi|hver|den enkelte|for et|for en|til et|til en)|hvor (?:meget|mange penge) (?:kan|må) (?:et|en|ét|én|hvert|hver|det|den)(?: enkelt(?:e)?)? [^ ]+ (?:højst |maksimalt |max )?(?:få|søge om)|beløbsgrænse(?:n|r)?|(?:maks|max)(?:imumsbeløb|beløb)`,
    ],
  ],
  [
    'criteriaAuthority',
    [
      `hvem (?:der )?(?:fastsætter|fastlægger|bestemmer|laver|beslutter|formulerer) ${FEW}(?:kriterier(?:ne)?|krav(?:ene)?|regler(?:ne)?|vilkår(?:ene)?|retningslinjer(?:ne)?)`,
      'hvornår (?:kendes|kommer|fastsættes|fastlægges|offentliggøres|meldes|ligger) (?:[^ ]+ )?(?:kriterier(?:ne)?|krav(?:ene)?)',
    ],
  ],
  [
    'administeredBy',
    [
      'hvem (?:er det (?:der|som) |der )?(?:skal |kan |vil |kommer til at |får lov (?:til )?at )?(?:administrer(?:er|e|ede)|adminstrerer|administerer|styrer|forvalter|uddeler|udmønter|udbyder|bestyrer|kører|står (?:for|bag)|behandler|fordeler|har ansvaret|udlodder|varetager|afgør|bestemmer hvem|vælger hvem)(?: puljen| ansøgningerne| den)?',
      'hvilke(?:n|t) (?:styrelse|myndighed|instans|ministerium|departement)|administreres|administrerer|hvor (?:skal|søger|sender) (?:vi|man|jeg) (?:søge |ansøgningen |henvende )?(?:hen|henne|hos|til)|søges? hos hvem|hører (?:den|puljen) under',
    ],
  ],
  [
    'adminPct',
    [
      'adm\\.?(?: ?pct\\.?| ?procent| ?bidrag)|adm\\.pct\\.?|adm\\.|(?:pulje)?administration(?:en)?(?! og indsats)|administrationsprocent(?:en)?|administrationsbidrag(?:et)?|administrationsudgifter(?:ne)?|(?:at |på at |til at )administrere|admin|(?:hvor mange )?(?:procent|pct)(?! af (?!(?:[^ ]*puljen|den|det|dem|bevillingen|midlerne|pengene|støtten|beløbet|tilskuddet)(?![^ ])))(?=.* (?:bruges?|gå|tages?|reserveres))',
    ],
  ],
  [
    'coFinancing',
    [
      'medfinansier(?:ing|ingen|e|er|es|et|ingskrav|ingskravet)|egenfinansiering(?:en)?|selvfinansiering(?:en)?|egenbetaling(?:en)?|egenandel(?:en)?',
      '(?:selv|egne penge) (?:[^ ]+ )?(?:smide|spytte|hoste|punge|poste|slippe|lægge ud|hælde)|(?:smide|spytte) (?:[^ ]+ )?i kassen|hvor stor (?:en )?del (?:skal|må) [^ ]+ selv|selv (?:komme|stille) (?:op )?med|selv (?:finde|skaffe|rejse|hente) (?:[^ ]+ )?(?:penge(?:ne)?|midler(?:ne)?)|(?:betaler|dækker|finansierer) (?:staten|puljen|i) (?:det |pengene )?(?:hele|alt)|(?:selv|også|egne) (?:at |skal )?(?:skyde|lægge|betale|bidrage|finansiere|dække)(?: [^ ]+)?(?: penge| midler| noget)?(?: i| med)?|(?:lægge|skyde|putte|have) (?:[^ ]+ )?(?:egne )?penge (?:i|med)|egne penge|betale (?:noget )?selv|stille med penge|fuld(?:t)? finansier(?:et|ing)',
    ],
  ],
  ['targetGroup', [IS_IN]],
  ['round', [OPEN]],
  ['support', ['(?:søge|få|få støtte)(?: penge| støtte)? (?:for |til |i |over )?flere år(?: ad gangen)?']],
  [
    'applicants',
    [
      `hvem (?:der )?(?:er det der |har |må |kan |overhovedet |egentlig |så |alt )*(?:lov til |lov |ret til |mulighed for )?(?:at )?(?:søge|ansøge|få del i|byde ind|komme i betragtning|søger)`,
      'ansøgerkreds(?:en)?|ansøgningskreds(?:en)?|ansøgergruppe(?:n)?|hvem er (?:berettiget|ansøgere|ansøgerne|mulige ansøgere)|berettiget til at søge|hvilke(?:n)? (?:typer|slags) (?:af )?(?:ansøgere|organisationer|aktører)',
      `(?:kan|må|kunne|får) ${FEW}(?:søge|ansøge|være med|få del|deltage|komme i betragtning)`,
      'er det kun [^ ]+ (?:der|som) (?:kan|må)|har vi (?:så )?en chance|er vi berettigede?|duer det|går det an|tæller vi med|er det nok(?= (?:at|hvis|til)(?![^ ]))',
    ],
  ],
  [
    'targetGroup',
    [
      `målgruppe(?:n|r|rne)?|${AGES}`,
      'hvem (?:er |skal )?(?:den|puljen|det|pengene|midlerne|ordningen) (?:er )?(?:til|for|rettet|målrettet|henvendt|komme til gavn|hjælpe)(?: mod| til)?|hvem (?:skal |kan )?(?:have gavn|hjælpes|have glæde|får gavn|får glæde|få gavn)(?: af)?|hvem retter (?:den|puljen) sig mod|hvem (?:henvender|retter) [^ ]+ sig (?:til|mod)|hvem omfatter|hvem gavner',
    ],
  ],
  [
    'support',
    [
      'hvor længe|hvor mange år|støtteperiode(?:n)?|støtteår(?:ene)?|projektperiode(?:n)?|bevillingsperiode(?:n)?|(?:i )?hvilke år|hvor lang(?:t|e|varig)?(?: tid| en periode| periode)?|løbetid(?:en)?|varighed(?:en)?|flerårig(?:t|e)?|inden for (?:ét|et|en|det) år|over flere år|udløber|senest (?:bruges|være brugt)|(?:bruge|bruges|anvende|anvendes|gælder|løber)(?: pengene| midlerne)? (?:i|efter|frem til|til og med) 20[0-9]{2}',
    ],
  ],
  [
    'round',
    [
      `(?:flere|ekstra|mere end én|mere end en|mere end ét|anden|to|næste|ny|én|en) (?:ansøgnings)?runde(?:r|n)?|(?:ansøgnings)?runde(?:n|r|rne)?|(?:hvor mange )?(?:ansøgnings)?runder|for sent (?:at søge)?|stadig (?:søge|søges|åben)|hvilket år|hvornår|slået op|slås op|udmeldt|opslag(?:et)?|åbner`,
    ],
  ],
  [
    'use',
    [
      `(?:må|kan|kunne|skal) ${FEW}(?:bruges|bruge|anvendes|anvende|dække|dækkes|dækket|finansiere|finansieres|gå til|købe|indkøbe|ansætte|lønne)`,
      `hvad (?:må|kan|skal) (?:[^ ]+ ){1,3}?(?:bruges|bruge|anvendes|gå|søges?|støttes|dækkes)(?: til| om)?|hvad (?:må|kan|skal|kunne) (?:[^ ]+ ){1,2}?(?:lave|købe|gøre|få) (?:[^ ]+ ){0,7}?(?:for|med) (?:de penge|pengene|midlerne|puljen|dem)|hvad går (?:pengene|midlerne|den|puljen) til|hvad (?:bruges|anvendes|går|gik|dækker|støtter) [^ ]+(?: [^ ]+)? til|bruges til|dækker|(?:går|gælder|dækker) (?:den|denne|puljen|det)(?: pulje)?|hvilke udgifter|hvad (?:gives|ydes) der (?:støtte|tilskud|penge) til|støtteberettige(?:t|de)|forudbetal(?:es|t|ing)|på forhånd|udbetal(?:es|t|ing)|(?:hvad|hva|hvilke) slags (?:aktiviteter|projekter|indsatser)|hvordan fordeles|få (?:penge|støtte|tilskud|midler) til|hvilke (?:aktiviteter|projekter|indsatser|ting)|eksempler på (?:aktiviteter|projekter|indsatser|ting|hvad)`,
    ],
  ],
  [
    'requirement',
    [
      'krav(?:et|ene)?|kriterier(?:ne)?|kriterie(?:t)?|betingelse(?:r|rne|n)?|forudsætning(?:er|erne|en)?|forudsættes|forpligte(?:r|t|lse|lser|de)?(?: sig)?|opfylde|kræve(?:r|s|t)?|lægges (?:der )?(?:særlig |særligt )?vægt(?: på)?|lagt vægt på|vægt på|prioriter(?:es|er|ing|et)|(?:først|forrest) i køen|fortrinsret|samarbejdspartner(?:e)?|hvad skal der til|hvad skal (?:vi|man|der|ansøger|en ansøgning)|leve op til',
      `^skal|skal (?:vi|man|jeg|ansøger|ansøgere|ansøgerne|ansøgeren|projektet|projekterne|kommunen|kommuner|foreningen|modtager|modtagere|modtagerne|tilskudsmodtagere|pengene|der|politiet)|hvilke(?:n|t)? (?:faglig|faglige|fagligt|erfaring|erfaringer|kompetencer|metode|metoder|kvalifikationer)|bliver det kun|hvad skal [^ ]+ kunne|hvad skal der stå`,
    ],
  ],
  [
    'overview',
    [
      '(?:fortæl|(?:kan|vil) du fortælle|forklar|beskriv|uddyb)(?: mig)?(?: lidt)?(?: noget)?(?: mere)?(?: om)?|hvad er (?:det for en|puljen(?! på)|den(?! på))|mere om|detaljer(?:ne)? (?:om|for|på)|alt om|hvad ved (?:du|i) om|hvad siger (?:aftalen|teksten) om',
    ],
  ],
  [
    'purpose',
    [
      'formål(?:et)?|hvad (?:går|handler|drejer) (?:den|puljen|det|ordningen)(?: sig)? (?:ud på|om)|hvad er (?:meningen|ideen|hensigten|pointen|tanken|målet)|hvad skal puljen|hvorfor|hensigt(?:en)?',
    ],
  ],
  [
    'amount',
    [
      `heraf|hvoraf|hvor meget(?! ${PAID_BY})(?: er der)?|hvor mange (?:penge|midler|millioner|mio|kroner|kr)|hvor stor(?:t|e)?|hvad (?:er|var|bliver) der i (?:den|puljen|selve|ansøgningspuljen|[^ ]*puljen|20[0-9]{2})|(?:pulje)?beløb(?:et)?|størrelse(?:n)?|puljens (?:beløb|ramme|størrelse)|hvad (?:er|lyder) (?:den|puljen|[^ ]*puljen) på|samlet(?:e)? (?:sum|beløb|ramme)`,
    ],
  ],
]
const PATTERNS = ASPECTS.map(([aspect, phrases]) => [aspect, phrase(phrases.join('|'))] as const)

/** Every aspect that the question names, each once, in the order they stand. */
export function readPoolAspects(question: Question): Claim<PoolAspect>[] {
  const claims: Claim<PoolAspect>[] = []
  for (const [aspect, pattern] of PATTERNS)
    for (const { from, to } of findPhrase(question, pattern))
      if (!claims.some((claim) => from < claim.to && claim.from < to))
        claims.push({ from, to, value: aspect })
  // "hvor meget må gå til administration" asks for a share, not for the pool's money or its use.
  const shares = claims.some(({ value }) => value === 'adminPct' || value === 'coFinancing')
  return claims
    .filter(({ value }) => !(shares && (value === 'amount' || value === 'use' || value === 'requirement')))
    .sort((a, b) => a.from - b.from)
    .filter((claim, i, all) => all.findIndex(({ value }) => value === claim.value) === i)
}
