// Money asked for, and money actually spent, which no agreement states.
import { isOneOf, restMatches } from '../around.ts'
import type { OperationRule } from './rule.ts'

const SPENT_WORD = 'brugt|forbrugt|udbetalt|anvendt|afholdt|opbrugt'

/** "Hans 15 timer med ledsager er brugt op": no money. */
const SPENDS_HOURS = /(?:^| )(?:timer|timerne|klip|dage)(?: [^ ]+){0,4} er (?:op)?brugt(?: op)?(?: |$)/

export const SPENT: OperationRule[] = [
  {
    phrases: `
      [rent] faktisk|reelt|egentlig|allerede [blevet] ${SPENT_WORD}
      [rent] faktisk|reelt givet ud
      blev [der] [rent] [faktisk|reelt|egentlig] [blevet] ${SPENT_WORD}
      bliver [der] [rent] faktisk|reelt|egentlig [blevet] ${SPENT_WORD}
      er|var [der] [rent] [faktisk|reelt|egentlig|indtil|allerede] [nu] [blevet] ${SPENT_WORD}
      er [der] [blevet] uforbrugt
      faktiske|reelle forbrug|udgifter|omkostninger|udbetalinger
      faktisk|reelt forbrug
      regnskabstal(let|lene)
      [ifølge|i] [følge] regnskab(et|erne) for|fra|viser|siger
      ifølge|i regnskab(et|erne)
      regnskabsført
      regnskabsresultat(et)
      forbrugstal(let|lene)
      forbrugsprocent(en)
      forbrug(et) i {year}
      forbrug(et) indtil|til nu|dato|videre
      uforbrugt(e) [midler]
      mindreforbrug(et)
      merforbrug(et)
      udbetalt|brugt|forbrugt indtil|til nu|videre|dato
      ${SPENT_WORD} hidtil
      brugt af pengene|midlerne|bevillingen|puljen
      tilbage af|på|i pengene|midlerne|bevillingen|puljen|rammen|beløbet
      ender med at blive brugt
      få|fået|fik brugt|forbrugt|udbetalt
      nåede at bruge
      [alle|hele] pengene|midlerne|bevillingen|beløbet|rammen [til] brugt
      blev alle|hele [af] pengene|midlerne|bevillingen|beløbet|rammen
      endte [reelt|faktisk|egentlig|op] med [reelt|faktisk|egentlig] at koste
      kom [reelt|faktisk|egentlig] til at koste
      hvor meget|mange [penge] brugte de|i|man|den
      hvor meget|mange [penge|mio|millioner|kroner|kr] er|blev der [indtil|allerede] [nu|videre|dato] søgt for|om
      ikke [blev|bliver|er] brugt|forbrugt|anvendt
      sendt|betalt|ført|leveret retur|tilbage
      brændt inde [med]
    `,
    // "Hvilke grupper blev brugt som forsøg?", "hvilke tre blev brugt til at prøve modellen?"
    when: ({ next, question }) =>
      next?.key !== 'som' &&
      !/^hvilken? (?!midler|beloeb)/.test(question.line) &&
      !SPENDS_HOURS.test(question.line),
    read: () => ({ kind: 'spent' }),
  },
  {
    phrases: `har [de|man|i|kommunen|organisationen] [faktisk|reelt] ${SPENT_WORD}`,
    // "Hvor længe har de brugt idræt på den måde?"
    when: ({ question }) =>
      !/(?:^| )hvor (?:laenge|lang)/.test(question.line) && !/(?:^| )pa den made/.test(question.line),
    read: () => ({ kind: 'spent' }),
  },
  {
    // "Hvor meget har Get2sport brugt?"
    phrases: `${SPENT_WORD}`,
    when: ({ question, next }) =>
      next === null &&
      /(?:^| )(?:hvor meget|hvor mange penge) har (?!der|man (?:aftalt|besluttet))/.test(question.line),
    read: () => ({ kind: 'spent' }),
  },
  {
    // "Hvor meget har vores kommune fået?": who we are no agreement knows, nor who was paid what.
    phrases: `
      har [netop|egentlig] vores|min kommune|forening|region|afdeling|organisation|klub [selv|allerede] fået|modtaget
      har {any} kommune|region [allerede|egentlig] fået|modtaget
      fik|modtog {any} kommune|region
      hvor meget får {any} kommune|region
      hvad bruger|brugte {any} kommune|region
      hvor meget bruger|brugte {any} kommune|region
      fik|modtog [netop] vores|min kommune|forening|region|afdeling|organisation|klub
    `,
    read: () => ({ kind: 'spent' }),
  },
  {
    // "Har vores lokale væresteder i Vejle fået penge fra …?"
    phrases: 'fået|modtaget',
    when: ({ question }) => /^(?:har|havde) (?:vores|min|mit|mine) /.test(question.line),
    read: () => ({ kind: 'spent' }),
  },
  {
    // Left of it today; "tilbage, når puljen er trukket fra" is worked out.
    phrases: 'hvor meget|hvad er|var [der] [egentlig] tilbage [nu]',
    when: ({ next }) => next === null,
    read: () => ({ kind: 'spent' }),
  },
  {
    // "Hvor meget har X brugt af de 3 mio. indtil nu?"
    phrases: `
      brugt|forbrugt|anvendt|udbetalt af
      indtil|til nu|dato|videre
      hidtil
    `,
    when: ({ question }) => /(?:^| )(?:brugt|forbrugt|anvendt|udbetalt)(?: |$)/.test(question.line),
    read: () => ({ kind: 'spent' }),
  },
  {
    // "Hvor mange penge brugte X faktisk?"
    phrases: '[rent] faktisk|reelt',
    when: ({ question }) => /(?:^| )(?:brugte?|forbrugte?|udbetalte?|anvendte?)(?: |$)/.test(question.line),
    read: () => ({ kind: 'spent' }),
  },
  {
    phrases: `
      regnskab(et)
      forbrug(et)
    `,
    // A pool may ask for accounts: "skal vi aflevere regnskab?"
    when: ({ next, question, from }) =>
      next === null && from > 0 && !/(?:skal|krav|aflever|indsend|revisor)/.test(question.line),
    read: () => ({ kind: 'spent' }),
  },
]

