// What people say and what it means: the everyday word beside the concept, with the reason. A row that fails is a gap in the files.
import { describe, expect, it } from 'vitest'
import { conceptsOf } from './concepts-support.ts'

type Story = [says: string, means: string[], because: string]

const homes: Story[] = [
  ['ophold efter § 110', ['herberg'], 'the section of the law'],
  ['et § 110-tilbud', ['herberg'], 'the section as a word'],
  ['folk uden fast bopæl', ['hjemløshed'], "the law's own words"],
  ['har ikke noget sted at bo', ['hjemløshed'], 'said without any term'],
  ['familien står uden tag over hovedet', ['familier', 'hjemløshed'], 'idiom'],
  ['han bor på gaden', ['gadehjemløshed'], 'sleeping rough is a kind of homelessness'],
  ['sover under åben himmel', ['gadehjemløshed'], 'idiom'],
  ['sofasurfere', ['sofasurfere'], 'homeless without being on the street'],
  ['bor på skift hos venner og sover på sofaen', ['sofasurfere'], 'the same, told'],
  ['de unge på herbergerne', ['unge hjemløse'], 'place tells the trouble'],
  ['kan ikke betale huslejen og skal ud af lejligheden', ['risiko for hjemløshed'], 'not homeless yet'],
  ['et sted at sove om natten', ['gadehjemløshed', 'søvn og overnatning'], 'a need that tells the trouble'],
]

const violence: Story[] = [
  ['kvinder der får tæsk', ['kvinder', 'voldsudsat'], 'everyday word'],
  ['hun blev slået af sin mand', ['voldsudsat i nære relationer'], 'her husband is not a men’s group'],
  ['min mand slår mig', ['voldsudsat i nære relationer'], 'asked by herself'],
  ['mænd udsat for vold', ['mænd', 'voldsudsat'], 'the one hit'],
  ['mænd der slår', ['voldsudøver'], 'the one who hits'],
  ['jeg kommer til at slå når jeg er vred', ['voldsudøver'], 'said by himself'],
  ['vold i hjemmet', ['vold i nære relationer'], 'home is part of the term'],
  ['partnervold', ['partnervold'], 'term'],
  ['en kæreste der styrer alt', ['psykisk vold'], 'control without a blow'],
  ['hun går på listefødder for ham', ['psykisk vold'], 'idiom'],
  ['hendes eks forfølger mig', ['stalking'], 'everyday word'],
  ['børn der ser far slå mor', ['børn', 'børn der vokser op med vold'], 'the child is the one meant'],
  [
    'er vokset op med vold i familien',
    ['børn der vokser op med vold', 'familier'],
    'the agreements’ wording',
  ],
  ['børn der bliver slået', ['vold mod børn'], 'the child is hit itself'],
  ['nøgenbilleder delt på nettet', ['digitale krænkelser', 'online'], 'everyday words'],
  ['hun blev voldtaget', ['seksuelle overgreb'], 'everyday word'],
  [
    'voksne der blev misbrugt som børn',
    ['voksne', 'seksuelle overgreb i barndommen'],
    'not substance misuse',
  ],
  ['incest', ['seksuelle overgreb i barndommen'], 'older term'],
  ['personalet bliver slået af beboerne', ['vold mod medarbejdere', 'beboere'], 'staff, not partners'],
]

const substances: Story[] = [
  ['han drikker', ['alkoholmisbrug'], 'to drink, said of a person, is alcohol'],
  ['hun ryger hash hver dag', ['hash'], 'everyday words'],
  ['narkomaner', ['stofmisbrug'], 'derogatory but used'],
  ['folk på stoffer', ['stofmisbrug'], 'everyday words'],
  ['børn af alkoholikere', ['børn i familier med misbrug'], 'the children, not the drinkers'],
  ['bor hos en mor, der drikker', ['børn i familier med misbrug'], 'told as a story'],
  ['pårørende til en alkoholiker', ['pårørende til misbrugere'], 'the kin, not the drinker'],
  ['ludomaner', ['ludomani'], 'gambling'],
  ['unge piger der ikke vil spise', ['unge', 'piger', 'spiseforstyrrelser'], 'told as a story'],
  ['et fixerum', ['stofindtagelsesrum'], 'everyday word for a room in law'],
]

