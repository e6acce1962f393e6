// A plan in plain Danish: how a follow-up was understood, and what may be asked next.
import { EVERY_ROW } from '../question/operations/ranks.ts'
import { list, superlative } from '../words/danish.ts'
import { AMONG_WORDS } from './among.ts'
import { boundsText } from './bounds-said.ts'
import { type Among, type FigurePlan, inSentence, type Period, type Subject, withinText } from './plan.ts'
import { NOUNS } from './rankings.ts'
import { periodText } from './sheet.ts'

const named = (subjects: readonly Subject[]): string => list([...new Set(subjects.map(inSentence))])

const among = (one: Among | null): string => (one === null ? '' : `, ${AMONG_WORDS[one]},`)

/** The plan as the question it answers: "Hvor meget er der afsat til headspace i 2024?" */
export function planAsQuestion(plan: FigurePlan): string {
  switch (plan.kind) {
    case 'value':
    case 'sum': {
      const agreement = plan.subjects[0]?.agreement ?? ''
      const together = plan.kind === 'sum' ? ' tilsammen' : ''
      const each = plan.kind === 'value' && plan.each ? ', år for år' : ''
      return `Hvor meget er der afsat til ${named(plan.subjects)}${together} ${periodText(plan.period, agreement)}${each}?`
    }
    case 'without':
      return `Hvor meget er der afsat til ${inSentence(plan.whole)} uden ${inSentence(plan.part)} ${periodText(plan.period, plan.whole.agreement)}?`
    case 'check':
      return `Er der afsat det nævnte beløb til ${inSentence(plan.subject)} ${periodText(plan.period, plan.subject.agreement)}?`
    case 'average':
      return `Hvor meget får ${inSentence(plan.subject)} i gennemsnit pr. år i ${plan.subject.agreement}?`
    case 'perInitiative':
      return `Hvor meget får hvert initiativ i gennemsnit under ${inSentence(plan.subject)} ${periodText(plan.period, plan.subject.agreement)}?`
    case 'equalShare':
      return `Hvor meget får hver af de ${plan.among} ${plan.whom} ${periodText(plan.period, plan.subject.agreement)}?`
    case 'peak':
      return `I hvilket år får ${inSentence(plan.subject)} ${plan.smallest ? 'mindst' : 'mest'} i aftalen ${plan.subject.agreement}?`
    case 'yearShare':
      return `Hvor stor en del af pengene til ${inSentence(plan.subject)} falder ${periodText(plan.period, plan.subject.agreement)}?`
    case 'share':
      return `Hvor stor en andel af ${inSentence(plan.whole)} udgør ${inSentence(plan.part)} ${periodText(plan.period, plan.part.agreement)}?`
    case 'difference':
      return `Hvad er forskellen mellem ${inSentence(plan.from.subject)} ${periodText(plan.from.period, plan.from.subject.agreement)} og ${inSentence(plan.to.subject)} ${periodText(plan.to.period, plan.to.subject.agreement)}?`
    case 'rank':
      return rankAsQuestion(plan)
    case 'mostRows':
      return `Hvor er der ${plan.smallest ? 'færrest' : 'flest'} ${plan.counted === 'pool' ? 'puljer' : NOUNS[plan.counted].many} i ${list(plan.agreements)}?`
    case 'count':
      return countAsQuestion(plan)
  }
}

/** "i 2024 i aftalen 2023-2026", "i alt i 2023-2026". */
const inAgreement = (period: Period, agreement: string): string =>
  period.kind === 'total'
    ? periodText(period, agreement)
    : `${periodText(period, agreement)} i aftalen ${agreement}`

function rankAsQuestion(plan: Extract<FigurePlan, { kind: 'rank' }>): string {
  const { one, many } = NOUNS[plan.level]
  const rest = `${among(plan.among)}${withinText(plan.scope)} ${inAgreement(plan.period, plan.agreement)}?`
  if (plan.count >= EVERY_ROW) return `Hvor meget får hvert af alle ${many}${rest}`
  return plan.count === 1
    ? `Hvad er det ${superlative(plan)} ${one}${rest}`
    : `Hvad er de ${plan.count} ${superlative(plan)} ${many}${rest}`
}

function countAsQuestion(plan: Extract<FigurePlan, { kind: 'count' }>): string {
  const { agreement, bounds, none } = plan
  const of =
    bounds.length > 0
      ? `får ${boundsText(bounds)}`
      : plan.period
        ? `får ${none ? 'ingen ' : ''}penge`
        : 'er der'
  const when = plan.period ? inAgreement(plan.period, agreement) : `i aftalen ${agreement}`
  return `${plan.which ? 'Hvilke' : 'Hvor mange'} ${NOUNS[plan.level].many}${among(plan.among)}${withinText(plan.scope)} ${of} ${when}?`
}

/** Questions that follow naturally and that this assistant can answer; none after a ranking or comparison. */
export function nextQuestions(plan: FigurePlan): string[] {
  if (plan.kind !== 'value' || plan.subjects.length !== 1) return []
  const [subject] = plan.subjects
  if (!subject || subject.whole) return []
  const name = `${subject.label} i aftalen ${subject.agreement}`
  return plan.period.kind === 'total'
    ? [`Hvor meget får ${name} år for år?`]
    : [`Hvor meget får ${name} i alt?`, ...(plan.each ? [] : [`Hvor meget får ${name} år for år?`])]
}
