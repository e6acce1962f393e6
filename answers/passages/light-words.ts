// Words of a question that say how it is asked rather than what about: "hvad sker der", "hvor kan man finde", "den slags".
// They count for a little where a text has them and for nothing where it lacks them.
import { fold } from '../../retrieval/danish/normalise.ts'
import { stem } from '../../retrieval/danish/stem.ts'

const LIGHT = `
  hva sku ka ik yo øh altså jo vel da lissom ligesom skam bare sådan hvordan hvilke jer osv
  regner regne ventes forventes ventet anslået registreret registreres
  lave laver lavet lavede skabe gøre gør gjorde gjort ske sker skete sket handle handler dreje drejer betyde betyder bestå består
  starte starter startede begynde begynder begyndte slutte slutter sluttede køre kører komme kommet gå gået stamme stammer opstå
  oprette opretter oprettede oprettet etablere etableret danne dannet stifte stiftet grundlægge grundlagt findes fandtes eksistere
  ligge holde holder bo bor være vare varer tage tager taget tog sætte sætter satte gøre prøve forsøge ønske ønsker vælge valgte
  sige sagde sagt fortælle fortalte forklare oplyse nævne nævnt kalde kaldt hedde omhandle vedrøre skrive skrev skrevet læse læst høre hørt
  tro tror troede synes føle føler tænke mene mente vide vidste kende kender overveje regne forvente
  bestemme besluttede beslutte aftale aftalt lægge lagde love lovede planlægge sørge hjælpe hjalp få fået give gives modtage
  bruge brugt anvende benytte udføre gennemføre arbejde arbejder bidrage deltage medvirke indgå være blive blevet vise viser
  politiker politikerne parti partier partierne folketinget regeringen ministeren myndighederne staten
  bag bagved foran slags ting måde sag emne grund årsag baggrund formål ide idé spørgsmål svar tanke mening ord punkt side sted steder stedet
  dernæst næsten straks knap længst sommetider alligevel imidlertid ingensteder heldigvis desværre ellers
  lyde lyder lød gælde gjaldt tælle tæller talte talt
  mandag tirsdag onsdag torsdag fredag lørdag søndag mandagen tirsdagen onsdagen torsdagen fredagen lørdagen søndagen
  ugedag ugedage ugedagen dag dage dagen uge uger time timer måned måneder tid tiden gang gange periode lang længe lidt meget mange mere mest flere flest få
  hele helt al alle alt hver mindst højst cirka omkring præcis nøjagtig egentlig faktisk overhovedet særlig særligt især bare kun også endnu stadig altid aldrig
  tit ofte typisk normalt gerne nok måske sikkert virkelig rigtig rigtigt ny nye nyt god godt gode bedre bedst stor store større lille små mindre
  konkret konkrete nærmere derude rundt hen henne herhjemme nogensinde snart lige engang allerede hidtil hidtidige tidligere
  danmark danske dansk danskere danskerne landet folk mennesker menneske personer person borger borgere man nogen ingen hinanden
  jan feb sept okt nov dec januar februar marts april maj juni juli august september oktober november december udsagn opgørelse
  størrelse biks foretagende dims tingest forstand mening meningen hensigt hensigten tanke tanken pointe pointen idéen forkortelse forkortelsen forkortes begreb begrebet udtryk udtrykket betydning betydningen slag fyr fætter
  interesseret nysgerrig spændende fornylig forleden hørte læst stødte stødt faldt falder
  alverden himlens pokker søren dælen fanden hulen pokkers
  ordning ordningen ordninger projekt projektet projekter indsats indsatsen indsatser tilbud tilbuddet tiltag tiltaget
`
/** People of the asker's own: they tell a story, while the texts speak of "unge" or "pårørende". */
const KIN = `
  mor mors moren mødre far fars faren forælder søn sønnen datter datteren bror broder søster barnebarn nevø niece fætter kusine onkel moster faster tante
  mormor morfar farmor farfar bedstemor bedstefar svigermor svigerfar svigerdatter svigersøn mand kone kæreste ægtefælle samlever eks ekskone eksmand
  ven veninde vennen kammerat kollega nabo naboens nabos naboen overbo underbo unge ungen
`
const keys = (text: string): string[] => text.trim().split(/\s+/)
const WORDS = new Set(keys(LIGHT).map(fold))
const STEMS = new Set(keys(LIGHT).map((word) => fold(stem(word))))

const KIN_WORDS = new Set(keys(KIN).map(fold))
export const isKin = (word: string): boolean => KIN_WORDS.has(fold(word))

export const isLight = (word: string): boolean =>
  WORDS.has(fold(word)) || (word.length > 4 && STEMS.has(fold(stem(word.toLowerCase()))))
