// Who wants to apply: "vi er en lille forening", "som kommune", "kan et botilbud søge", "puljer for kommuner".
import { APPLICANTS, type AskedApplicant, isOutsider } from './applicant-words.ts'
import { type Claim, findPhrase, type PhraseMatch, phrase, phraseKey, type Question } from './question.ts'

/**
 * `types`: any of them will do. `only`: nobody else may apply ("kun kommuner"). `not`: this applicant is ruled out.
 * `self`: the one who asks ("vi er en forening"). `subject`: the words also say what the pool is about ("leverandør af hjemmepleje").
 */
export type ApplicantMention = {
  types: AskedApplicant[]
  only: boolean
  not: boolean
  self: boolean
  subject: boolean
}

/** Whose association it is: "en kurdisk forening". */
const PEOPLES = '(?:etnisk|grønlandsk|færøsk|ukrainsk|kurdisk|somalisk|tyrkisk|arabisk|jødisk|muslimsk)e?'

/** Words between the lead and the applicant's word. */
const BETWEEN = `(?:(?:en|et|den|det|lille|små|mindre|stor|større|mellemstor|lokal|lokale|frivillig|frivillige|social|sociale|landsdækkende|velgørende|humanitær|humanitære|privat|private|kommunal|kommunale|kommunalt|regional|regionale|regionalt|selvejende|almindelig|almindelige|andre|alle|enkelte|almennyttig|nystartet|nyopstartet|${PEOPLES}|socialpsykiatrisk|socialpsykiatriske|vores|min|jeres|også|både|fx|specialiseret|specialiserede) )*`
const before = (lead: string): RegExp => new RegExp(phraseKey(`(?:^| )(?:${lead}) ${BETWEEN}$`))

const SELF = before(
  'vi er|og driver|jeg er(?: fra| ansat i| ansat på| leder af| leder på| formand for| med i)?|vi driver|jeg driver|vi har|jeg leder|(?:vi|jeg) repræsenterer|(?:jeg|vi) (?:arbejder|sidder) (?:i|på|for|hos)(?: bestyrelsen (?:i|for|på))?|(?:vi |jeg |os )?som|på vegne af|(?:frivillig|ansat|leder|formand|fundraiser|konsulent|medarbejder) (?:i|på|for|hos)',
)
const MAY = before('kan|må|kunne|skal|får|hvor|som|hvad|når')
const OPEN_TO = before(
  'for|forbeholdt|kun|udelukkende|søges af|ansøges af|åben for|åbne for|åbent for|penge til|ansøgerkredsen er',
)
const POOLS_TO = before('pulje(?:r|n|rne)?(?: der er| er der| findes der)? til|muligheder til|noget til')
const ONLY = before(
  'kun (?:kan |må )?(?:an)?søges af|forbeholdt|kun er (?:til|for)|kun åben(?:t)? for|kun|udelukkende|forbeholdt|kun for|udelukkende for|kun til',
)
const NOT = before('ikke|undtagen|bortset fra|andre end|ikke for|ikke til')
/** "Hvor mange kommuner skal man arbejde sammen med". */
const COUNTED = /(?:^| )hvor mange $/
/** After the word: "… kan søge", "… vil søge". */
const APPLIES = new RegExp(
  phraseKey(
    '^(?: (?:også|selv|alene|gerne|overhovedet|begge|ikke|er|med|står|nævnt))* (?:(?:kan|må|vil|ønsker|skal) |søge|ansøge|søger|som (?:mulige |mulig )?ansøgere?|(?:i|blandt) (?:ansøgerkreds|ansøgningskreds|ansøgerne)|(?:der|som) (?:kan|må) (?:an)?søge)',
  ),
)
/** "hvilke puljer kan kommuner ikke søge". */
const CANNOT = new RegExp(
  phraseKey(
    '^ (?:(?:ikke|slet ikke) (?:selv )?(?:kan |må )?(?:selv |også )?(?:an)?søge|(?:kan|må) ikke (?:an)?søge|er udelukket)',
  ),
)
/** What tells of the applicant itself: "en forening af frivillige", "frivillig i en forening". */
const MEMBERS = new RegExp(
  phraseKey('^ (?:af|for|med) (?:frivillige|pårørende|ildsjæle|medlemmer|borgere|brugere)(?= |$)'),
)
/** "privat leverandør af hjemmepleje, hvilke puljer": the applicant stands alone before the question. */
const OPENS = new RegExp(phraseKey(`^${BETWEEN}$`))
const ASKS = new RegExp(
  phraseKey('^ (?:hvilke[nt]?|hvad|hvor|er der|kan|må|findes|puljer|pulje|søger|noget)(?: |$)'),
)
/** "puljer til plejehjem" are for those who live there; "puljer til kommuner" for the applicant. */
const PLACES = new Set<AskedApplicant>([
  'plejehjem',
  'botilbud',
  'opholdssted',
  'krisecenter',
  'veteranhjem',
  'myndighed',
])
const APPLYING = phrase(
  '[a-zæøå-]*pulje(?:r|n|rne|midler)?|søge|ansøge|søges|ansøges|søger|(?:mulige )?ansøger(?:e|en|ne|kreds|kredsen)?|ansøgningskreds(?:en)?|søgt|få del i|byde ind|få penge|få støtte|få tilskud|være med|forbeholdt',
)
/** "kommunepuljen": the pool that only municipalities may apply to. */
const OWN_POOL = phrase('kommunepulje(?:n|r|rne)?')