const minds: Story[] = [
  ['hun har det skidt', ['psykisk mistrivsel'], 'everyday words'],
  ['går og har det svært', ['psykisk mistrivsel'], 'everyday words'],
  ['gået helt ned med flaget', ['psykisk mistrivsel'], 'idiom, with a word in between'],
  ['sidder i kulkælderen', ['psykisk mistrivsel'], 'idiom'],
  ['unge der har det dårligt', ['mistrivsel hos børn og unge'], 'young people in trouble'],
  ['sindslidende', ['psykisk lidelse'], 'older term'],
  ['indlagt på den lukkede', ['psykisk lidelse'], 'everyday words for a ward'],
  ['lige udskrevet fra psykiatrisk afdeling', ['udskrevet fra psykiatrien'], 'leaving treatment'],
  ['min datter skærer i sig selv', ['spørgerens familie', 'selvskade'], 'a worried parent'],
  ['orker ikke at leve', ['selvmord'], 'said without the word'],
  ['gået ned med stress', ['stress'], 'idiom'],
  ['mor døde sidste år', ['børn i sorg'], 'told by or of a child'],
  ['min mand døde i foråret', ['forældre der har mistet deres partner'], 'not men as a group'],
]

const disability: Story[] = [
  ['handicappede', ['handicap'], 'older term for funktionsnedsættelse'],
  ['mennesker med funktionsnedsættelse', ['handicap'], 'term'],
  ['åndssvage', ['udviklingshandicap'], 'older, derogatory'],
  ['damer i kørestol', ['kvinder', 'kørestolsbrugere'], 'seen from outside'],
  ['autister', ['autisme'], 'everyday word'],
  ['har svært ved at læse', ['ordblindhed'], 'told'],
  ['søskende til handicappede børn', ['søskende til børn med handicap'], 'the sibling, not the child'],
  ['har en bror med handicap', ['søskende til børn med handicap'], 'told by the sibling'],
  ['forældre til børn med autisme', ['forældre til børn med handicap'], 'the parents, not the child'],
  [
    'når han fylder 18 og har et handicap',
    ['overgang fra barn til voksen', 'handicap'],
    'the law changes that day',
  ],
  ['en til at følge ham til svømning', ['ledsagelse', 'idræt'], 'escort without the term'],
  ['kørestolsbasketball', ['handicapidræt'], 'a sport'],
]

const elderly: Story[] = [
  ['gamle der bliver glemt derhjemme', ['ensomme ældre'], 'told, no term in it'],
  ['vi har mange ældre, der spiser alene', ['ensomme ældre'], 'told'],
  ['min mor kan ikke huske', ['spørgerens familie', 'demens'], 'a worried child'],
  ['demente, der bor hjemme', ['demente i eget hjem'], 'with a comma'],
  ['alzheimers', ['alzheimers sygdom'], 'a kind of dementia'],
  ['gift med en dement', ['pårørende til demente'], 'the kin, not the ill'],
  ['beboere på plejehjem', ['plejehjemsbeboere'], 'the people, not the house'],
  ['de gamle taber sig og har ingen appetit', ['ældre', 'underernæring'], 'signs of it'],
  [
    'personalet er kyniske og trætte, omsorgstræthed',
    ['fagpersoner', 'forråelse og omsorgstræthed'],
    'staff',
  ],
  ['kørsel for demente', ['befordring', 'demens'], 'everyday word for befordring'],
  ['skal ikke dø alene', ['uhelbredelig sygdom'], 'told'],
]

const families: Story[] = [
  ['børn på børnehjem', ['anbragte børn og unge'], 'older word for the place'],
  ['plejebørn', ['anbragte børn og unge'], 'the children'],
  ['plejeforældre', ['plejefamilier'], 'the foster parents'],
  ['har boet på børnehjem som barn', ['tidligere anbragte'], 'grown up now'],
  ['løbet hjemmefra', ['børn på flugt hjemmefra'], 'told'],
  ['nybagte mødre', ['nybagte forældre'], 'everyday word'],
  ['gravide', ['gravide'], 'term'],
  ['ikke råd til kontingent', ['børnefattigdom'], 'what poverty keeps a child from'],
  ['vil ikke i skole', ['skolevægring'], 'told by parents'],
]

const work: Story[] = [
  ['kan ikke finde arbejde', ['arbejdsløshed'], 'told'],
  ['hun er ledig', ['arbejdsløshed'], 'not ledelse, which has its stem'],
  ['tidligere soldat', ['veteraner'], 'everyday words for a veteran'],
  ['hjemvendt fra Afghanistan', ['veteraner'], 'told'],
  ['unge på kontanthjælp', ['unge uden for job og uddannelse'], 'the benefit tells it'],
  ['hverken i job eller under uddannelse', ['unge uden for job og uddannelse'], 'told'],
  ['psykisk syge i arbejde', ['psykisk syge i job'], 'the aim is the job'],
  ['førtidspensionister', ['førtidspensionister'], 'term'],
  ['sygemeldt', ['sygemeldte'], 'term'],
]

