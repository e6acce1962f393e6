// Signs that a sentence answers a kind of question: a who names somebody who does something, a why gives a reason, a how-many counts.
import type { QuestionKind } from '../question/kinds.ts'

const ORGANISATION =
  /[A-ZÆØÅ][a-zæøå]+(?:styrelsen|rådet|ministeriet|fonden|foreningen|forbund)|(?<=[a-zæøå,] )[A-ZÆØÅ][A-Za-zæøå]+/

const SIGNS: Record<QuestionKind, [RegExp, number][]> = {
  who: [
    [
      /forankre|varetage|tildeles|administrer|står for|stå for|drives? af|drevet af|ejes|ansvar|tovholder|består af|bestående af|nedsætte|udføre|udarbejde|gennemfør|stiftet|grundlagt|partnerskab mellem|samarbejde|direktør|formand|indgå/i,
      0.6,
    ],
    [ORGANISATION, 0.4],
  ],
  when: [
    [
      /\b(?:19|20)\d\d\b|medio|primo|ultimo|\d{1,2}\. (?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/i,
      0.7,
    ],
    [
      /udløb|frem til|indtil|fra og med|inden udgangen|ophør|træder|trådte|løber|siden|etableret|oprette|indgået|offentliggøre/i,
      0.3,
    ],
  ],
  howLong: [
    [/\b(?:19|20)\d\d\b|\d+(?:\+\d+)? (?:år|timer|måneder|dage|uger)|-årig|årig|medio|ultimo|døgn/i, 0.6],
    [/løber|periode|frem til|udløb|op til|varig|ophør|længere|i op til|til og med/i, 0.4],
  ],
  where: [
    [
      /i hhv\.|beliggende|ligger|afdeling|byer|hele landet|landsdækkende|lokal|placeret|rundt om i|forankret i|på \p{Lu}|i \p{Lu}/u,
      1,
    ],
  ],
  why: [
    [
      /derfor|fordi|skyldes|behov|baggrund|udfordring|mangl|ikke tilstrækkelig|risiko|begrænset|problem|idet|eftersom|da (?:der|de|det)|svært|vanskelig|stigende|desværre|hvilket/i,
      0.7,
    ],
    [/med henblik på|formål|skal sikre|for at|så (?:de|der|det)/i, 0.3],
  ],
  howMany: [
    [/\d/, 0.6],
    [/ca\.|cirka|op mod|omkring|over|godt|antal|pct\.|anslå|procent/i, 0.4],
  ],
  howOld: [[/\d+\s?-\s?\d+[ -]?år|\d+ år|årige|alder/i, 1]],
  how: [
    [/gennem|ved at|ved hjælp|via|bl\.a\.|metode|model|konkret|tilbyde|samarbejde|således|blandt andet/i, 1],
  ],
  may: [
    [
      /kan |mulighed|tilby|ret til|adgang|gratis|berettiget|målgruppe|målrettet|henvender sig|åbent|støtte|hjælp|rådgiv/i,
      0.8,
    ],
    [/\d+\s?-\s?\d+[ -]?år|årige/i, 0.2],
  ],
  cost: [[/gratis|uden egenbetaling|betal|kr\.|pris|egenbetaling|tilskud|vederlag/i, 1]],
  what: [
    [
      / er (?:en|et|den|det|at)? ?|består|arbejder for|har til formål|tilbyder|består i|indebærer|skal |omfatter|står for|betyder|formål/i,
      0.6,
    ],
  ],
}

/** 0–1: how strongly the sentence shows the signs. */
export function evidence(kind: QuestionKind, sentence: string): number {
  return SIGNS[kind].reduce((sum, [sign, worth]) => sum + (sign.test(sentence) ? worth : 0), 0)
}