/** "Hvad med regioner?" */
const NEXT = before('og|hvad med|hvad så med|hvad nu med|men|end|eller')

/** A word or name for an applicant. `strict`: see APPLICANTS. */
type Place = { match: PhraseMatch; types: AskedApplicant[]; subject: boolean; strict: boolean }

/**
 * Reads the applicants that a question about pools speaks of. `goesOn`: after one that asked who may apply. `named`: organisations
 * said by name.
 */
export function readApplicants(
  question: Question,
  goesOn = false,
  named: readonly Claim<AskedApplicant[]>[] = [],
): Claim<ApplicantMention>[] {
  const applying = goesOn || findPhrase(question, APPLYING).length > 0
  const places: Place[] = named.map(({ from, to, value }) => ({
    match: { from, to, groups: [] },
    types: value,
    subject: false,
    // "Penge til headspace" is what headspace gets.
    strict: true,
  }))
  for (const { types, words, subject = false, strict = false } of APPLICANTS)
    for (const match of findPhrase(question, phrase(words)))
      if (!places.some((other) => match.from < other.match.to && other.match.from < match.to))
        places.push({ match, types, subject, strict })
  const claims: Claim<ApplicantMention>[] = []
  const unread: typeof places = []
  for (const { match, types, subject, strict } of places.sort((a, b) => a.match.from - b.match.from)) {
    const previous = claims.at(-1)
    const listed = previous && linkTo(question, previous.to, match.from)
    if (previous && listed === 'or') {
      previous.value.types = [...previous.value.types, ...types]
      previous.to = match.to
      continue
    }
    const role =
      listed === 'and' && previous
        ? previous.value
        : strict
          ? strictRole(question, match, types, { applying, goesOn })
          : roleOf(question, match, types, { applying, goesOn })
    // "Noget, kommuner og foreninger begge kan søge": the role stands behind the last of a list.
    const waiting = unread.at(-1)
    if (role && waiting && linkTo(question, waiting.match.to, match.from) === 'and')
      claims.push({
        from: waiting.match.from,
        to: waiting.match.to,
        value: { ...role, types: waiting.types, subject: waiting.subject },
      })
    if (!role) unread.push({ match, types, subject, strict })
    // "Vi er en grønlandsk forening" says for whom, too.
    const isOfPeople = OF_PEOPLE.test(question.line.slice(0, question.starts[match.from]))
    if (role)
      claims.push({
        ...wholeSpan(question, match, role.self),
        value: { ...role, types, subject: subject || isOfPeople },
      })
  }
  for (const { from, to } of findPhrase(question, OWN_POOL)) {
    const not = NOT.test(question.line.slice(0, question.starts[from]))
    claims.push({ from, to, value: { types: ['kommune'], only: true, not, self: false, subject: false } })
  }
  if (claims.length === 0) claims.push(...forKin(question), ...unheardOf(question))
  // "Jeg er pårørende og sidder i en forening": who may apply for somebody is the applicant.
  const inside = claims.filter(({ value }) => !value.types.every(isOutsider))
  return (inside.length > 0 ? inside : claims).sort((a, b) => a.from - b.from)
}

