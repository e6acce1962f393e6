// One answer of each kind over the real texts, as the templates and the browser meet them.
import { readFileSync } from 'node:fs'
import type { Amount, Answer, Citation, Pool } from '../../../../answers/answer.ts'

export type Sample = Omit<Answer, 'html'>

const TITLES: Record<string, string> = {
  'ssa-2021-2024': 'Aftale om udmøntning af reserven 2021-2024',
  'ssa-2023-2026': 'Aftale om udmøntning af reserven 2023-2026',
}

const textOf = (document: string): string =>
  readFileSync(new URL(`../../../../data/agreements/${document}.txt`, import.meta.url), 'utf8')

/** A citation of the text from `first` to the end of `last`, both as the source writes them. */
export function cite(document: string, section: string, first: string, last = first): Citation {
  const text = textOf(document)
  const start = text.indexOf(first)
  const end = text.indexOf(last, start) + last.length
  if (start < 0 || end < last.length) throw new Error(`${document} does not hold "${first}" … "${last}".`)
  return { document, title: TITLES[document] ?? document, section, quote: text.slice(start, end), start, end }
}

const HEADSPACE_ROW = '25 Driftsstøtte til headspace og udbredelse af centre 7,9 6,9 20,3 16,4 - 51,5'
const HEADSPACE = 'Driftsstøtte til headspace og udbredelse af centre'

function row(number: string, title: string, years: number[], total: number, citation: number): Amount[] {
  const base = {
    agreement: '2021-2024',
    number,
    title,
    parent: null,
    level: 'initiative' as const,
    priceLevel: '2021-pl',
    citation,
  }
  return [
    ...years.map((value, index) => ({ ...base, year: 2021 + index, measure: 'year' as const, value })),
    { ...base, year: null, measure: 'total' as const, value: total },
  ]
}

const empty: Omit<Sample, 'kind' | 'text'> = {
  understood: null,
  results: [],
  amounts: [],
  calculation: null,
  pools: [],
  citations: [],
  notes: [],
  suggestions: [],
  context: {},
}

export const amount: Sample = {
  ...empty,
  kind: 'amount',
  text: 'Der er afsat 20,3 mio. kr. (2021-pl) i 2023 til Driftsstøtte til headspace og udbredelse af centre i aftalen 2021-2024.',
  results: [
    {
      value: 20.3,
      unit: 'mio. kr.',
      label: `${HEADSPACE} i 2023`,
      agreement: '2021-2024',
      priceLevel: '2021-pl',
      citations: [0],
    },
  ],
  amounts: row('25', HEADSPACE, [7.9, 6.9, 20.3, 16.4], 51.5, 0),
  citations: [cite('ssa-2021-2024', 'Bilag 3. Oversigt over initiativer', HEADSPACE_ROW)],
  suggestions: ['Hvad er headspace?', 'Hvor meget får headspace i alt?'],
  context: { agreement: '2021-2024', rows: [25] },
}

export const computed: Sample = {
  ...empty,
  kind: 'amount',
  text: 'Der er i alt afsat 37,4 mio. kr. (2021-pl) i 2021 og 2022 til headspace og sclerosehospitalerne.',
  understood: 'Hvor meget fik headspace og sclerosehospitalerne i 2021 og 2022?',
  results: [
    {
      value: 37.4,
      unit: 'mio. kr.',
      label: 'I alt 2021-2022',
      agreement: '2021-2024',
      priceLevel: '2021-pl',
      citations: [0, 1],
    },
    {
      value: 14.8,
      unit: 'mio. kr.',
      label: 'headspace 2021-2022',
      agreement: '2021-2024',
      priceLevel: '2021-pl',
      citations: [0],
    },
    {
      value: 60.4,
      unit: 'pct.',
      label: 'Sclerosehospitalernes andel',
      agreement: null,
      priceLevel: null,
      citations: [1],
    },
  ],
  amounts: [
    ...row('25', HEADSPACE, [7.9, 6.9], 51.5, 0),
    ...row('31', 'Specialiseret rehabilitering på sclerosehospitalerne', [11.3, 11.3], 22.6, 1),
  ],
  calculation: '7,9 + 6,9 + 11,3 + 11,3 = 37,4',
  citations: [
    cite('ssa-2021-2024', 'Bilag 3. Oversigt over initiativer', HEADSPACE_ROW),
    cite(
      'ssa-2021-2024',
      'Bilag 3. Oversigt over initiativer',
      '31 Specialiseret rehabilitering på sclerosehospitalerne 11,3 11,3 - - - 22,6',
    ),
  ],
  notes: ['Andelen er afrundet til én decimal.'],
  suggestions: ['Hvad får sclerosehospitalerne penge til?'],
  context: { agreement: '2021-2024', rows: [25, 31] },
}