const isGiving = isOneOf(
  'til i for på hos afsat sat bevilget givet fordelt tildelt budgetteret prioriteret samlet ialt penge kroner årligt varigt lagt',
)

export const MONEY: OperationRule[] = [
  {
    phrases: `
      hvor meget [penge|støtte|økonomi|kapital]
      hvormeget
      hvor mange penge|millioner|mio|mill|kroner|kr|midler|støttekroner|mio.kr
      hvormange penge|millioner|mio|kroner|kr
      hvad koster|kostede|koste
      hvad får|fik|har|giver|gav|modtager|modtog
      hvad er|var|blev|bliver afsat|bevilget|tildelt|budgetteret|sat
      hvad afsættes|bevilges|gives|gives der
      hvilket beløb|tal|budget
      hvilken ramme|sum|bevilling
      hvilke beløb|midler
      hvor stor|stort|store
      hvor stor en bevilling|ramme|pulje|sum
      hvor stor|lille en bid
      hvor stor|lille en bid af det|den|dem
      hvor stort et beløb|tilskud
      beløb(et|ene|ets)
      bevilling(en|er|erne|ens)
      merbevilling(en|er|erne)
      mio [kr|kroner]
      mio.kr
      mill [kr|kroner]
      millioner [kr|kroner]
      million
      kroner
      kr
      dkk
      økonomi(en)
      finansiering(en)
      ramme(n)
      budget(tet)
      tal(let|lene)
      penge(ne)
      midler(ne)
      afsat
      afsættes
      afsatte
      sat af
      koster
      beløber
      kostede
      prisen
    `,
    read: () => ({ kind: 'money' }),
  },
  {
    phrases: 'bevilget|bevilges|tildelt|tildeles|tilført|tilføres',
    when: ({ next }) => next === null || next.kind === 'year',
    read: () => ({ kind: 'money' }),
  },
  {
    phrases: 'hvad er|var|blev|bliver|går|gik der',
    when: ({ next }) => next === null || next.kind !== 'word' || isGiving(next),
    read: () => ({ kind: 'money' }),
  },
  {
    // "Hvor stor en del falder i 2029?": how much of it is for that year, no change.
    phrases: 'falder|forfalder|ligger',
    when: restMatches(/^ i (?:19|20)\d\d/),
    read: () => ({ kind: 'money' }),
  },
]