const belonging: Story[] = [
  ['tosproget', ['etniske minoriteter'], 'older word'],
  ['papirløse', ['papirløse'], 'without residence'],
  ['flygtet fra krigen i Ukraine', ['flygtninge', 'ukrainere'], 'told'],
  ['hjemløse grønlændere', ['hjemløshed', 'grønlændere'], 'two concepts, no phrase needed'],
  ['giftet bort mod sin vilje', ['negativ social kontrol'], 'told'],
  ['unge der bliver hjernevasket', ['unge', 'ekstremisme'], 'everyday word'],
  ['incels', ['onlineradikalisering'], 'English loanword'],
  ['chikane mod jøder', ['antisemitisme'], 'told'],
  ['har siddet inde', ['indsatte'], 'idiom'],
  ['indsatte', ['indsatte'], 'not indsats, which has its stem'],
  ['drenge på et skråplan', ['drenge', 'kriminalitetstruede unge'], 'idiom'],
  ['en sugardaddy', ['prostitutionslignende relationer'], 'English loanword'],
  ['sælger sin krop', ['prostitution'], 'idiom'],
  ['kvinder solgt til prostitution', ['kvinder', 'menneskehandel'], 'traded, not selling'],
  ['føler ikke de hører til nogen steder', ['ensomhed'], 'told'],
  ['har ingen at snakke med', ['ensomhed'], 'told'],
  ['på livets skyggeside', ['social udsathed'], 'idiom'],
  ['kan ikke få enderne til at mødes', ['fattigdom'], 'idiom'],
]

const asking: Story[] = [
  ['vi er en lille forening', ['civilsamfundsorganisation'], 'who applies'],
  ['kan et botilbud søge', ['botilbud (ansøger)', 'botilbud'], 'a place as applicant'],
  ['vores fodboldklub', ['idrætsforening'], 'a kind of association'],
  ['et privat firma', ['privat aktør'], 'who applies'],
  ['en at tage med til mødet', ['bisidder'], 'told'],
  ['gratis advokat', ['juridisk rådgivning'], 'everyday words'],
  ['nogen at ringe til', ['telefonrådgivning'], 'told'],
  ['få personalet klædt på', ['fagpersoner', 'efteruddannelse'], 'idiom of the trade'],
  ['holde dørene åbne', ['drift'], 'idiom for running costs'],
  ['vi vil tage det i opløbet', ['forebyggelse'], 'idiom'],
]

const elsewhere: Story[] = [
  ['hvad koster et pas', ['pas og id'], 'another authority'],
  ['boligstøtte', ['boligkøb og leje'], 'another benefit'],
  ['hvad er SU-satsen', ['su og studielån'], 'another benefit'],
  ['puljer til elbiler', ['kørekort og bil'], 'another reserve'],
  ['en ny svømmehal', ['svømmehal og anlæg'], 'building'],
  ['byggetilladelse til en carport', ['byggeri'], 'another authority'],
  ['dagpengesatsen', ['pension og ydelser'], 'not unemployment as such'],
  ['parkeringsbøde', ['parkering og veje'], 'another authority'],
]

const criteria: Story[] = [
  ['hvem kommer først i køen', ['prioritering af ansøgere'], 'idiom for who is put first'],
  ['er pengene sikre, eller er der et forbehold', ['forbehold'], 'asked and named'],
  ['hvilken lovparagraf', ['lovgrundlag'], 'the law it rests on'],
  ['vi er helt nye på området', ['erfaring og kompetencer'], 'no experience yet'],
  ['kørende projekt med helt ny idé', ['nye eller eksisterende projekter'], 'old or new projects'],
]

describe('what people say', () => {
  const all = {
    homes,
    violence,
    substances,
    minds,
    disability,
    elderly,
    families,
    work,
    belonging,
    asking,
    elsewhere,
    criteria,
  }
  for (const [field, stories] of Object.entries(all))
    it.each(stories)(`${field}: "%s"`, (says, means) => {
      expect(conceptsOf(says)).toEqual(means)
    })
})

