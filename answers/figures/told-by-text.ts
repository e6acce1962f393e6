// What of an amount only a text tells, never a row of the table: what an organisation needs, a part that the table leaves out, what
// one gets of it.
import type { Meaning } from '../question/meaning.ts'
import { has, phrase } from '../question/question.ts'

const MAY_USE = '(?:må|kan) (?:[a-zæøå-]+ ){1,3}(?:bruge|anvende)'

/** Figures that an organisation states of itself, beside what it is given: in a question … */
export const STATED_NEED = phrase(
  `(?:har|havde|får) (?:[a-zæøå]+ )?brug for|behov for|driftsomkostninger|egenbetaling(?:en)?|egenfinansiering(?:en)?|oplyser|anslå(?:r|et|s)|medlemskontingent|kontingent|${MAY_USE}`,
)
/** "Selve rejseholdet", "hvad må styrelsen bruge på …": a part, whatever initiative is like it. */
export const ITSELF = phrase(`selve|${MAY_USE}`)
/** A part of what is given, which the table does not tell: "ren driftsstøtte", "heraf". */
export const PART = phrase(
  'rene?|selve|egentlig|heraf|hvoraf|altså uden|hvor (?:meget|stor en del) af (?:den|det|dem|rammen|beløbet)',
)

const ONE =
  'borger|person|medlem|barn|patient|deltager|bruger|styk|samtale|elev|familie|plads|opkald|time|døgn|nat|ansat|medarbejder|kommune|klient|kursist|modtager|bløder|frivillig|mentor|sælger|kvinde|mand|ung|ældre|forælder|måned|dag|uge|gang|behandling|besøg|overnatning|gæst'
/** A span of one's own life, or one visit of many. */
const EACH_TIME = '(?:hver gang|om (?:måneden|ugen|dagen)|i timen)'
const ONESELF = '(?:man|jeg|han|hun)'
const AS_BENEFIT = '(?:i|af) (?:tilskud|støtte|erstatning|løn|ydelse|kompensation|godtgørelse)'
export const PER_HEAD = phrase(
  `(?:kan|må) (?:et|en|hvert|hver|man|jeg) (?:(?:${ONE}) )?(?:[^ ]+ )?(?:højst|maksimalt|maks|max) (?:få|søge|modtage|bruge)|(?:pr\\.?|per) (?:${ONE})|(?:koster|kostede|prisen (?:på|for)) (?:hver|hvert|et|en|ét|én) (?:enkelt )?(?:${ONE})|(?:får|fik|modtager|modtog)(?: (?:de|dem))? (?:hver|hvert) (?:enkelt )?(?:${ONE}|af (?:dem|deltagerne|medlemmerne)|i (?:månedlig|årlig|ugentlig)|om (?:måneden|ugen))|(?:får|fik|modtager|giver|koster) (?:[^ ]+ ){1,9}${EACH_TIME}|(?:får|modtager) (?:${ONESELF}|(?:den|de) enkelte [^ ]+) (?:[^ ]+ )?${AS_BENEFIT}|(?:kan|vil|skal) ${ONESELF} (?:[^ ]+ )?få (?:[^ ]+ )?${AS_BENEFIT}`,
)
/** What one gets of it stands in a text or nowhere: a row's figure is for all of them. */
export const asksPerHead = ({ question }: Meaning): boolean => has(question, PER_HEAD)
