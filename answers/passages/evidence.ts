// Signs that a sentence answers a kind of question: a who names somebody who does something, a why gives a reason, a how-many counts.
import type { QuestionKind } from '../question/kinds.ts'

const ORGANISATION =
  /\p{Lu}[\p{Ll}-]*(?:styrelsen|rådet|ministeriet|fonden|foreningen|forbund|højskole)|(?<=[\p{Ll},)] )\p{Lu}[\p{L}&-]+/u
const MONTH = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
const DATE = new RegExp(
  `\\b(?:19|20)\\d\\d\\b|medio|primo|ultimo|\\d{1,2}\\. (?:${MONTH})|foråret|efteråret|kvartal`,
  'i',
)
/** In small letters: "Frivillig Fredag" says no day. */
const WEEKDAY = /(?:man|tirs|ons|tors|fre|lør|søn)dag/
const DURATION =
  /\d+(?:[,+]\d+)*\.? ?(?:år|timer|måned|dag|uge|minutter)|-årig|årig|døgn|(?:én|et|en|to|tre|fire) (?:år|måned|uge|dag)/i

/** "Børn og unge op til 18 år", "12-25-årige": how old somebody is, and not how long anything lasts. */
const AGES =
  /(?:børn|unge|voksne|piger|drenge|kvinder|mænd|ældre|personer|mennesker|borgere)(?: (?:i alderen|på|fra|mellem|op til|under|over))+ \d+(?:\s?[-–]\s?\d+| og \d+)? ?år|\d+\s?[-–]\s?\d+[- ]?årige?/giu

