// Questions that no text of an agreement can answer, whatever they are about: what we think of it, what is wrong with the
// asker's body, orders to the assistant, what one is entitled to from other authorities, and what has come of it since.
import { has, phrase, type Question } from '../question/question.ts'

export type Unanswerable = 'opinion' | 'advice' | 'order' | 'elsewhere' | 'since'

const OPINION = phrase(
  '(?:synes|mener|tror|tænker) (?:du|i|I)|hvad ville du|hvilken? (?:[^ ]+ )?vil(?:le)? du (?:anbefale|vælge)|skal jeg (?:hellere )?(?:vælge|tage) [^,?]+ eller|hvem (?:af (?:partierne|dem|politikerne) )?(?:[^ ]+ ){0,3}(?:mest|mindst) (?:ligeglade?|nærige?|dumme?|skyld|sympatiske?)|hvad (?:synes|mener|tror|tænker) (?:du|i)|din (?:mening|holdning)|jeres (?:mening|holdning)|(?<!hvor )burde (?:man|vi|de|regeringen|politikerne|danmark|staten|der)|skulle (?:man|vi|de|regeringen|politikerne) (?:ikke|hellere)|(?<!hvorfor )er det (?:ikke )?(?:noget |bare |lidt )*(?:pjat|pjank|fis|vrøvl|noget værre|rimeligt|fair|retfærdigt|urimeligt|uretfærdigt|forkert|okay|ok|i orden|for meget|for lidt|en god|godt|dumt|spild|tosset|fornuftigt|klogt|smart|flovt|en skandale|pinligt|for dårligt)|er (?:[a-zæøå0-9]+ ){1,4}ikke bare|(?:hvem|hvilket parti|hvilken politiker|hvad) (?:er|var) (?:bedst|værst|dårligst|dygtigst)|hvilket parti (?:er|skal)|hvilket af partierne|hvem skal (?:jeg|man|vi) stemme på|fortjener de|(?<!hvorfor )er (?:[a-zæøå0-9-]+ ){1,4}(?:bedre|dårligere|værre) end|er du (?:enig|for|imod)|en god (?:aftale|ide|idé)|en dårlig (?:aftale|ide|idé)|er [a-zæøå]+ (?:et|en) (?:godt?|dårligt?) [a-zæøå]+|er [a-zæøå]+ (?:dumme?|dovne?|åndssvage?|tåbelige?|onde?)(?= ?$)|hvad (?:synes|tænker) (?:befolkningen|folk|danskerne|borgerne|alle)|meningen med livet|hvorfor er (?:[a-zæøå]+ ){1,3}(?:imod|modstandere? af)',
)
/** Typed without its letter, "bør" is "bor" (lives), which asks for no opinion. */
const SHOULD = phrase('(?<!hvor )bør (?:man|vi|de|regeringen|politikerne|danmark|staten|der)')
const IS_SHOULD = /\bb(?:ø|oe)r\b/i

const ADVICE = phrase(
  'er (?:[a-zæøå]+ ){1,3}(?:arveligt?|smitsomt?|dødeligt?|kræftfremkaldende)(?= ?$)|er (?:hun|han|jeg|min [a-zæøå]+) (?:så |måske |også )?(?:dement|deprimeret|autist|psykotisk|psykopat|syg|alkoholiker)(?= ?$)|(?:har|havde) taget (?:for mange|en masse|alle) (?:[a-zæøå]+ )?(?:piller|medicin)|kan (?:jeg|han|hun|min [a-zæøå]+) få [a-zæøå-]*medicin|har jeg(?! ret| krav| mulighed| lov| adgang)(?= [a-zæøå]+$| [a-zæøå]+ [a-zæøå]+$)|hvad fejler (?:jeg|han|hun|mit|min)|er det (?:farligt|skadeligt|usundt|sundt|smitsomt|normalt|arveligt|dødeligt|kræft|giftigt)|kan (?:jeg|hun|han) (?:bare )?blive rask|kan (?:jeg|man|hun|han) (?:bare )?(?:stoppe med|holde op med|få [a-zæøå]+ af|dø af|blande|tage [a-zæøå]+ mod|undgå at få)|må (?:jeg|hun|han|min [a-zæøå]+|mit [a-zæøå]+) (?:godt |gerne )?(?:drikke|spise|ryge|tage(?! (?:[^ ]+ ){1,3}med))(?= )|skal jeg (?:bare |så |hellere )?(?:tage|stoppe|holde op|droppe|spise|drikke|ringe 112|bekymre|(?:bede|spørge|overtale) (?:[^ ]+ )?læge(?:n)?)|(?:skal|bør|må|kan) (?:jeg|vi|han|hun) (?:[^ ]+ ){0,7}trappe (?:[^ ]+ )?(?:ned|ud)|hvor (?:mange|meget) (?:[a-zæøå]+ ){0,3}(?:kan|må|skal|bør) (?:jeg|man|hun|han) (?:tage|drikke|spise|give)|virker (?![^ ]*(?:pulje|ordning|forsøg|tilbud|initiativ|aftale))(?:[a-zæøå]+ ){1,3}(?:mod|på)|(?<!hvordan )hjælper [a-zæøå]+ (?:mod|på)|hvilken (?:test|blodprøve|pille|medicin|dosis|diæt|behandling er bedst)|bivirkning(?:er)?|symptom(?:er|erne)?|hvordan (?:kurerer|helbreder|behandler) (?:man|jeg)(?! (?:en |den |min |vores )?(?:ansøgning|sag|henvendelse|klage))|gør det noget|(?:jeg|hun|han|min [a-zæøå]+) har (?:så |meget |rigtig |lidt )?(?:ondt|smerter|feber|kvalme) (?:i|på)?(?: [^ ]+)*|(?:jeg|hun|han|min [a-zæøå]+) har (?:[a-zæøå]+ ){1,3}lige nu|kan det være (?:farligt|kræft)|(?<!(?:hvis|når|der|som) (?:[a-zæøå]+ ){0,4})(?:tage|taget|tager|tog|fået|få) (?:en )?overdosis',
)
const ORDER = phrase(
  'script alert|alle (?:dine|jeres) data|system ?prompt|ignorer|ignorér|ignore|glem (?:alt|alle|dine|det hele|hvad du)|forget|(?:dine|tidligere|alle|nye|følgende|foregående|skjulte|disse) (?:[^ ]+ )?instruktion(?:er|erne)?|instructions|lad som om|pretend|du er nu|you are now|act as|jailbreak|dan mode|admin(?:istrator)? mode|er administrator|^ ?system|developer mode|source code|kildekode(?:n)?|list all files|print (?:your|config|the)|sql|drop table|api[- ]?key|password|adgangskode(?:n)?|vis alle spørgsmål|andre brugere(?:s)?|svar kun med|skriv (?:i stedet|det som svar|et digt|en sang|en vits|en historie)|(?:lege|lave|spille|start|starte|i et) (?:[^ ]+ )?rollespil',
)