const demens: Pool = {
  agreement: '2023-2026',
  number: '34',
  title:
    'Pulje til forsøgsordning med befordring af mennesker med en demensdiagnose, som bor i eget hjem, til fritidsformål',
  pool: null,
  purpose:
    'at give mennesker med en demensdiagnose, som bor i eget hjem, mulighed for at få befordring til fritidsformål, herunder besøg hos venner og familie, indkøb, kulturelle tilbud mv.',
  targetGroup: 'mennesker med en demensdiagnose, som bor i eget hjem',
  applicants: 'kommuner',
  applicantTypes: ['kommune'],
  roundYears: [2023],
  supportYears: [2023, 2024, 2025, 2026],
  total: 10.5,
  amounts: { '2023': 2.5, '2024': 2.5, '2025': 2.5, '2026': 3 },
  coFinancing: null,
  administeredBy: null,
  adminPct: 5,
  requirements: [
    'tilbyde en velfungerende, tilgængelig og fleksibel befordringsordning for mennesker med demens, som bor i eget hjem',
    'muliggøre for målgruppen at få op til 15 timers ledsagelse om måneden',
  ],
  citations: [0],
}

export const pools: Sample = {
  ...empty,
  kind: 'pools',
  text: 'Én pulje passer til mennesker med demens, der bor hjemme.\n\nPulje til forsøgsordning med befordring …',
  pools: [demens],
  citations: [
    cite(
      'ssa-2023-2026',
      'Bilag 2. Kriterier for ansøgningspuljer',
      'Formålet med forsøgsordningen er at give mennesker med en demensdiagnose, som bor i eget',
      'indkøb, kulturelle tilbud mv.',
    ),
  ],
  suggestions: ['Hvornår kan puljen søges?', 'Hvem kan søge puljen?'],
  context: { pools: [34] },
}

const LEV = 'Den nationale enhed mod vold i nære relationer, Lev Uden Vold, spiller i dag en central rolle på'
export const passages: Sample = {
  ...empty,
  kind: 'passages',
  text: `${LEV} voldsområdet som en samlende enhed, der går på tværs af målgrupper og voldsformer.`,
  citations: [
    cite('ssa-2021-2024', 'Videreførelse af Lev Uden Vold', LEV, 'voldsformer.'),
    cite(
      'ssa-2023-2026',
      'Bilag 1. Oversigt',
      'i. Videreførelse og styrkelse af Lev Uden Vold 0,0 5,7 5,7 0,0 11,4',
    ),
  ],
  suggestions: ['Hvor meget fik Lev Uden Vold i 2024?'],
  context: { topic: 'lev-uden-vold' },
}

export const clarification: Sample = {
  ...empty,
  kind: 'clarification',
  text: 'Der er flere bevillinger, der kan være tale om. Hvilken mener du?',
  suggestions: [
    'Hvor meget fik Psykiatritopmødet i aftalen 2021-2024?',
    'Hvor meget fik Psykiatritopmødet i aftalen 2023-2026?',
  ],
}

export const notFound: Sample = {
  ...empty,
  kind: 'not_found',
  text: 'Det fremgår ikke af aftalerne. Jeg har ledt efter "månebaser" i aftalerne 2021-2024, 2023-2026 og 2026-2029.\n\nAftalerne dækker årene 2021-2029.',
  suggestions: ['Hvilke initiativer er der i aftalen 2026-2029?'],
}

export const smalltalk: Sample = {
  ...empty,
  kind: 'smalltalk',
  text: 'Hej! Spørg mig om beløb, puljer og indhold i aftalerne.',
  suggestions: ['Hvor meget fik headspace i 2023?'],
}

export const samples = { amount, computed, pools, passages, clarification, notFound, smalltalk }
