// Greetings, thanks and questions about the assistant itself, answered briefly.
import { type Draft, draft } from './draft.ts'
import { has, phrase, type Question } from './question/question.ts'

const KINDS: [string, RegExp][] = [
  [
    'thanks',
    phrase(
      '(?:(?:mange|tusinde?|super) )?tak(?: for (?:hjælpen|hjælp|svar|svaret|det|i dag))?|takker|thanks|thank you|fedt|perfekt|fint|godt at vide|jeg takker',
    ),
  ],
  ['farewell', phrase('farvel|hej hej|vi ses|god dag|god weekend|ha det godt|bye')],
  [
    'about',
    phrase(
      'hvem er du|hvad er du|er du (?:en |et )?(?:rigtigt? |ægte |levende )?(?:robot|menneske|maskine|ai|kunstig intelligens|bot|chatgpt)|hvad kan du(?: hjælpe med| svare på)?|hvad kan jeg spørge (?:dig )?om|hvordan virker du|hvordan bruger jeg dig|hvad hedder du|kan du hjælpe(?: mig)?|hjælp',
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

/** The answer to a message that is nothing but small talk; null for anything else. */
export function smalltalk(question: Question): Draft | null {
  for (const [kind, pattern] of KINDS) {
    if (!has(question, pattern)) continue
    const rest = question.line.replace(pattern, ' ').replace(AROUND, ' ').trim()
    if (rest === '') return draft('smalltalk', kind, {})
  }
  return null
}
