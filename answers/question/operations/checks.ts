// Yes/no checks of a figure: "er det rigtigt, at …", "stemmer tallet 12,0?", "…, ikke sandt?".
import { isOneOf } from '../around.ts'
import type { Around } from '../phrases.ts'
import type { Word } from '../question.ts'
import type { OperationRule } from './rule.ts'

export const CHECKS: OperationRule[] = [
  {
    phrases: `
      er det [ikke|nu|egentlig|mon|faktisk|virkelig] rigtigt|korrekt|sandt [forstået|husket|set|læst|noteret] [at|når|hvis]
      er det [ikke] rigtig [forstået|husket|at|når]
      er det [ikke] sådan [at]
      det er [vel|da|jo] [ikke] rigtigt|korrekt|sandt [at|ikke]
      er det [ikke] forkert|fejl|løgn [at]
      forstår jeg det ret|rigtigt|korrekt [at|når|sådan]
      har jeg|vi [ikke] ret [i] [at]
      har jeg|vi [ikke] [forstået|læst|husket|set|noteret] [det] rigtigt|korrekt|ret [at]
      har jeg|vi noteret|husket|læst|set|skrevet rigtigt|korrekt
      er jeg|vi ret på den [at|når]
      er jeg|vi helt galt|forkert på den
      passer det [ikke|nu] [at|med]
      passer tallet|beløbet|summen|det|den|tallene
      stemmer det [ikke|nu|overens] [at|med]
      stemmer tallet|beløbet|summen|tallene|dette|den|totalen|opgørelsen
      kan det [virkelig|nu] passe|stemme [at]
      kan [du|i|jeg|man] [ikke] [lige] [få] bekræfte(t) [at]
      vil du|i [ikke] [lige] bekræfte [at]
      må jeg få bekræftet [at]
      bekræft [at|lige]
      bekræfter du|i|aftalen|tabellen [at]
      dobbelttjek
      tjek [lige] om
      gælder det at
      mener [at] [kunne] huske
      holder det stik|vand
      man|nogen|de|en kollega har fortalt|sagt [mig|os|til] [mig|os] [at]
      jeg har hørt [at]
      er du|i sikker|sikre på [at]
    `,
    read: () => ({ kind: 'check' }),
  },
  {
    // At the end of a clause, the way one asks for a nod.
    phrases: `
      ikke sandt
      ikk sandt
      ikke også
      ikke
      ikk
      ik
      vel
      eller hvad
      eller er det forkert
      right
      korrekt
      rigtigt
      sandt
      stemmer det
      passer det
      holder det
    `,
    when: asksForNod,
    read: () => ({ kind: 'check' }),
  },
  {
    phrases: 'ikk|ik',
    when: ({ next, previous }) => next === null && previous !== null,
    read: () => ({ kind: 'check' }),
  },
  {
    // "… står til 17,8 i 2029. OK?"
    phrases: 'ok|okay',
    when: (around) => asksForNod(around) && statesAmount(around),
    read: () => ({ kind: 'check' }),
  },
  {
    phrases: `
      rigtigt
      korrekt
      forkert
      sandt
      skulle være
    `,
    when: (around) => statesAmount(around),
    read: () => ({ kind: 'check' }),
  },
  {
    // "Får X ikke 3 mio.?"
    phrases: 'ikke [på|kun|bare|over|omkring|ca]',
    when: ({ question, to }) => isAmount(question.words.slice(to, to + 2)),
    read: () => ({ kind: 'check' }),
  },
]

const isUnit = isOneOf('mio mill million millioner mia milliarder kr kroner pct procent % tkr')

function isAmount([number, unit]: readonly Word[]): boolean {
  return number?.kind === 'number' && (number.key.includes(',') || isUnit(unit ?? null))
}

/** The phrase ends the message, behind an amount, a year or a comma. */
function asksForNod({ question, from, to, previous, next }: Around): boolean {
  if (from === 0 || to < question.words.length) return false
  return next === null && (previous === null || /[?]/.test(question.text.slice(question.words[to - 1]?.end)))
}

/** "Er 15 mio. korrekt?" */
function statesAmount({ question, next }: Around): boolean {
  if (next !== null && !isClauseWord(next)) return false
  return question.words.some((_, i) => isAmount(question.words.slice(i, i + 2)))
}

const isClauseWord = isOneOf('at i for når hvis om til eller og som')