/** Each sign with what it is worth; a sentence's evidence is the sum, at most 1. */
const SIGNS: Record<QuestionKind, [{ test: (sentence: string) => boolean }, number][]> = {
  who: [
    [
      /forankre|varetage|tildeles|tilfalder|administrer|står for|stå for|drives? af|drevet af|ejes|ansvar|tovholder|består af|bestående af|nedsætte|udføre|udarbejde|gennemfør|stiftet|grundlagt|partnerskab mellem|samarbejde|direktør|formand|indgå|sammen med|udmønt|tilskud til/i,
      0.55,
    ],
    [ORGANISATION, 0.45],
  ],
  forWhom: [
    [
      /målgruppe|målrettet|henvender sig|rettet mod|henvendt til|forbeholdt|tilbud (?:til|for)|\p{Ll}+ (?:til|for) (?:alle )?(?:børn|unge|voksne|ældre|kvinder|mænd|piger|drenge|mennesker|personer|borgere|familier|forældre|pårørende|førtidspensionister|patienter)/iu,
      0.7,
    ],
    [/i alderen|\d+\s?[-–]\s?\d+[- ]?år|alle, (?:der|som)|enhver/i, 0.5],
  ],
  // Whose head is whose is told by persons.ts.
  person: [[/\p{Lu}\p{L}+ \p{Lu}|\(formand\)/u, 1]],
  result: [[/\bvis(?:er|te)\b|påvis|peger (?:\p{L}+ )?på|fremgår|fremhæve|konklude|illustrere/u, 1]],
  contact: [[/(?:\d\d ?){4}|@|\bvej \d|\bgade \d/, 1]],
  signUp: [[/tilmeld|indmeld|melde sig|henvende sig til|rekrutter/iu, 1]],
  effect: [
    [
      /mulighed|adgang|skabe|styrke|sikre|bidrage|hjælp|gør(?:e|es)? det|kan (?:få|være)|betyder|indebærer|medføre|\bvil\b|\bskal\b|så (?:de|der|det)/i,
      1,
    ],
  ],
  whichDay: [
    [new RegExp(`\\d{1,2}\\. (?:${MONTH})|\\d{1,2}-\\d{1,2}-\\d{4}|kl\\. \\d`, 'i'), 1],
    [WEEKDAY, 1],
  ],
  when: [
    [DATE, 0.75],
    [WEEKDAY, 0.75],
    [
      /udløb|frem til|indtil|fra og med|inden udgangen|ophør|træder|trådte|løber|siden|etableret|oprette|indgået|offentliggøre|stiftet|grundlagt|iværksat|åbe?n/i,
      0.25,
    ],
  ],
  wait: [[/vente\p{L}*.*\d|\d.*vente/iu, 1]],
  howLong: [
    [{ test: (sentence) => DURATION.test(sentence.replace(AGES, '')) }, 0.5],
    [DATE, 0.3],
    [
      /løber|\bvarer\b|periode|frem til|siden|eksistere|udløb|op til|varig|ophør|længere|til og med|ad gangen|levetid|udgangen af|til (?:medio|primo|ultimo)|resten af|hele (?:19|20)\d\d|livslang|hele livet|voksenliv|midlertidig|så længe/i,
      0.4,
    ],
  ],
  where: [
    [
      /(?:\bi|\bpå|\bved|\bfra|hhv\.) (?!Danmark|Social|Folketing|\p{L}+(?:foreningen|styrelsen|ministeriet|rådet|forbundet|fonden|partierne))\p{Lu}\p{Ll}+|hele landet|landsdækkende|alle landets/u,
      0.6,
    ],
    [/i hhv\.|beliggende|ligger|afdeling|byer|placeret|lokaliseret|forankret i/i, 0.4],
  ],
  why: [
    [
      /derfor|fordi|skyldes|behov|udfordring|mangl|ikke tilstrækkelig|risiko|begrænset|problem|idet|eftersom|svært|vanskelig|stigende|desværre|hvilket|af frygt|faldet|fravælger|på grund af|\bda\b/i,
      0.7,
    ],
    [/med henblik på|formål|skal sikre|for at|så (?:de|der|det)|kan bidrage/i, 0.3],
  ],
  howMany: [
    [/\d/, 0.7],
    [/ca\.|cirka|op i?mod|omkring|over|godt|antal|pct\.|anslå|procent|knap|mindst/i, 0.3],
  ],
  whichLaw: [[/§ ?\d|\blov\b|\p{Ll}lov(?:en|ens)?\b/u, 1]],
  share: [[/\d ?(?:pct\.|procent|%)|\d ud af \d|halvdelen|tredjedel|fjerdedel/i, 1]],
  howOld: [[/\d+\s?[-–]\s?\d+[ -]?år|\d+ år|\d+-?årige|alder/i, 1]],
  how: [
    [
      /gennem|ved at|ved hjælp|via|bl\.a\.|metode|model|konkret|tilbyde|samarbejde|således|blandt andet|består/i,
      1,
    ],
  ],
  howTo: [[/\bkan\b|kontakt|henvende|ring|søge|tilmeld|ansøg|tilby|mulighed for/i, 1]],
  may: [
    [
      /\bkan\b|mulighed|tilby|ret til|adgang|gratis|berettiget|målgruppe|målrettet|henvender sig|åbent|støtte|hjælp|rådgiv|behandling/i,
      0.8,
    ],
    [/\d+\s?-\s?\d+[ -]?år|årige/i, 0.2],
  ],
  cost: [
    [/gratis|(?<!ud)betal(?!t)|\btakst|(?<!mio\. )\bkr\.|pris(?:en)?\b|rater|(?:med|egen)finansier/i, 1],
  ],
  what: [
    [
      /\ber (?:en|et|den|det|at)\b|består|arbejder (?:for|med|på)|har til formål|tilbyder|indebærer|\bskal\b|omfatter|står for|betyder|formål|yder|hjælper|rådgiver|kaldet/i,
      1,
    ],
  ],
}

/** 0–1: how strongly the sentence shows the signs. */
export function evidence(kind: QuestionKind, sentence: string): number {
  return Math.min(
    1,
    SIGNS[kind].reduce((sum, [sign, worth]) => sum + (sign.test(sentence) ? worth : 0), 0),
  )
}

const UNITS = 'time dag uge måned minut'.split(' ')

/** "Hvor mange dage varer den?" is told in days; true where no such unit is asked for. */
export function inUnitAsked(question: string, sentence: string): boolean {
  const asked = UNITS.filter((unit) =>
    new RegExp(`hvor mange ${unit}(?:e|r|er|ter)?s?\\b`, 'i').test(question),
  )
  return asked.every((unit) => new RegExp(`(?<!\\p{L})${unit}`, 'iu').test(sentence))
}

/** Kinds that only a sentence with a figure, a date, a sum or the like can answer. */
export const needsEvidence = (kind: QuestionKind): boolean => NEEDS.has(kind)

const NEEDS = new Set<QuestionKind>([
  'whichLaw',
  'when',
  'whichDay',
  'where',
  'person',
  'contact',
  'signUp',
  'result',
  'howLong',
  'wait',
  'howMany',
  'share',
  'howOld',
  'cost',
])
