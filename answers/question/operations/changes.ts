// Differences, growth and comparisons.
import { boundsNumber, isOneOf, keysOf, restMatches } from '../around.ts'
import { phraseKey } from '../phrase-key.ts'
import type { Around } from '../phrases.ts'
import type { OperationRule } from './rule.ts'

/** How a change is told first: in mio. kr., in per cent, or as how many times as much. */
export type ChangeAs = 'amount' | 'percent' | 'times'

const difference = (as: ChangeAs) => () => ({ kind: 'difference', as }) as const

const MONEY_NOUN =
  'bevilling|bevillingen|bevillingerne|beløb|beløbet|ramme|rammen|støtte|støtten|tilskud|tilskuddet|midler|midlerne|penge|pengene|økonomi|økonomien|budget|budgettet'

export const DIFFERENCES: OperationRule[] = [
  {
    phrases: `
      hvor mange gange [så] større|mere|højere|dyrere|stor|stort|store|meget|høj|højt|dyr|dyrt
      faktor
    `,
    read: difference('times'),
  },
  {
    phrases: `
      procentvis(t|e)|procentuel|procentuelt|procentuelle stigning(en)|fald(et)|vækst(en)|ændring(en)|udvikling(en)|forskel(len)
      procentstigning(en)
      procentfald(et)
      vækstrate(n)
      vækstprocent(en)
      procentpoint
      hvor mange procentpoint
      vækst(en)|stigning(en)|fald(et)|ændring(en)|forskel(len) [målt] i procent|pct|%
      hvor mange procent|pct|% mere|mindre|højere|lavere|større|flere|færre|dyrere|billigere
      procent|pct|% større|højere|lavere
    `,
    read: difference('percent'),
  },
  {
    phrases: `
      forskel(len|le|lene) [på|mellem|imellem]
      difference(n|r)
      diff
      hvor langt er der mellem|imellem
      hvor langt er de|det|den fra hinanden
      afstand(en) mellem|imellem
      afvig(er|e|else|elsen)
      træk(ker|ke|kes)|trukket [bare|blot] fra hinanden
      hvor meget|mange mere|mindre|flere|færre
      hvor meget|mange flere|færre penge|midler|millioner|mio|kroner
      hvor mange|meget penge|midler|millioner|mio|kroner|kr mere|mindre|flere|færre
      hvor meget højere|lavere|større|dyrere|billigere
      [hvor] [meget] steg
      stiger
      stige
      steget
      stigning(en|er|erne)
      stigende
      faldende
      vokse(r|de|t)
      skrumpe(r|de|t)
      vækst(en)
      går|gik|gået|røget|ryger|røg op|ned
      hvor meget|mange [mio|millioner|penge|kroner|kr|procent|pct] op|ned
      går|gik den|det|de|beløbet|bevillingen|rammen|støtten|tilskuddet op|ned
      sat|sætte(s)|sættes|satte|skåret|skæres|skruet op|ned
      op eller ned
      op- eller nedgang
      skåret ned [med]
      skåret med
      skåret|skæres|skærer [ned] i ${MONEY_NOUN}
      skæres [ned]
      beskåret
      besparelse(n)|nedskæring(en|er|erne)
      reduktion(en)
      halvere(s|t|r|de)
      halvering(en)
      fordoble(s|t|r|de)
      fordobling(en)
      tredoble(s|t|r|de)
      firdoble(s|t|r|de)
      merbevilling(en) fra
      forhøje(s|t)
      forhøjelse(n)
      sænke(s|t)
      nedsat fra|med|til
      ændring(en|er|erne) i|fra|mellem|over|på
      falder [beløbet|bevillingen|rammen|støtten|tilskuddet|den|det] fra|med
      falder|faldt|stiger beløbet|bevillingen|rammen|støtten|tilskuddet
      falder eller stiger
      hvor meget falder|faldt
      fald(et) fra|på|mellem|siden
      fald|faldet i ${MONEY_NOUN}
      faldet
      faldt fra|med|til|mellem
      et [stort] fald
      hvor stort et|er fald(et)
      udvikling(en) fra|mellem|siden|over
      [hvad|hvordan|hvilken] [er|var|ser|så] udvikling(en) ud
      udvikling(en) i ${MONEY_NOUN}
      udvikling(en) i|af de|det|den afsatte|årlige
      bevillingsudvikling(en)
      beløbsudvikling(en)
      øge(s|t|r|de) [beløbet|bevillingen|rammen|støtten|tilskuddet] fra|med
    `,
    read: difference('amount'),
  },
  {
    // "Fald i 2029 i pct."
    phrases: 'fald|faldet|stigning|stigningen|vækst|væksten',
    when: restMatches(/^ i (?:19|20)\d\d/),
    read: difference('amount'),
  },
  {
    // "Hvor mange mio. falder X fra 2025 til 2026?"
    phrases: 'falder|faldt|stiger|steg|vokser|voksede',
    when: restMatches(/ (?:fra|mellem) (?:19|20)\d\d (?:til|og) (?:19|20)\d\d/),
    read: difference('amount'),
  },
  {
    phrases: 'skåret|faldt',
    when: ({ next, from }) => next === null && from > 0,
    read: difference('amount'),
  },
  {
    phrases: `
      udvikling(en)
      ændring(en|er|erne)
    `,
    when: ({ next, previous }) =>
      (previous === null || asksFor(previous)) &&
      (next === null || isAboutMoney(next) || next.kind !== 'word'),
    read: difference('amount'),
  },
  {
    phrases: `
      udvikle(r|de|t)
      ændre(r|de|t)
    `,
    when: restMatches(/ sig(?: |$)/),
    read: difference('amount'),
  },
]

