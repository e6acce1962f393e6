// A plan in plain Danish: how a follow-up was understood, and what may be asked next.
import { list } from '../words/danish.ts'
import { AMONG_WORDS } from './among.ts'
import type { Among, FigurePlan, Subject } from './plan.ts'
import { periodText } from './sheet.ts'

const LEVELS = {
  initiative: 'initiativer',
  sub: 'underpunkter',
  ministry: 'ministerier',
  area: 'områder',
  immediate: 'straksudmøntninger',
}

const named = (subjects: readonly Subject[]): string => list([...new Set(subjects.map(({ label }) => label))])

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
      return `Hvor meget er der afsat til ${plan.whole.label} uden ${plan.part.label} ${periodText(plan.period, plan.whole.agreement)}?`
    case 'check':
      return `Er der afsat det nævnte beløb til ${plan.subject.label} ${periodText(plan.period, plan.subject.agreement)}?`
    case 'average':
      return `Hvor meget får ${plan.subject.label} i gennemsnit pr. år i ${plan.subject.agreement}?`
    case 'perInitiative':
      return `Hvor meget får hvert initiativ i gennemsnit under ${plan.subject.label} ${periodText(plan.period, plan.subject.agreement)}?`
    case 'equalShare':
      return `Hvor meget får hver af de ${plan.among} ${plan.whom} ${periodText(plan.period, plan.subject.agreement)}?`
    case 'peak':
      return `I hvilket år får ${plan.subject.label} ${plan.smallest ? 'mindst' : 'mest'}?`
    case 'yearShare':
      return `Hvor stor en del af pengene til ${plan.subject.label} falder ${periodText(plan.period, plan.subject.agreement)}?`
    case 'share':
      return `Hvor stor en andel af ${plan.whole.label} udgør ${plan.part.label} ${periodText(plan.period, plan.part.agreement)}?`
    case 'difference':
      return `Hvad er forskellen mellem ${plan.from.subject.label} ${periodText(plan.from.period, plan.from.subject.agreement)} og ${plan.to.subject.label} ${periodText(plan.to.period, plan.to.subject.agreement)}?`
    case 'rank':
      return `Hvad er de ${plan.smallest ? 'mindste' : 'største'} ${LEVELS[plan.level]}${among(plan.among)} ${periodText(plan.period, plan.agreement)}${plan.scope ? ` under ${plan.scope.label}` : ''}?`
    case 'mostRows':
      return `Hvor er der ${plan.smallest ? 'færrest' : 'flest'} ${plan.counted === 'pool' ? 'puljer' : LEVELS[plan.counted]}?`
    case 'count':
      return `Hvor mange ${LEVELS[plan.level]}${among(plan.among)} er der i aftalen ${plan.agreement}${plan.scope ? ` under ${plan.scope.label}` : ''}?`
  }
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