/** Each place where the words stand, as somebody who also says for whom. */
const saidAs = (
  question: Question,
  words: RegExp,
  who: Pick<ApplicantMention, 'types' | 'self'>,
): Claim<ApplicantMention>[] =>
  findPhrase(question, words).map(({ from, to }) => ({
    from,
    to,
    value: { ...who, only: false, not: false, subject: true },
  }))

/** "Hvilke puljer kan et ungdomscenter søge?": an applicant, whoever that is. */
const unheardOf = (question: Question): Claim<ApplicantMention>[] =>
  saidAs(question, UNHEARD_OF, { types: ['andre'], self: false })
const UNHEARD_OF = phrase(
  '(?:kan|må) (?:en|et) (?!enkelt|anden|andet|af )(?:[^ ]+ ){1,2}(?:selv |også |gerne )?(?:an)?søge',
)

/** "Jeg vil søge penge til min handicappede søn", "jeg er hjemløs, kan jeg …": a private person, who tells for whom. */
const forKin = (question: Question): Claim<ApplicantMention>[] =>
  saidAs(question, FOR_KIN, { types: ['privatperson'], self: true })
export const asksForKin = (question: Question): boolean => forKin(question).length > 0
const FOR_KIN = phrase(
  '(?:søge[rs]?|ansøge|pulje(?:r|midler)?) (?:[^ ]+ ){0,3}(?:til|for) (?:min|mit|mine|vores) (?:[^ ]+ ){0,2}(?:søn|datter|mor|far|mand|kone|kæreste|samlever|bror|søster|barn|børn|forældre|mormor|morfar|farmor|farfar|moster|onkel|veninde|barnebarn)|jeg (?:er|har været) (?:(?:en|et|selv|enlig|ung|ældre) )*(?:ledig|arbejdsløs|hjemløs|syg|blind|døv|handicappet|veteran|førtidspensionist|kontanthjælpsmodtager|studerende|enlig|gravid|mor|far|forælder|voldsramt|voldsudsat|grønlænder|flygtning|ensom|alkoholiker|anbragt|pensionist)|jeg bor (?:i|på|hos|alene)',
)

/** Told of oneself: a profession is no applicant, a family is. */
const WE = before('vi er|vi driver')
const I = before('(?:vi|jeg) er|(?:søge|ansøge|kan (?:jeg|man|vi|de)) (?:selv )?som')
const PERSONS = new Set<AskedApplicant>(['privatperson', 'pårørende', 'plejefamilie'])
const BY = before('(?:an)?søges af')
const MAY_APPLY = before('kan|må|kunne')
const APPLY_FOR = new RegExp(
  phraseKey('^ (?:(?:så|også|selv|alene|gerne|overhovedet|ikke) )*(?:an)?søge(?![^ ])'),
)
const WHO_MAY = new RegExp(phraseKey('^ (?:der|som) (?:kan|må) (?:an)?søge'))

/** The line before the match, and behind it. */
const around = ({ line, starts, words }: Question, { from, to }: PhraseMatch) => ({
  said: line.slice(0, starts[from]),
  follows: line.slice((starts[to - 1] ?? 0) + (words[to - 1]?.key.length ?? 0)),
})

