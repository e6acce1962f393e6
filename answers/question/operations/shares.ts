// Shares and percentages.
import { restMatches } from '../around.ts'
import type { OperationRule } from './rule.ts'

const OF_A_WHOLE =
  / af (?:hele|alle|ssa|aftal|kagen|ramme|samlede|total|ministeri|[^ ]*(?:ministeriet|området|ramme[nr]))/

export const SHARES: OperationRule[] = [
  {
    phrases: `
      [hvor] [stor|lille|meget] [en] andel(en|e|ene)
      [hvor] [stor] [en] procentandel(en)
      [hvor] [stor] [en] procentdel(en)
      [hvor] [stor] [en] brøkdel(en)
      [hvor] [stor] [en] pengeandel(en)
      procentvis andel
      hvor stor|meget|lille en del
      hvor stor|lille del
      hvor stort et stykke
      hvor stor en luns|part
      hvor stor part
      del|delen|bid|bidden|stykke|luns af kagen
      hvor meget fylder
      hvad fylder
      fylder hvor meget
      fylder i|af hele|den|det
      [hvor] [mange] procent|pct|% af|udgør|udgjorde|fylder|fyldte|svarer
      procent|pct|% går|gik
      procent|pct|% er det af
      hvor mange procent|pct|% er det|den|de
      hvor mange procent|pct|% går|gik
      ud af [hele] [de|det|den] samlede|hele|totale|samlet
      relativ(e|t) [til]
      forholdsmæssigt
    `,
    read: () => ({ kind: 'share' }),
  },
  {
    // "Hvor meget udgør X" alone asks for the amount.
    phrases: `
      udgør
      udgjorde
    `,
    when: restMatches(
      / af (?:hele|alle|det|den|de|ssa|aftal|ramme|samlede|total|ministeri|[^ ]*(?:ministeriet|området|ramme[nr]))/,
    ),
    read: () => ({ kind: 'share' }),
  },
  {
    // "Hvor stor en bid af det lå i 2026?" asks for the amount.
    phrases: 'hvor stor|lille en bid',
    when: restMatches(OF_A_WHOLE),
    read: () => ({ kind: 'share' }),
  },
]

/** "Hvad udgør X af Y i procent", "hvor meget af X ligger i 2023, i pct.", "hvor mange pct. ligger i 29?" */
export const PART_OF =
  /(?:^| )(?:udgor|udgjorde|fylder) .* af | af .* (?:ligger|la|falder|faldt|kommer|gives|bruges) i 20\d\d|(?:procent|pct|%) (?:ligger|la|falder|faldt|kommer) i (?:20)?\d\d/

export const PERCENTAGES: OperationRule[] = [
  {
    phrases: `
      [hvor] [mange|stor|høj] [en] procent(en|er|sats|satsen|del|tal|tallet)
      [hvor] [mange] pct
      [hvor] [mange] %
      adm.pct|adm.procent|administrationsprocent(en)
      procentuelt|procentuel|procentvis(t|e)
    `,
    when: ({ previous }) => previous?.kind !== 'number',
    read: () => ({ kind: 'percent' }),
  },
]
