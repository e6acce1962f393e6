// The corpus of operations: what is wanted of the figures, and the many ways of wanting it.
import { describe, expect, it } from 'vitest'
import { type Operation, readOperations } from '../../../answers/question/operations.ts'
import { type Claim, type Question, readQuestion } from '../../../answers/question/question.ts'
import { lines, reads, valuesOf, withoutDanishLetters } from './corpus.ts'

/** Each operation once; that money is asked for goes with all of them. */
const read = (question: Question): Claim<Operation>[] => {
  const seen = new Set(['{"kind":"money"}'])
  return readOperations(question).filter(({ value }) => {
    const key = JSON.stringify(value)
    return seen.has(key) ? false : seen.add(key)
  })
}

const rank = (count = 1, skip = 0): Operation => ({ kind: 'rank', smallest: false, count, skip })
const least = (count = 1, skip = 0): Operation => ({ kind: 'rank', smallest: true, count, skip })
const difference: Operation = { kind: 'difference', as: 'amount' }
const growth: Operation = { kind: 'difference', as: 'percent' }
const count = (what: string): Operation => ({ kind: 'count', what })

const CORPUS: [string, Operation[], string][] = [
  [
    'total',
    [{ kind: 'total' }],
    `
      Hvad er der i alt afsat til hepatitis C-strategien?
      sclerosehospitalerne i alt?
      headspace ialt
      headspace alt i alt
      KOMBU - hvad er det samlede beløb i SSA23?
      Demenslinjen, hvad er totalen?
      headspace totalt
      headspace total
      totalbeløbet for headspace
      hvad er den samlede ramme?
      headspace samlet set
      hvor meget er der samlet til headspace
      headspaces samlede bevilling
      den samlede økonomi i SSA23
      hele beløbet til headspace
      headspace, totalsum
      hvad er den totale bevilling til headspace
      headspace, det hele
      hvad er slutbeløbet for headspace
      facit for headspace?
      hvad er totalrammen
      headspace i det hele?
      summa summarum for headspace
      headspace, når alle år tælles med
    `,
  ],
  [
    'sum',
    [{ kind: 'sum' }],
    `
      Cabi og Jobbanken tilsammen
      Cabi og Jobbanken til sammen
      og til sammen?
      Cabi og Jobbanken lagt sammen
      læg Cabi og Jobbanken sammen
      læg nr. 43 og nr. 46 i SSA23 sammen for 2024
      Cabi og Jobbanken sammenlagt
      summen af Cabi og Jobbanken
      sum af Cabi og Jobbanken
      Cabi plus Jobbanken
      Cabi og Jobbanken under ét
      Cabi og Jobbanken set under et
      hvad løber det op i?
      hvad løber Cabi og Jobbanken op i
      hvad lander vi på?
      hvad ender det på
      regn Cabi og Jobbanken sammen
      regn sammen
      tæl dem sammen
      hvad bliver det til?
      Cabi og Jobbanken tilsamen
      summér Cabi og Jobbanken
      Cabi og Jobbanken sammen i 2023
      Cabi og Jobbanken sammen
      hvad beløber det sig til
      Cabi og Jobbanken sammentalt
      læg Cabi sammen med Jobbanken
      Cabi og Jobbanken lagt sammen om to år
    `,
  ],
  [
    'each year',
    [{ kind: 'eachYear' }],
    `
      Sorglinjen år for år
      Kan jeg få headspace fordelt på år?
      headspace pr. år
      headspace per år
      headspace årligt
      hvad får headspace om året?
      headspace hvert år
      headspace for hvert enkelt år
      headspace i hvert af årene
      Udlændinge- og Integrationsministeriet, årene hver for sig
      headspace for de enkelte år
      reden aalborg, alle fire år
      headspace alle årene
      headspace fordelt på de fire år
      headspace opdelt på år
      den årlige bevilling til headspace
      headspace årsfordelt
      headspace, årsfordeling
      headspace fra år til år
      headspaces bevillingsprofil
      headspace hen over årene
      fordelingen over årene for headspace
      headspace p.a.
      hvordan er headspace fordelt?
      splittet ud på år
      headspace i hvert år
      headspace hvert år for sig
      headspace fordelt 2023, 2024, 2025
      headspace, hvordan fordeler pengene sig på år
    `,
  ],
  [
    'permanent',
    [{ kind: 'permanent' }],
    `
      hvor meget af headspace-bevillingen er varig?
      Er der afsat varige midler til Cabi?
      hvilket varigt beløb er der til Børns Vilkår
      varig bevilling under Social- og Indenrigsministeriet
      headspace varigt
      headspace, varigt?
      hvad er der permanent til Cabi
      permanente midler til Cabi
      Cabi permanent
      varig finansiering af Cabi
      er der varig støtte til Cabi
      Cabi på ubestemt tid
      får Cabi en fast bevilling
      varigt i SSA21
      varige penge til Cabi
      det varige beløb
    `,
  ],
  [
    'share',
    [{ kind: 'share' }],
    `
      ældreområdets andel i pct af hele ssa23
      SletDets andel af driftstilskudsrammen i 2023
      hvor stor en andel af det hele er det?
      hvor stor en del af SSA23 går til headspace
      hvor stor en bid af rammen får headspace?
      hvor stor en brøkdel er headspace
      headspace i pct af hele aftalen 21-24
      headspace i procent af SSA21
      hvor mange procent af SSA21 er headspace
      hvor mange procent udgør headspace
      hvor mange procent udgør headspace af SSA21?
      hvor meget udgør headspace af hele SSA21
      hvor meget fylder headspace i SSA21
      hvor stor del af aftalen er headspace
      headspaces procentandel
      hvad er headspaces procentvise andel
      hvor mange pct. fylder headspace
      headspaces del af kagen
      andelen til headspace
      hvor stor er andelen
      headspace som andel af ministeriet
      % af aftalen
      hvor mange % af aftalen går til headspace
      headspaces andel i prosent
      hvor stort et stykke af kagen får headspace
    `,
  ],
  [
    'a percentage in the text',
    [{ kind: 'percent' }],
    `
      Hvor mange procent kan der reserveres til administration af puljen?
      medfinansiering i 63.a, hvor mange procent?
      egenfinansiering for kommuner med ungdomsmodtagelser, pct?
      hvor stor en procentsats går til administration
      hvor mange pct. må bruges på administration
      hvad er administrationsprocenten, altså procentsatsen?
      hvor mange % er medfinansieringen
      hvilken procentsats
    `,
  ],
  [
    'average',
    [{ kind: 'average' }],
    `
      styrket demensindsats gennemsnit pr år
      hvad er det i gennemsnit?
      ISM, gns. pr. år 2023-2026
      headspace i snit
      headspace pr. år i snit
      headspace gennemsnitligt
      gennemsnitlig bevilling til headspace
      årligt gennemsnit for hele SSA23
      årsgennemsnit for headspace
      headspace gns
      gennemsnittet for headspace
      headspace i gennemsnit om året
      hvad får headspace årligt i gennemsnit
      den gennemsnitlige årlige bevilling
      gennemsnitsbeløbet for headspace
      headspace gennemsnitt pr år
      snittet for headspace?
      headspace, gnsn. pr. år
      headspace hvis pengene fordeles ligeligt
      headspace, gennemsnitligt pr. år
    `,
  ],
  [
    'difference',
    [difference],
    `
      forskellen mellem ISM og BM
      forskel på styrket demensindsats 2023 og 2025
      hvad er forskellen?
      differencen mellem Cabi og headspace
      hvor meget mere får Cabi end headspace
      hvor meget mindre får Cabi
      hvor meget får Cabi mere end headspace
      hvor meget større er Cabi end headspace
      hvor mange penge mere får Cabi
      hvor mange flere millioner får Cabi
      hvor meget steg headspace fra 2022 til 2023
      stiger bevillingen?
      er beløbet steget
      stigning i mio. kr. for De Grønlandske Huse
      hvor meget falder beløbet
      faldet fra 2023 til 2024
      hvor meget er bevillingen faldet
      bliver headspace halveret?
      er den fordoblet
      hvor meget er headspace skåret med
      er der skåret i bevillingen til headspace
      hvor stor er nedskæringen
      hvordan udvikler headspace sig
      udviklingen fra 2022 til 2024 for headspace
      hvordan er udviklingen i bevillingen
      væksten fra 2022 til 2023
      går bevillingen op eller ned?
      er headspace sat ned
      er der skåret ned?
      hvor meget er headspace skåret ned
      faldt bevillingen
      bevillingen faldt fra 2022 til 2023
      bliver der skåret i midlerne
      ændringen fra 2022 til 2023
      hvor meget vokser headspace
      hvor meget skrumper bevillingen
      bevillingen går op
      forskelen mellem Cabi og headspace
      diferencen mellem Cabi og headspace
      reduktionen fra 2023 til 2024
    `,
  ],
  [
    'growth in per cent',
    [growth],
    `
      Hvor mange procent steg civilsamfundsstrategien fra 2023 til 2024?
      hvor mange procent er bevillingen steget
      hvor mange pct. falder beløbet
      den procentvise stigning
      procentvis stigning fra 2023 til 2024
      stigningen i procent
      væksten i pct.
      hvor meget steg det i procent
      hvor mange procent mere får Cabi
      procentuel ændring fra 2022 til 2023
      hvor mange procentpoint
      faldet i pct.
      forskellen i procent
      hvor mange procent større er Cabi end headspace
    `,
  ],
  [
    'compare',
    [{ kind: 'compare' }],
    `
      sammenlign sclerosehospitalerne i SSA23 og SSA26
      sammenlign Cabi med headspace
      cabi vs headspace 2021
      cabi vs. headspace
      cabi versus headspace
      cabi kontra headspace
      cabi 2022 mod 2023
      Børne- og Undervisningsministeriet over for Kulturministeriet i SSA23
      er der mere til sorglinjen end til girltalk
      får Cabi mere end headspace?
      får Cabi flere penge end headspace
      er Cabi dyrere end headspace
      er bevillingen til Cabi større end til headspace
      gik der færre penge til Cabi end til headspace?
      hvem får mest, Cabi eller headspace?
      hvad er størst, Cabi eller headspace
      hvem fik flest penge i 2023, Cabi eller headspace
      er der mere til Cabi eller headspace
      Cabi holdt op mod headspace
      Cabi sammenholdt med headspace
      samenlign Cabi og headspace
      en sammenligning af Cabi og headspace
      får Cabi mindre end headspace
      Cabi eller headspace, hvem får mest
      Er det Cabi eller headspace, der får mest i 2026?
      Cabi eller headspace – hvem blev givet mest i 2024?
    `,
  ],
  [
    'the largest',
    [rank()],
    `
      Hvad er det største enkeltinitiativ i SSA26?
      Hvilket initiativ fik mest i 2021?
      Hvilket ministerium får mest i SSA23?
      hvilken del af demensindsatsen får flest penge
      Hvilket område fylder mest
      hvem løber med flest penge?
      Hvilken indsats løb med flest penge?
      hvem er topscorer i SSA23
      hvilket initiativ er dyrest
      den dyreste indsats
      største initiativ under SUM
      hvem får flest midler
      hvornår får headspace flest penge?
      hvilket år er beløbet størst
      hvem ligger øverst
      hvem topper listen?
      nr. 1 på listen
      det højeste beløb
      den absolut største bevilling
      hvem får allermest
      hvilket initiativ er størst i 2024
      hvilket initiativ får mest støtte
      hvor går flest penge hen
      hvilket initiativ ligger i toppen
      hvem har den højeste bevilling
      den storste bevilling
      hvem får mest?
      hvem løber med det meste
    `,
  ],
  [
    'the smallest',
    [least()],
    `
      hvad er den mindste bevilling i SSA21
      Laveste beløb til et enkelt initiativ i SSA26?
      hvilket initiativ får mindst
      hvem får færrest penge
      hvad er bundskraberen?
      det billigste initiativ
      hvilket initiativ er billigst
      hvem ligger nederst
      hvem får allermindst
      den laveste bevilling
      hvem ligger i bunden
      jumboen i SSA23?
      hvilket initiativ får mindst i 2024
      den allermindste bevilling
    `,
  ],
  [
    'the second largest',
    [rank(1, 1)],
    `
      næststørste initiativ i SSA23
      det næststørste initiativ
      næst største bevilling
      nr. 2 i størrelse
      nummer to på listen
      hvem får næstmest
      den næsthøjeste bevilling
      hvem er på andenpladsen?
      hvilket ministerium er nummer to?
      neststørste initiativ
      hvilket initiativ er næststørst
      den næst-største
      den anden største bevilling
    `,
  ],
  [
    'the third largest',
    [rank(1, 2)],
    'den tredjestørste bevilling\ntredje største initiativ\nnr. 3 i størrelse\nhvem er på tredjepladsen',
  ],
  [
    'the second smallest',
    [least(1, 1)],
    'næstmindste bevilling\nden næstlaveste bevilling\nnæst mindste initiativ',
  ],
  [
    'the top three',
    [rank(3)],
    `
      top 3 initiativer i 21-24
      top-3 i SSA23
      top tre
      de tre største bevillinger
      de 3 største initiativer
      de største tre
      hvilke tre initiativer får mest
      hvilke 3 initiativer fik flest penge i 2023
      tre største områder
      de tre dyreste initiativer
      hvilke er de tre største
      top3 over de største initiativer
      de tre højeste beløb
      hvilke initiativer får mest?
      de største initiativer i SSA23
      hvilke bevillinger er størst
    `,
  ],
  ['the top ten', [rank(10)], 'top 10 i SSA23\ntop ti\nde ti største\ntop-10'],
  [
    'the bottom two',
    [least(2)],
    'de to mindste bevillinger\nbund 2\nde to laveste beløb\nhvilke to initiativer får mindst',
  ],
  [
    'a whole ranking',
    [rank(5)],
    'rangliste over initiativerne\nranger initiativerne\ninitiativerne efter størrelse\nsorter initiativerne efter beløb',
  ],
  [
    'count',
    [count('initiativer')],
    `
      Hvor mange initiativer er der i aftalen for 2021-2024?
      hvor mange initiativer hører under beskæftigelsesministeriet
      antal initiativer i SSA23
      antallet af initiativer
      hvor mange forskellige initiativer er der
      hvor mange nummererede initiativer
      tæl initiativer
      hvor mange nye initiativer er der
      hvor mange af aftalens initiativer
      hvor mange initiativer i SSA26 får penge i 2028?
      hvor mange initativer er der
      hvor mange sociale initiativer er der
    `,
  ],
  [
    'count other things',
    [count('puljer')],
    `
      hvor mange puljer er der
      hvor mange af puljer
      antal puljer i 2023-2026
      hvor mange puljer administrerer Sundhedsstyrelsen
    `,
  ],
  [
    'check',
    [{ kind: 'check' }],
    `
      Er det rigtigt, at Reden Ung får 3,1 mio i 2027?
      Er det rigtigt forstået at Reden Ung får 3,1 mio i 2027?
      stemmer det at ministeriet fik 9,2 mio?
      stemmer tallet 12,0?
      er 15 mio. korrekt?
      får Hjernesagen ikke 3 mio.?
      Vi har skrevet 31,1 mio. til opsporing. Er det rigtigt?
      det er 15 mio., ikke sandt?
      SSA23 er på 950 mio., ikke?
      det er 15 mio., vel?
      passer det at Cabi får 4 mio.?
      kan det passe, at Cabi får 4 mio.
      har jeg ret i, at Cabi får 4 mio.?
      kan du bekræfte at Cabi får 4 mio.
      bekræft at Cabi får 4 mio
      er det korrekt at Cabi får 4 mio.
      er det sandt at Cabi får 4 mio.?
      er det ikke rigtigt, at Cabi får 4 mio.?
      har jeg forstået det rigtigt, at Cabi får 4 mio.?
      Cabi får 4 mio., ikke også?
      Cabi får 4 mio. – rigtigt?
      er beløbet 4,0 korrekt for Cabi
      passer tallet 4,0 for Cabi
      er du sikker på, at Cabi får 4 mio.?
      er det forkert, at Cabi får 4 mio.?
      Cabi får 4 mio., eller hvad?
      tjek lige om Cabi får 4 mio.
      Cabi får 4 mio. Er det korrekt?
      Cabi står til 4,0 i vores ark. OK?
    `,
  ],
  [
    'spent',
    [{ kind: 'spent' }],
    `
      Hvor meget blev der faktisk brugt på Veteraners vej til job i 2022?
      Hvor mange penge er der udbetalt til Hus Forbi i 2026 indtil videre?
      hvor stort var mindreforbruget på IPS-puljen i 2024
      regnskabstal for Cabi
      hvad siger regnskabet for 2022
      hvad er der forbrugt
      hvor meget er brugt indtil nu?
      hvor mange penge er der tilbage af puljen
      hvor meget blev der udbetalt
      det faktiske forbrug
      hvor meget er der rent faktisk blevet brugt
      uforbrugte midler
      hvor meget er reelt udbetalt
      hvad blev der brugt på Cabi
      hvad er der brugt ifølge regnskabet
      hvor meget har de faktisk brugt
      Hvor mange af pengene nåede kommunerne aldrig at få brugt?
    `,
  ],
]

