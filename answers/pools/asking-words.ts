// Words of asking for a pool, which say nothing of whom it is for. They weigh nothing when pools are matched.
import { isDanishWord } from '../../retrieval/danish/dictionary.ts'
import { fold } from '../../retrieval/danish/normalise.ts'
import { isStopWord } from '../../retrieval/danish/stop-words.ts'
import { isFrameWord } from '../question/frame-words.ts'
import { phraseKey } from '../question/question.ts'

const ASKING = new Set(
  `pulje puljer puljen puljerne puljens ansøgningspulje ansøgningspuljer ansøgningspuljen ansøgningspuljerne puljemidler
   søge søges søger søgt ansøge ansøges ansøger ansøgere ansøgeren ansøgerne ansøgning ansøgningen ansøgninger ansøgningsrunde
   ansøgningsrunden støtte støttes støtten støttet tilskud tilskuddet midler midlerne penge pengene økonomi økonomisk fondsmidler
   passer passe relevant relevante findes målrettet målrettede rettet retter henvender mulighed muligheder mulig muligt
   arbejder arbejde målgruppe målgruppen målgrupper mennesker menneske borger borgere borgerne personer person folk folkene
   gruppe gruppen grupper hjælpe hjælp hjælper projekt projektet projekter indsats indsatsen indsatser vores nogle specielt særligt
   især både blandt gøre gør gjort lave laver starte tilbyde tilbud tilbuddet tilbyder give giver oversigt liste list overblik
   handler handle drejer vedrører omhandler aktiviteter aktivitet øremærket bruges bruge ideer idé forslag muligvis mange mere flere
   gode godt bedre meget kender kende slags form finde områder område området emne emnet tema procent pct frist periode dækker dække
   omfatter hører høre tilbage åbne åben åbent åbner gerne dem derhjemme samtidig komme kommer få fået får på må så år går ved samlet overhovedet
   hjem dag dage liv livet vis kære alle sådan ting noget andre forhånd tak hilsen ligesom brug behov trænger mangler ønsker vil
   skal helt hele slags gamle gammel idé nye ny nyt kunne god svært svære kriterier kriterierne krav kravene betingelser formål formålet målet administrerer administreres administrere administration alder kendes betyder holder stedet styrelsen styrelserne styrelsernes kontaktperson frist runde runden runder medfinansiering støtteperiode lidt lige igen fortæl fortælle lyst svar
   sætte stor pris oplyst brugbart netop sådan nogen måske begge interesseret interesserede kigger leder muligvis relevante aktuelt aktuelle
   største størst mindste mindst selve heraf hvoraf deraf`
    .split(/\s+/)
    .map(fold),
)
/** The same for those who type without æ ø å at all: "soge", "gor". */
const BARE = new Set([...ASKING].map(phraseKey))

/** `word`: as typed. A Danish word as it stands is no other's bare spelling: "far" is not "får". */
export const isAsking = (word: string): boolean =>
  ASKING.has(fold(word)) ||
  isFrameWord(word) ||
  isStopWord(word) ||
  (BARE.has(phraseKey(word)) && (word.length < 3 || !isDanishWord(word.toLowerCase())))