function strictRole(
  question: Question,
  match: PhraseMatch,
  types: readonly AskedApplicant[],
  { applying, goesOn }: { applying: boolean; goesOn: boolean },
): Omit<ApplicantMention, 'types' | 'subject'> | null {
  const { said, follows } = around(question, match)
  const self = (types.every((type) => PERSONS.has(type)) ? I : WE).test(said)
  const asked =
    self ||
    (goesOn && (NEXT.test(said) || MAY_APPLY.test(said))) ||
    (applying &&
      (BY.test(said) || WHO_MAY.test(follows) || (MAY_APPLY.test(said) && APPLY_FOR.test(follows))))
  return asked ? { only: ONLY.test(said), not: NOT.test(said), self } : null
}

/** "Pulje til hundelufterforeningen": the front of the word says what the pool is wished for, and not only who applies. */
const isOfItsOwn = (word: string): boolean => {
  const front = COMPOUND.exec(word)?.[1]
  return front !== undefined && !GENERAL_FRONT.test(front)
}
const COMPOUND = /^([a-z-]{4,})(?:forening|organisation|klub)(?:er|en|erne|ber|ben)?$/
const GENERAL_FRONT = new RegExp(
  phraseKey(
    '^(?:frivillig|interesse|patient|pårørende|hjælpe|lokal|lands|civilsamfunds|handicap|idræts|sports|bruger|ungdoms|humanitær|velgørenheds)-?$',
  ),
)

function roleOf(
  question: Question,
  match: PhraseMatch,
  types: readonly AskedApplicant[],
  { applying, goesOn }: { applying: boolean; goesOn: boolean },
): Omit<ApplicantMention, 'types' | 'subject'> | null {
  const { said, follows } = around(question, match)
  if (COUNTED.test(said)) return null
  const role = {
    only: ONLY.test(said),
    not: NOT.test(said) || CANNOT.test(follows),
    self: SELF.test(said),
  }
  const isPlace = types.every((type) => PLACES.has(type))
  const asked =
    role.self ||
    OPEN_TO.test(said) ||
    (goesOn && NEXT.test(said)) ||
    (role.not && applying) ||
    (applying && (MAY.test(said) || APPLIES.test(follows))) ||
    (!isPlace && POOLS_TO.test(said) && !isOfItsOwn(question.words[match.to - 1]?.key ?? '')) ||
    (OPENS.test(said) && ASKS.test(follows))
  return asked ? role : null
}

/** Right before the applicant's word. */
const OF_PEOPLE = before(PEOPLES)

/** Words that tell of the applicant's size or kind, not of what the pool is for. */
const ADJECTIVES = new RegExp(
  phraseKey(
    '(?<![^ ])(?:(?:lille|små|mindre|stor|større|lokale?|frivilligt?|frivillige|landsdækkende|nystartet|nyopstartet|selvejende|almennyttig) )+$',
  ),
)

/** The applicant with the words that only tell more of it. */
function wholeSpan({ line, starts, words }: Question, { from, to }: PhraseMatch, self: boolean) {
  const end = (starts[to - 1] ?? 0) + (words[to - 1]?.key.length ?? 0)
  const members = MEMBERS.exec(line.slice(end))
  const lead = (self ? SELF : ADJECTIVES).exec(line.slice(0, starts[from]))
  const leadFrom = lead ? starts.findIndex((start) => start >= lead.index) : from
  return {
    from: leadFrom < 0 ? from : Math.min(from, leadFrom),
    to: members ? starts.filter((start) => start < end + members[0].length).length : to,
  }
}

function linkTo({ line, starts, words }: Question, last: number, next: number): 'and' | 'or' | null {
  const end = (starts[last - 1] ?? 0) + (words[last - 1]?.key.length ?? 0)
  const between = line.slice(end, starts[next]).trim()
  if (new RegExp(phraseKey(`^(?:og/)?eller ${BETWEEN}$`)).test(`${between} `)) return 'or'
  return new RegExp(phraseKey(`^(?:og|samt|og også) ${BETWEEN}$`)).test(`${between} `) ? 'and' : null
}