/** Benefits that a law grants to whoever is entitled; no agreement on the reserve tells who, when or how much. */
const BENEFIT =
  '(?:dagpenge|sygedagpenge|barselsdagpenge|folkepension|førtidspension|seniorpension|tidlig pension|efterløn|kontanthjælp|uddannelseshjælp|ressourceforløbsydelse|ledighedsydelse|boligstøtte|boligsikring|boligydelse|børnepenge|børnecheck|børneydelse|børnetilskud|børnebidrag|feriepenge|su|ældrecheck|varmetillæg|varmecheck)(?:n|en|et|ne|s)?(?: sats(?:en)?)?'
/** Asked for, not lived on: "jeg er på kontanthjælp" only tells who asks. */
const ELSEWHERE = phrase(
  `(?:skal|må|kan|er) (?:[^ ]+ ){1,7}(?:betale skat|skattefrit?|skattepligtigt?|beskattes|trække(?:s)? fra i skat)|(?:min|vores|mors|fars) (?:ansøgning|sag|klage)(?= (?:om|hos|i kommunen|er|bliver))|(?:hvornår|hvor (?:meget|mange|høj|højt|længe)|hvordan|hvad er|kan|må|skal|får|mister|ryger|beholder|søger|ret til)(?: [^ ]+){0,6}? (?<!(?:på|af|med|fra) )${BENEFIT}|(?:kan|må|skal|kunne) (?:jeg|man|vi|hun|han|de) (?:[^ ]+ ){0,2}gå på ${BENEFIT}`,
)

/** What was reached with the money, what has been bought, built or opened by now, and when the next agreement comes: none tells that. */
const SINCE = phrase(
  'hvornår (?:kommer|bliver|laves|forhandles|lander) (?:der )?(?:[^ ]+ ){0,3}(?:ny|nye|næste|kommende) (?:ssa-?)?(?:aftalen?|reserve)|hvor mange (?!procent|pct|mio|kroner|kr|penge|millioner|gange)[^ ]+ svarer (?:det|den|de|pengene|beløbet) til|hvor mange (?:[^ ]+ ){0,12}(?:endte med|blev det til|rækker (?:det|pengene|beløbet|de)|(?:fik|kom|nåede|blev) (?:[^ ]+ ){1,8}for pengene)|^har (?:[^ ]+ ){2,10}(?:endnu|allerede)(?= ?$)|^er (?:(?:den|det|de) )?(?:[^ ]+ ){0,2}[^ ]+(?:en|et|ne) (?:[^ ]+ ){0,6}(?:(?:blevet|er) (?:købt|bygget|opført|ansat|taget i brug)|kommet (?:ud at|op at|i gang)|(?:åbnet|gået i gang|i drift|i gang)(?= (?:nu|endnu|allerede)?$))',
)

/** "Vores sag om samvær … er politikerne klar over det?": asks of those who made the agreements, whatever is told before. */
const OF_AGREEMENTS = phrase('politikerne|partierne|aftale(?:n|rne)|afsat|sat af')

/** Null for a question that may have an answer. */
export function readUnanswerable(question: Question): Unanswerable | null {
  if (has(question, ORDER)) return 'order'
  if (has(question, OPINION) || (IS_SHOULD.test(question.text) && has(question, SHOULD))) return 'opinion'
  if (has(question, ADVICE)) return 'advice'
  if (has(question, SINCE)) return 'since'
  return has(question, ELSEWHERE) && !has(question, OF_AGREEMENTS) ? 'elsewhere' : null
}
