// Words that frame a question about the agreements without naming its subject: "hvor meget fik …", "kan du fortælle …".
// They never decide what is asked about, but may still help a title that holds them ("Ramme til …", "Støtte til …").
import { fold } from '../../retrieval/danish/normalise.ts'

const FRAME = `
  og eller men samt at som der det den de dem deres dets dens denne dette disse her da så også bare lige nu jo vel nok mon
  en et ens i på til for fra af om med ved under over mellem hos uden inden efter bag før mod ad pr per via blandt gennem omkring
  jeg mig min mit mine du dig din dit dine han ham hans hun hende hendes vi os vores i jer jeres man sig sin sit sine selv
  er var være været bliver blev blive blevet har havde have haft kan kunne skal skulle vil ville må måtte bør burde
  ikke nej ja ok okay hej tak venlig hilsen venligst gerne lidt noget nogen nogle anden andet andre alle hver hvert hele kun
  hvad hva hvem hvor hvornår hvordan hvorfor hvilken hvilket hvilke hvis hvorhen hvormeget
  sig sige siger fortæl fortælle forklar vis vise oplys oplyse giv give find finde slå svar svare vide ved ønsker
  spørge spørgsmål skriv skrive tjek tjekke se ser mener menes hedder kaldet kaldes
  fik får få fået gik går gå gået gives gav givet kom kommer kostede koster koste sat afsat afsatte afsætter afsættes afsætte
  tildelt tildeles tildelte bevilget bevilges bevilgede bevilling bevillingen bevillinger fordelt fordeles udmøntet udmøntes
  bruge bruger brugt bruges anvendt anvendes modtager modtog modtaget lagt ligger ligge lå udgør stod står fremgår
  penge pengene kroner kr mio million millioner beløb beløbet midler midlerne tal tallet tallene ramme rammen sum
  aftale aftalen aftaler aftalerne aftalens ssa reserven reserve politisk politiske aftaleparterne partierne
  år året årene årligt perioden periode gang altså egentlig egentligt faktisk præcis præcist konkret cirka ca ind op ned ud
  initiativ initiativet initiativer initiativerne bevillingslinje post posten punkt nummer nr linje linjen række rækken
  område området områder total samlet bundlinje bundlinjen slutsum slutsummen totalbeløb hej goddag mvh hilsner lige hurtigt hurtig brug behov gælder gælde vedrører vedr ang angående
  hvis kigger kigge ser hører hørte under dækker dækkede står inde hver især sammen dele del tabellen tabel række varig varige ifølge mener enkelt enkelte alene alt tværs litra ret ville skulle sagt regning sum fordeling fordel fordelt opdel opdelt alene posten læg lægge lægges regn tæl tæller tælle tælles talt ligge holdt sagt siges bedt bede forhånd tak oplyst oplyses opgjort stor stort store størrelse hvornår gange
  iflg ift ifm pga fx evt inkl ekskl incl jf jvf
  end eller plus kontra versus ekstra oven oveni lagde smidt kastet givet politikerne politikere hvilket løber lander beløber samlede tilført
  samme ens mere mindre flere færre tilbage ser bort når skriver skrev vs kontra hhv bev adm budget budgettet ark arket notat notatet oversigt ulejlighed ulejligheden undskyld skatteyderne skatteborgerne skattekroner skattekronerne skattepenge skattepengene folketinget folketingets socialudvalg udvalg udvalget ministersvar udvalgsspørgsmål budgetnotat danmark danmarks pose kasse kassen parti partier partierne gøre godt delt ting tingen henholdsvis regningen regning reel reelt forbindelse
  helhed kollega kollegaen kollegaer kollegerne chef chefen revisor revisoren heraf hvoraf deraf noteret halve halvår halvåret lød lyde lyder lydende først nyhed nyheden nyhedens artikel artiklen pressemeddelelse pressemeddelelsen nævner omtaler omtales omtalt
  max maks maksimalt maksimum højst mindst minimum
  prisniveau prisniveauet prisniveauer årspriser omregnet
  kontrol kontroller kontrollér afstemning afstem afstemme fortsætter fortsætte
  osv mv mm etc trække trækker trukket ene
  aftaleteksten teksten tekst egen eget egne både overhovedet løb løbe nævn nævne igen fortalt aftalens
  beholder beholde lander lande havner havne tilfalder ender
  dertil hertil deri bagefter derefter herefter fremover efterfølgende hernede heroppe herhjemme herovre nævnt nævnes tænker tænkt henhold forhold omgang omgange to tre fire fem seks
`
const WORDS = new Set(FRAME.trim().split(/\s+/).map(fold))

export function isFrameWord(word: string): boolean {
  return WORDS.has(fold(word))
}
