// Greetings, thanks and signatures around a question: polite, and no part of what is asked.
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

const OPENING = phrase(
  '(?:hej(?:sa)?|goddag|god morgen|kære|hallo|dav)(?: (?:med jer|med dig|igen|alle|i|assistent|team|support))?|jeg (?:vil|ville) (?:gerne|høre)(?: (?:vide|spørge|høre))?(?: om| hvad| hvor)?|(?:kan|kunne|vil|må) (?:du|i|man|jeg) (?:venligst |lige |måske |gerne )*(?:fortælle|sige|oplyse|svare|hjælpe|finde|spørge|høre|få oplyst|bede om)(?: mig| os)?(?: med| på| at vide)?',
)
/** A signature may hold a name, which is nobody's the tables know. */
const CLOSING = phrase(
  '(?:på forhånd )?(?:mange |tusind )?tak(?: for (?:hjælpen|svar))?(?= ?$|(?= (?:mvh|vh|kh|hilsen|med venlig|venlig|de bedste|dbh)))|(?:med )?(?:de )?(?:venlig|bedste|kærlig|mange)(?:e)? hilsn?(?:en|er)(?: [a-zæøå.]+){0,3}(?= *$)|(?:mvh|vh|kh|dbh|hilsen)(?: [a-zæøå.]+){0,3}(?= *$)|på forhånd tak',
)

export function readCourtesies(question: Question): Claim<null>[] {
  return [OPENING, CLOSING].flatMap((pattern) =>
    findPhrase(question, pattern).map(({ from, to }) => ({ from, to, value: null })),
  )
}
