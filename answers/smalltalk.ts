// Greetings, thanks and questions about the assistant itself, answered briefly.
import { isStopWord } from '../retrieval/danish/stop-words.ts'
import { type Token, tokenise } from '../retrieval/danish/tokenise.ts'
import { type Draft, draft } from './draft.ts'
import { isLight } from './passages/light-words.ts'
import { roleOf } from './passages/roles.ts'
import type { Meaning } from './question/meaning.ts'
import { has, phrase, phraseKey } from './question/question.ts'

const KINDS: [string, RegExp][] = [
  [
    'thanks',
    phrase(
      'du er (?:sød|dygtig|god|fantastisk|klog|sej|en skat|en engel)|(?:(?:mange|tusinde?|1000|super) )?tak(?: for (?:hjælpen|hjælp|svar|svaret|det|i dag))?|takker|thanks|thank you|fedt|perfekt|fint|godt at vide|jeg takker|super',
    ),
  ],
  [
    'farewell',
    phrase(
      'farvel|hej hej|vi ses|god dag|god weekend|(?:ha|hav) (?:det|en) (?:godt|god|dejlig|rar|fortsat)|god (?:jul|påske|sommer|ferie)|bye',
    ),
  ],
  [
    'about',
    phrase(
      'hvem er du|hvad er du|er (?:du|det) (?:en |et )?(?:rigtigt? |ægte |levende )?(?:robot|menneske|maskine|ai|kunstig intelligens|bot|chatgpt)(?: (?:jeg|man) (?:skriver|taler|snakker|chatter) (?:med|til))?|hvad kan du(?: hjælpe(?: mig| os)? med| svare på)?|hvad kan jeg spørge (?:dig )?om|hvordan virker (?:du|det her|den her|dette|assistenten)|hvad er (?:det|dette|den)(?: her)? for (?:noget|en side|en robot)|hvordan bruger jeg dig|hvad hedder du|kan du hjælpe(?: mig)?|hjælp',
    ),
  ],
  [
    'greeting',
    phrase(
      'hej(?:sa|med dig)?|hejsa|goddag|god(?: )?morgen|god(?: )?aften|god(?: )?eftermiddag|davs|hallo|hello|hi|hey|halløj|dav|mojn|hvordan (?:går det|har du det)|er der nogen(?: hjemme| her| der)?',
    ),
  ],
]

/** Words that may stand around small talk without making it a question. */
const AROUND = phrase(
  "hej|du|i|med|dig|jer|der|igen|så|meget|det|var|alt|for|nu|ja|ok|okay|jo|tak|i|dag|kære|robot|assistent|venner|alle|sammen|skal|ha|hav|have|må|ha'|rigtig|god|fin|dejlig|lige|og|en|stor|hjælp|super|farvel|weekend|aften|er|skat|engel|sød|dygtig|egentlig|egentligt|there",
)

/** What people thank for and say goodbye with; any other noun, a name, a figure or a question word may ask for something. */
const PARTING = new Set(
  'tusind tusinde have haft hav ha været tak hjælp hjælpen snak snakken dag weekend aften ferie uge jul påske sommer held chef familie svar svaret tid tiden fedt super perfekt fint dejlig skøn sød flink hurtig stor'
    .split(' ')
    .map(phraseKey),
)
const ASKS = new Set(
  'hva hvad hvem hvor hvordan hvorfor hvornår hvilken hvilket hvilke men søg find vis'
    .split(' ')
    .map(phraseKey),
)
const GOES_ON = /^(?:\S+ ){0,2}og /
const GOODBYES: ReadonlySet<string> = new Set(['thanks', 'farewell'])

/** The answer to a message that is nothing but small talk; null for anything else. */
export function smalltalk({ question, operations, years }: Meaning): Draft | null {
  // "Tak, og i alt" goes on.
  if (has(question, GOES_ON) && operations.length + years.length > 0) return null
  for (const [kind, pattern] of KINDS) {
    if (!has(question, pattern)) continue
    const rest = question.line.replace(pattern, ' ').replace(AROUND, ' ').trim()
    if (rest === '') return draft('smalltalk', kind, {})
  }
  const said = tokenise(question.text)
  const line = said.map(({ text }) => phraseKey(text)).join(' ')
  const goodbye = KINDS.find(([kind, pattern]) => GOODBYES.has(kind) && line.search(pattern) >= 0)
  return goodbye && asksNothing(question.text, said) ? draft('smalltalk', goodbye[0], {}) : null
}

/** "Mange tak, det var lige det jeg manglede": nothing beside the thanks could be asked about. */
const asksNothing = (text: string, said: readonly Token[]): boolean =>
  !text.includes('?') &&
  said.every(
    ({ text: word, kind }) =>
      (kind === 'word' || word === '1000') && !ASKS.has(phraseKey(word)) && isIdle(word),
  )

const isIdle = (word: string): boolean =>
  isStopWord(word) ||
  isLight(word) ||
  PARTING.has(phraseKey(word)) ||
  ['verb', 'other'].includes(roleOf(word))
