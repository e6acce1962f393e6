// Counts: how many initiatives, ministries, organisations, pools …
import { isOneOf, keysOf } from '../around.ts'
import type { Around, WordClass } from '../phrases.ts'
import type { OperationRule } from './rule.ts'

const OF_THE_TABLES = [
  'initiativ(er|erne)|enkeltinitiativ(er|erne)|hovedinitiativ(er|erne)|delinitiativ(er|erne)|underinitiativ(er|erne)',
  'punkter(ne)|underpunkter(ne)|delpunkter(ne)|numre(ne)|undernumre(ne)|poster(ne)|delposter(ne)|underposter(ne)',
  'rækker(ne)|underrækker(ne)|linjer(ne)|dele(ne)|delelementer(ne)|indsatser(ne)|delindsatser(ne)',
  'bevilling(er|erne)|delbevilling(er|erne)|tilskud(dene)|driftstilskud(dene)|puljer(ne)|ansøgningspuljer(ne)',
].join('|')
const COUNTED = [
  OF_THE_TABLES,
  'organisation(er|erne)|forening(er|erne)|projekter(ne)|ministerier(ne)|ressortministerier(ne)|ressorter(ne)',
  'områder(ne)|hovedområder(ne)|temaer(ne)|partier(ne)|aftalepartier(ne)|aftaler(ne)',
].join('|')

export const COUNTS: OperationRule[] = [
  {
    phrases: `
      hvor mange [af] [de|aftalens|dens|deres|alle] [forskellige|nummererede|konkrete|enkelte|særskilte] <${COUNTED}>
      hvor mange [af] [de] {quality} <${OF_THE_TABLES}>
      hvor mange <${COUNTED}>
      hvor mange af de|aftalens {n} [forskellige|nummererede] <${COUNTED}>
      antal(let) [af] [de] [forskellige|nummererede|konkrete|enkelte] <${COUNTED}>
      antal(let) [af] {quality} <${OF_THE_TABLES}>
      tæl(le|ler) [alle] [de] [forskellige] <${COUNTED}>
    `,
    // "… hvis man tæller alle initiativer med": they are added.
    when: ({ next, question, to }) => !(next?.key === 'med' && to === question.words.length - 1),
    read: (captured) => ({ kind: 'count', what: captured.at(-1)?.key ?? '' }),
  },
  {
    // "I hvor mange af 2023-aftalens puljer …?": whose they are is read as the agreement that it is.
    phrases: 'hvor mange af',
    when: (around) => countedOf(around) !== null,
    read: (_, around) => ({ kind: 'count', what: countedOf(around) ?? '' }),
  },
  {
    // "Hvor mange får over 10 mio.?": of what is what was just talked about.
    phrases: `
      hvor mange er|var|får|fik|har|ligger|lå|koster [der] [på] [mere|mindre|over|under|mindst|højst|mellem]
    `,
    when: (around) => boundsMoney(around),
    read: () => ({ kind: 'count', what: '' }),
  },
  {
    phrases: `
      hvor mange er der
      hvor mange er det
      hvor mange af dem
    `,
    when: ({ next }) => next === null,
    read: () => ({ kind: 'count', what: '' }),
  },
]

const OF_AGREEMENT =
  /^(?:(?:ssa|[0-9])[^ ]*|[^ ]*aftalens) ((?:ansogningspulje|pulje|initiativ|underpunkt|indsats)(?:r|er|rne|erne)?)(?= |$)/

/** "puljer" of "2023-aftalens puljer"; null where no agreement's follow. */
const countedOf = ({ question, to }: Around): string | null =>
  OF_AGREEMENT.exec(question.line.slice(question.starts[to]))?.[1] ?? null

/** What is counted per ministry, area or agreement: rows, never money. */
export const MOST_ROWS: OperationRule[] = (['flest', 'færrest'] as const).map((most, i) => ({
  phrases: `[det|den|de] [aller|klart] ${most} [forskellige|enkelte|nummererede] <${OF_THE_TABLES}|organisation(er|erne)>`,
  read: (captured) => ({ kind: 'mostRows', smallest: i === 1, what: captured.at(-1)?.key ?? '' }),
}))

const isBound = isOneOf('over under mindst højst højest mere mindre mellem')
const isMoneyUnit = isOneOf('mio mill million millioner kr kroner mia')

function boundsMoney({ question, to }: Around): boolean {
  const near = question.words.slice(Math.max(0, to - 1), to + 6)
  return near.some(isBound) && near.some(isMoneyUnit)
}

const NO_QUALITY = keysOf('penge midler mio millioner kroner procent pct forskellige timer')

export const COUNT_CLASSES: Record<string, WordClass> = {
  /** "sociale", "grønlandske", "ministeriets" */
  quality: ({ kind, key }) => kind === 'word' && /^.{2,}[es]$/.test(key) && !NO_QUALITY.has(key),
}