const asksFor = isOneOf('er var hvilken hvordan hvad den')
const isAboutMoney = isOneOf('i for fra over på')

const COMPARATIVES = `
  mere
  mindre
  flere|færre penge|midler|millioner|kroner
  flere
  færre
  [et] større|højere|mindre|lavere [beløb|bevilling|ramme|tilskud]
  dyrere
  billigere
`

/** "Hvor meget får A mere end B": the difference, not which is more. */
const isAskedHowMuch = ({ question, from }: Around): boolean =>
  /(?:^| )hvor (?:meget|mange) /.test(question.line.slice(0, question.starts[from]))

export const COMPARISONS: OperationRule[] = [
  {
    phrases: COMPARATIVES,
    when: (around) => isAskedHowMuch(around) && !boundsNumber(around) && comparesWithOther(around),
    read: difference('amount'),
  },
  {
    phrases: 'mod|imod',
    when: ({ previous, next }) => previous?.kind === 'year' && next?.kind === 'year',
    read: () => ({ kind: 'compare' }),
  },
  {
    phrases: `
      sammenlign(e|et|es|er|ing|ingen|ede|ende) [med]
      sammenhold(e|er|t|es) [med]
      stillet|sat|sæt|holdt|hold|stil op mod|imod|overfor
      målt mod|imod
      op mod|imod hinanden
      versus
      vs
      kontra
      lige meget|store
      over for hinanden
      overfor hinanden
      i forhold til hinanden
      side om side
      ved siden af hinanden
    `,
    read: () => ({ kind: 'compare' }),
  },
  {
    phrases: `
      over for
      overfor
    `,
    when: ({ previous }) => previous !== null && !isAttitude(previous),
    read: () => ({ kind: 'compare' }),
  },
  {
    phrases: COMPARATIVES,
    when: (around) => !boundsNumber(around) && comparesWithOther(around),
    read: () => ({ kind: 'compare' }),
  },
  {
    phrases: `
      flest|færrest [penge|midler|millioner]
      mest|mindst [i|støtte|penge]
      størst|størst|dyrest|højest|billigst|lavest
      [det|den] største|mindste|højeste|laveste [beløb|bevilling|ramme|tilskud]
    `,
    when: (around) => !boundsNumber(around) && choosesBetween(around),
    read: () => ({ kind: 'compare' }),
  },
]

const ATTITUDES =
  /(?:indsats|indast|insats|hjaelp|stotte|ansvar|vold|respekt|radgivning|beskyttelse|tilbud|krav|pligt|forpligtelse|fokus|arbejde|opgave|bekymring|opmaerksom|aben|kritisk|ansvarlig|loyal|myndighed|oplys|oplyst)[a-z]*$/

/** "Indsats over for voldsudsatte": towards, not as against. */
function isAttitude({ key }: { key: string }): boolean {
  return ATTITUDES.test(key)
}

/** "mere til A end til B", but not "mere end 10 mio." */
function comparesWithOther({ question, to }: Around): boolean {
  const than = question.words.findIndex(({ key }, i) => i >= to && key === 'end')
  if (than < 0) return hasAlternative(question.words.slice(to).map(({ key }) => key))
  const standard = question.words[than + 1]
  if (!standard) return false
  const bound = { question, from: than, to: than + 1, previous: null, next: standard }
  return !boundsNumber(bound)
}

/** "Hvem får mest, A eller B?", "A eller B – hvem får mest?" */
function choosesBetween({ question }: Around): boolean {
  return hasAlternative(question.words.map(({ key }) => key))
}

const NO_SUBJECT = keysOf(
  'og mindst mest størst flest færrest mere mindre initiativ område ministerium organisation pulje post år hvad ej hvordan ikke er var har kan skal bliver får går',
)

/** Two things joined by "eller", neither a year nor a word of the comparison itself. */
function hasAlternative(keys: readonly string[]): boolean {
  const at = keys.indexOf(phraseKey('eller'))
  const left = keys[at - 1]
  const right = keys[at + 1]
  if (at < 1 || left === undefined || right === undefined) return false
  return ![left, right].some((key) => NO_SUBJECT.has(key) || /^(?:19|20)\d\d$/.test(key))
}