describe.each(CORPUS)('%s', (_, value, phrasings) => {
  reads(read, value, phrasings)
})

const MONEY = `
  hvor meget fik headspace
  hvor mange penge får headspace
  hvor mange millioner
  hvad koster projekt Ballast
  hvad fik Jobbanken i 2023
  hvad er der afsat til headspace
  hvilket beløb får headspace
  get2sport beløb
  ISMs ramme
  bevillingen til headspace
  headspace mio. kr.
  headspace mio
  hvad gik der til headspace
  hvor stor er puljen
  headspace kr
  hvad er budgettet
  hvad har headspace fået bevilget
  hvormeget får headspace
  hvad blev der sat af til headspace
  headspace, tildelt
  finansieringen af headspace
`

describe('money', () => {
  for (const text of lines(MONEY))
    it(text, () => {
      for (const typed of [text, text.toUpperCase(), withoutDanishLetters(text)])
        expect({ typed, read: new Set(valuesOf(readOperations, typed).map(({ kind }) => kind)) }).toEqual({
          typed,
          read: new Set(['money']),
        })
    })
})

const NOTHING = `
  puljer hvor man skal arbejde sammen med politiet
  usikre på at være sammen med handicappede
  borgere der bor sammen
  foreninger der samarbejder
  en rigtig god indsats
  vil gerne ud og have et rigtigt job
  gå på en rigtig uddannelse
  rigtig mange tak for jeres hjælp til børnene
  unge der fylder 18 år
  Handicappede unge der fylder 18 og falder ned mellem to stole
  på alle områder
  børn med størst behov
  den største udfordring
  de mest sårbare børn
  de mest udsatte
  mest muligt
  dem der har mest brug for hjælp
  mindst to kommuner
  mindst én samarbejdspartner
  i det mindste
  ikke mindst børn
  mere end én runde
  mere end to år
  Bliver der mere end én ansøgningsrunde
  højst 5 år
  flere og flere unge
  mere eller mindre
  i det hele taget
  udvikling af modeller mod mistrivsel
  kompetenceudvikling til fagpersoner
  børns udvikling og trivsel
  undersøgelse om udviklingen i partnervold
  hvad blev der lavet om
  ændring af loven
  varigt nedsat funktionsevne
  varige funktionsnedsættelser
  varig tilknytning til arbejdsmarkedet
  personer med permanent ophold
  indsats over for voldsudsatte
  hjælp over for udøvere af vold
  skal vi aflevere regnskab
  nedsættelse af forbruget af antipsykotika
  medicinforbrug
  børn og unge under 18 år
  hvert andet år
  det årlige topmøde
  jeg ville sætte pris på et svar
  hvor mange grønlandske foreninger findes der
  fordeles over fire år
  da puljen blev fordelt
  efter hvilken paragraf skal forbrugsgoder bevilges i forsøget
  hvor mange danskere har parkinson
  hvor mange danskere får en hjerneskade om året
  hvor mange unge ringer hvert år
  hvor mange timer
  hvor mange kommuner er med
  hvor mange bruger henstandsordningen
  hvem er formand
  hvornår blev aftalen indgået
  hvorfor er der ikke noget til veteraner
  hvordan søger man
  tidligere anbragte
  borgere i udsathed
  hvad går det sociale frikort ud på
  hvem kan søge
  Sport for livet
  fald blandt ældre
  hvornår faldt kendelsen
  Hvorfor faldt antallet af adoptioner
  er vokset op med vold
  forældre der går ned med flaget
  piger der skærer i sig selv
  teenagere der skærer ned på maden
  en samlet liste over puljer
  når styrelsernes andel er trukket fra
  vold mod børn eller voksne
  børn eller unge
  Sorglinjen
  sammenhængende indsats
  fællesskaber
  samlingssted
  hvor gammel skal man være
  hvor mange fylder 18
`