describe('words that look alike', () => {
  const lookAlikes: [says: string, notMeans: string[], because: string][] = [
    ['slå græsset for en 82-årig', ['vold', 'voldsudsat', 'voldsudøver'], 'the classic trap'],
    ['slå til lyd for en aftale', ['vold', 'voldsudsat', 'voldsudøver'], 'idiom'],
    ['det slår mig, at puljen er lille', ['vold', 'voldsudøver'], 'idiom'],
    ['puljen slås op i maj', ['vold', 'voldsudsat', 'voldsudøver'], 'to announce'],
    ['en bank i Odense', ['vold', 'voldsudsat'], 'money'],
    ['bank på døren', ['vold', 'voldsudsat'], 'to knock'],
    ['det skyder papegøjen', ['vold', 'dyr'], 'idiom'],
    ['et voldsomt regnvejr', ['vold'], 'violent, of weather'],
    ['pas på trappen', ['pas og id'], 'to mind'],
    ['det passer fint', ['pas og id'], 'to fit'],
    ['drikke kaffe', ['alkoholmisbrug'], 'coffee'],
    ['rent drikkevand', ['alkoholmisbrug'], 'water'],
    ['en gammel aftale', ['ældre'], 'of things'],
    ['hvor gammel skal man være', ['ældre'], 'asks an age'],
    ['15 år gamle unge', ['ældre'], 'states an age'],
    ['mødet er udsat til fredag', ['social udsathed'], 'postponed'],
    ['udsat for kritik', ['social udsathed'], 'exposed to'],
    ['en god indsats', ['indsatte'], 'effort and inmate share a stem'],
    ['ledelsen skifter', ['arbejdsløshed'], 'management and jobless share a stem'],
    ['det gælder alle', ['gæld'], 'to apply and debt share a stem'],
    ['giv dem besked', ['demens'], 'them and dementia share a stem'],
    ['i en svær periode for os', ['mænd'], 'nothing of men'],
    ['formanden for foreningen', ['mænd'], 'a chair'],
    ['ombudsmanden', ['mænd'], 'an office'],
    ['Social- og Boligstyrelsen', ['boligforhold'], 'an agency'],
    ['Ældreministeriet', ['ældre'], 'a ministry'],
    ['det falder for døve ører', ['hørehandicap'], 'idiom'],
    ['hun sørger for maden', ['sorg'], 'sees to, not mourns'],
    ['en gang om ugen', ['bander'], 'time and gang are one word in speech'],
    ['socialt arbejde', ['beskæftigelse'], 'work as a trade'],
    ['vi leder efter penge', ['ledere', 'ledelse'], 'to search'],
    ['en svømmepige på 10', ['prostitution'], 'nothing'],
    ['sagsbehandling i kommunen', ['behandling'], 'of cases, not of people'],
    ['krisecenter', ['krise'], 'a place, not a crisis'],
    ['medicinsk cannabis', ['hash', 'stofmisbrug'], 'treatment'],
  ]

  it.each(lookAlikes)('"%s"', (says, notMeans) => {
    const found = conceptsOf(says)
    for (const concept of notMeans) expect(found).not.toContain(concept)
  })
})

describe('roles', () => {
  const roles: [says: string, means: string, notMeans: string][] = [
    ['voldsudsatte kvinder', 'voldsudsat', 'voldsudøver'],
    ['voldelige mænd', 'voldsudøver', 'voldsudsat'],
    [
      'voksne, der udøver vold i nære relationer',
      'voldsudøver i nære relationer',
      'voldsudsat i nære relationer',
    ],
    [
      'voksne, der er udsat for vold i nære relationer',
      'voldsudsat i nære relationer',
      'voldsudøver i nære relationer',
    ],
    ['pårørende til demente', 'pårørende til demente', 'demens'],
    ['demente', 'demens', 'pårørende til demente'],
    ['pårørende til mennesker med psykiske lidelser', 'pårørende til psykisk syge', 'psykisk lidelse'],
    ['plejefamilier', 'plejefamilier', 'anbragte børn og unge'],
    ['plejebørn', 'anbragte børn og unge', 'plejefamilier'],
    ['børn af misbrugere', 'børn i familier med misbrug', 'misbrug'],
    ['misbrugere med børn', 'misbrug', 'børn i familier med misbrug'],
    ['børn af indsatte', 'børn af indsatte', 'indsatte'],
    ['medarbejdere på botilbud', 'bostøttemedarbejdere', 'beboere'],
    ['beboere på plejehjem', 'plejehjemsbeboere', 'plejepersonale'],
    ['personale på plejehjem', 'plejepersonale', 'plejehjemsbeboere'],
    ['tidligere anbragte', 'tidligere anbragte', 'anbragte børn og unge'],
    ['søskende til børn med handicap', 'søskende til børn med handicap', 'børn med handicap'],
    ['forældre til børn med handicap', 'forældre til børn med handicap', 'børn med handicap'],
  ]

  it.each(roles)('"%s" is %s, not %s', (says, means, notMeans) => {
    const found = conceptsOf(says)
    expect(found).toContain(means)
    expect(found).not.toContain(notMeans)
  })
})
