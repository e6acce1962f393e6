// What is asked about a pool: who may apply, purpose, requirements, co-financing, when, how long, how much, who runs it …
import type { PoolField } from '../facts/pools.ts'
import { type Claim, findPhrase, phrase, type Question } from './question.ts'

export type PoolAspect = PoolField | 'deadline' | 'contact' | 'recipients'

const ASPECTS: [PoolAspect, RegExp][] = [
  [
    'deadline',
    phrase(
      '(?:hvornår er |hvad er )?(?:ansøgnings|søge|den præcise )?(?:frist|fristen|deadline|deadlinen|ansøgningsfrist|ansøgningsfristen|sidste frist)|hvilken dato|præcis dato|sidste dag|sidste dato',
    ),
  ],
  [
    'contact',
    phrase(
      'kontaktperson(?:en)?|telefonnummer(?:et)?|mailadresse|e-?mail|hvem skal (?:vi|man|jeg) ringe til|hvem ringer (?:vi|man|jeg) til|ansøgningsskema(?:et)?|link til',
    ),
  ],
  [
    'recipients',
    phrase(
      '(?:hvem|hvilke (?:[a-zæøå]+ )?(?:kommuner|organisationer|foreninger|projekter|regioner|aktører)|hvor mange (?:kommuner|organisationer|foreninger|projekter|ansøgere|ansøgninger)) (?:[a-zæøå]+ )?(?:fik|har fået|modtog|har modtaget|har søgt|søgte|blev valgt|vandt)|har [a-zæøå]+ (?:kommune|region)? ?(?:fået|søgt|modtaget)|fik [a-zæøå]+ kommune',
    ),
  ],
  [
    'adminPct',
    phrase(
      '(?:hvor (?:meget|mange|stor).*?)?(?:til |på |at )?(?:puljeadministration(?:en)?|administration(?:en)?|administrere|administrationsbidrag|administrationsprocent(?:en)?|admin)(?= |$)',
    ),
  ],
  [
    'administeredBy',
    phrase(
      'hvem (?:er det der |der )?(?:administrerer|administerer|styrer|forvalter|uddeler|udmønter|udbyder|bestyrer|kører|står (?:for|bag)|behandler|fordeler|har ansvaret for|behandler ansøgninger|skal man søge hos|søger man hos)|hvilken (?:styrelse|myndighed|instans)|hvor (?:skal|sender) (?:vi|man|jeg) (?:søge|ansøgningen|vores ansøgning)|administreres|administrerer',
    ),
  ],
  [
    'coFinancing',
    phrase(
      'medfinansier(?:ing|ingen|e|er|et|ings)|medfinansieringskrav(?:et)?|egenfinansiering(?:en)?|selvfinansiering|egenbetaling|egen(?:betaling|andel)|(?:selv|også) (?:at )?(?:skyde|lægge|betale|bidrage|finansiere|have) (?:med )?(?:penge|noget|en del|midler|halvdelen)?|(?:lægge|skyde|putte) (?:egne )?penge i|egne penge|selv (?:have )?penge (?:med|op)|betale noget selv|betale selv',
    ),
  ],
  [
    'applicants',
    phrase(
      'hvem (?:kan|må|har lov til|får lov) (?:at |overhovedet )?(?:søge|ansøge|få del i|byde ind)|hvem (?:der )?(?:kan|må) (?:søge|ansøge)|ansøger(?:kreds|kredsen|ne)|ansøgningskreds(?:en)?|hvem henvender puljen sig til|(?:kan|må) (?:vi|jeg|man|en|et|private|kommuner|regioner|frivillige|foreninger).*? (?:også )?(?:søge|ansøge|være med|få del i|få penge fra)|hvem er (?:berettiget|ansøgere)|berettiget til at søge|er det kun .*? (?:der )?(?:kan|må) (?:søge|ansøge)',
    ),
  ],
  [
    'targetGroup',
    phrase(
      'målgruppe(?:n|r)?|hvem (?:er|skal) (?:den|puljen|det|pengene|midlerne|ordningen) (?:til|for|rettet mod|målrettet|henvendt til|komme til gavn|hjælpe)|hvem skal (?:have gavn|hjælpes)|hvem (?:er den|retter den|retter puljen) sig mod|hvem omfatter|hvor gamle|aldersgruppe(?:n)?|hvilken alder',
    ),
  ],
  [
    'round',
    phrase(
      'hvornår (?:kan|skal|må|er|bliver|åbner|udmeldes|udbydes|slås|kommer).*?(?:søge|søges|ansøge|runde|runden|åbent|op|udmeldt|puljen|pulje|udmøntet|udmøntes)?|ansøgningsrunde(?:n|r|rne)?|(?:flere|ekstra|mere end én|mere end en|anden|to|næste|ny) runde(?:r|n)?|hvor mange (?:ansøgnings)?runder|runde(?:n|r)?|for sent at søge|stadig (?:søge|søges|åben)|hvilket år kan|hvornår',
    ),
  ],
  [
    'support',
    phrase(
      'hvor længe|hvor mange år|støtteperiode(?:n)?|projektperiode(?:n)?|bevillingsperiode(?:n)?|(?:i )?hvilke(?:t)? år(?: kan)?|hvor lang(?:t|e)?|løbetid|varighed',
    ),
  ],
  [
    'criteriaAuthority',
    phrase(
      'hvem (?:fastsætter|fastlægger|bestemmer|laver|beslutter).*?(?:kriterier|krav|regler|vilkår)(?:ne|ene)?',
    ),
  ],
  [
    'use',
    phrase(
      '(?:må|kan|kunne) (?:pengene|midlerne|man|vi|puljen|den|de|støtten|tilskuddet|en kommune|puljemidlerne).*? (?:bruges|bruge|anvendes|anvende|gå|dække|få dækket|dækkes|finansiere|købe|finansieres)|hvad (?:må|kan|skal|går) (?:pengene|midlerne|puljen|støtten|man|vi|de).*?(?:bruges|bruge|anvendes|gå til|til|søge til)?|bruges til|få (?:penge|støtte|dækket|tilskud) til|dækker (?:den|puljen)|hvad kan der søges (?:om|til)|hvad kan (?:man|vi) søge (?:om|til|penge til)|hvilke udgifter',
    ),
  ],
  [
    'requirement',
    phrase(
      'krav(?:et|ene)?|kriterier(?:ne)?|kriterie|betingelse(?:r|rne|n)?|forudsætning(?:er|en)?|forpligte(?:r|t|lser|de)?|hvad (?:kræver|kræves|skal der til|skal man opfylde|lægges der vægt på)|skal (?:vi|man|ansøger|ansøgere|ansøgeren|projektet|kommunen|modtagere?).*|hvad skal (?:vi|man|der).*|(?:er det|er der) et? krav|kræver|kræves|lægges (?:der )?vægt på|prioriter(?:es|er|ing)|samarbejdspartner',
    ),
  ],
  [
    'purpose',
    phrase(
      'formål(?:et)?|hvad (?:går|handler|drejer) (?:den|puljen|det|ordningen)(?: sig)? (?:ud på|om)|hvad er (?:meningen|ideen|hensigten|pointen)|hvad skal puljen|hvorfor|fortæl (?:mig )?(?:lidt )?(?:om|mere om)|hvad er (?:det for en|puljen)|beskriv|uddyb',
    ),
  ],
  [
    'amount',
    phrase(
      'hvor (?:meget|mange penge|mange midler|mange millioner|stor(?:t)?)|beløb(?:et)?|størrelse(?:n)?|hvor stor',
    ),
  ],
]

/** Every aspect that the question names; the first claim is the one that stands first in the question. */
export function readPoolAspects(question: Question): Claim<PoolAspect>[] {
  const claims: Claim<PoolAspect>[] = []
  for (const [aspect, pattern] of ASPECTS)
    for (const { from, to } of findPhrase(question, pattern))
      if (!claims.some((claim) => from < claim.to && claim.from < to))
        claims.push({ from, to, value: aspect })
  return claims
}