describe('no operation', () => {
  for (const text of lines(NOTHING))
    it(text, () => {
      for (const typed of [text, text.toUpperCase(), withoutDanishLetters(text)])
        expect({ typed, read: valuesOf(readOperations, typed) }).toEqual({ typed, read: [] })
    })
})

describe('several operations in one question', () => {
  it.each<[string, Operation[]]>([
    ['den samlede stigning i procent', [{ kind: 'total' }, growth]],
    ['hvilket initiativ får mest i alt', [rank(), { kind: 'total' }]],
    ['hvor meget mere går der til A end til B i alt', [difference, { kind: 'total' }]],
    ['hvad er det i alt og i gennemsnit pr. år', [{ kind: 'total' }, { kind: 'average' }]],
    ['headspace i alt og år for år', [{ kind: 'total' }, { kind: 'eachYear' }]],
    ['er det rigtigt, at headspace får 51,5 mio. i alt', [{ kind: 'check' }, { kind: 'total' }]],
  ])('%s', (text, value) => {
    expect(valuesOf(read, text)).toEqual(value)
  })
})

describe('claims the words that carry the meaning, and leaves the rest to the subject', () => {
  it.each([
    ['Ramme til driftstilskud i alt', [['Ramme'], ['i', 'alt']]],
    ['den samlede erfaringsopsamling', [['samlede']]],
    ['hvor stor en andel af ældreområdet', [['hvor', 'stor', 'en', 'andel']]],
    ['det største initiativ under Kulturministeriet', [['det', 'største']]],
    ['læg Cabi og Jobbanken sammen', [['sammen']]],
  ])('%s', (text, words) => {
    const question = readQuestion(text)
    const claimed = readOperations(question).map(({ from, to }) =>
      question.words.slice(from, to).map((word) => word.text),
    )
    expect(claimed).toEqual(words)
  })
})
