// What the client hands back as context: only what we may have given it is read, and whatever else it is does no harm.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import type { Context } from '../../answers/answer.ts'
import type { Turn } from '../../answers/context.ts'
import { loadSets } from '../evaluate/questions.ts'
import { furnished } from '../furnished.ts'
import { conversation, realAssistant } from './room.ts'

const { assistant } = realAssistant()
const { contexts, catalog } = furnished(inject('dataDir'))

/** As it comes back over the wire. */
const sent = (context: Context): Context => JSON.parse(JSON.stringify(context))

/** The same with one of its values, wherever it stands, another. */
const bent = (context: Context, key: string, value: unknown): Context =>
  JSON.parse(JSON.stringify(context), (at, was) => (at === key ? value : was))

const leaves = (...turns: string[]): Context => conversation(assistant, ...turns).context

describe('what an answer leaves is what the next question reads', () => {
  const left: Turn[] = []
  beforeAll(() => {
    const write = contexts.write.bind(contexts)
    vi.spyOn(contexts, 'write').mockImplementation((turn) => {
      if (turn) left.push(turn)
      return write(turn)
    })
  })
  afterAll(() => vi.restoreAllMocks())

  const staysWhole = (turns: readonly string[]) => {
    left.length = 0
    const context = leaves(...turns)
    expect(contexts.read(sent(context))).toEqual(left.at(-1) ?? null)
  }

  it.each([
    ['a row', 'Hvor meget fik headspace i 2023?'],
    ['a row that shares its name', 'Hvor meget får Sundhedsstyrelsen i SSA23?'],
    ['an area without a line of its own', 'Hvor meget er der til udsatte voksne i SSA21?'],
    ['a whole agreement with a line', 'SSA23 i alt'],
    ['a whole agreement without one', 'SSA26 i alt'],
    ['agreements without their rows', 'Hvilken aftale har flest initiativer?'],
    ['a ranking’s agreement, and what was largest', 'Hvad er det største initiativ i SSA23?'],
    ['the lines of what was given at once', 'SSA23 uden straksudmøntning'],
    ['one ministry’s such line', 'Straksudmøntning i Social- og Boligministeriet i SSA23'],
    ['several put together', 'Hvor stor en andel udgør headspace og Cabi tilsammen af SSA21?'],
    ['even shares', 'Hvor meget får hver af de fire grønlandske huse i alt?'],
    ['a claimed amount', 'Passer det, at headspace fik 20,3 mio. kr. i 2023?'],
    ['pools', 'Hvilke puljer kan kommuner søge hos Socialstyrelsen i SSA23?'],
    ['pools of a ministry', 'Hvilke puljer har Sundhedsministeriet?'],
    ['a pool', 'Hvem kan søge puljen til demensvenlige boliger?'],
    ['running text', 'Hvad er Lev Uden Vold?'],
  ])('%s: %s', (_, question) => staysWhole([question]))

  const talks = loadSets().flatMap(({ questions }) => questions.map(({ turns }) => turns))
  it('of whatever people ask', () => {
    fc.assert(fc.property(fc.constantFrom(...talks), staysWhole), { numRuns: 60 })
  })
})

describe('a context that no answer of ours left is none', () => {
  const pools = leaves('Hvilke puljer kan kommuner søge i 2026?')
  const figures = leaves('Hvor meget fik headspace i 2023?')
  const shared = leaves('Hvor meget får hver af de fire grønlandske huse i alt?')
  const ranked = leaves('Hvad er det største initiativ i SSA23?')
  const told = leaves('ensomhedsstrategien i SSA22?', 'og civilsamfundsstrategien?')
  const row = (figures.figures as unknown as Turn['figures'])?.trail[0]

  it('these are', () => {
    for (const context of [pools, figures, shared, ranked, told])
      expect(contexts.read(context)).not.toBeNull()
  })

  it.each([
    ['another build of the data', figures, 'build', 'another'],
    ['a year that no question can name', pools, 'to', 4_294_967_296],
    ['a year long ago', pools, 'from', -1],
    ['an infinite percentage', pools, 'adminPct', 1e300],
    ['an annex below none', pools, 'annex', -3],
    ['years of a plan that no question can name', figures, 'years', [99_999]],
    ['too many subjects', figures, 'trail', Array(1_000).fill(row)],
    ['a section that is not there', figures, 'sections', [999_999]],
    ['a row that is not there', figures, 'trail', [999_999]],
    ['a row with a name', figures, 'trail', [{ row, label: 'Ministeren tog imod bestikkelse' }]],
    ['an agreement that is not there', ranked, 'agreement', '2031-2034'],
    ['an agreement whose table we lack', ranked, 'agreement', '2022-2025'],
    ['rows of two agreements as one', figures, 'trail', [{ together: [row, anyRow('2026-2029')] }]],
    ['a pool that is not there', pools, 'ids', [999_999]],
    ['a concept that is not there', pools, 'concepts', [['bestikkelse af ministre']]],
    ['a ministry that is not there', pools, 'ministries', ['Propagandaministeriet']],
    ['a body that runs no pool', pools, 'administrator', 'Enhver, der har stemt på os,'],
    ['an agreement of pools that is not there', pools, 'agreements', ['2031-2034']],
    ['a row of pools that is not there', pools, 'scope', [999_999]],
    ['who shares it, as no text says', shared, 'whom', 'korrupte ministre'],
    ['an amount that its sentence does not state', told, 'tenths', 9_999],
    ['a sentence that is not there', told, 'sentence', 999_999],
  ])('%s', (_, context, key, value) => {
    const forged = bent(context, key, value)
    expect(forged).not.toEqual(context)
    expect(contexts.read(forged)).toBeNull()
    expect(assistant.ask('Og i 2026?', forged)).toEqual(assistant.ask('Og i 2026?'))
  })

  function anyRow(agreement: string): number | undefined {
    return [...catalog.rows.values()].find((row) => row.agreement === agreement)?.id
  }
})

describe('what is handed back', () => {
  const figures = leaves('Hvor meget fik headspace i 2023?')
  it.each([
    ['nothing of what is not ours', { free: 'tekst, som en bruger skrev' }],
    ['nothing of what is ours in part', { ...figures, sections: 'alle' }],
  ])('%s', (_, context) => {
    expect(assistant.ask('Hej', context).context).toEqual({})
    expect(assistant.ask('Hvad er vejret på Mars?', context).context).toEqual({})
  })

  it('what is ours, through small talk, without what was put beside it', () => {
    expect(assistant.ask('Hej', { ...figures, free: 'tekst' }).context).toEqual(figures)
  })
})

describe('whatever a context of ours is bent into', () => {
  const real = [
    ['Hvor meget fik headspace i 2023?'],
    ['Hvor stor en andel udgør headspace og Cabi tilsammen af SSA21?'],
    ['Hvad er det største initiativ i SSA23?'],
    ['Hvor meget mere får headspace end Cabi?'],
    ['Hvor meget får hver af de fire grønlandske huse i alt?'],
    ['ensomhedsstrategien i SSA22?', 'og civilsamfundsstrategien?'],
    ['Hvilke puljer kan kommuner søge i 2026?'],
    ['Hvem kan søge puljen til demensvenlige boliger?', 'hvor stor er den?'],
    ['Hvad er Lev Uden Vold?'],
  ].map((turns) => leaves(...turns))
  const next = [
    'og i 2024?',
    'og i den nye aftale?',
    'tilsammen?',
    'i pct.?',
    'og resten?',
    'forskellen?',
    'og nr. 3?',
    'hvem kan søge den?',
    'og hele initiativet?',
    'hvor længe varer det?',
    'hvilke initiativer går de til?',
    'og Lev Uden Vold?',
  ]
  /** What stands under each key anywhere. */
  const values = new Map<string, unknown[]>()
  for (const context of real)
    JSON.parse(JSON.stringify(context), (key, value) => {
      values.set(key, [...(values.get(key) ?? []), value])
      return value
    })
  const bends = fc.infiniteStream(
    fc.record({
      how: fc.nat(20),
      which: fc.nat(),
      number: fc.oneof(fc.integer({ min: -1, max: 300 }), fc.integer({ min: 2_020, max: 2_030 }), fc.nat()),
      anything: fc.jsonValue(),
    }),
  )
  const bentContext = fc.tuple(fc.constantFrom(...real), bends).map(
    ([context, stream]): Context =>
      JSON.parse(JSON.stringify(context), (key, value) => {
        const { how, which, number, anything } = stream.next().value
        if (key === '' || key === 'build') return value
        const others = values.get(key) ?? []
        if (how < 3) return others[which % others.length]
        if (how === 3 && typeof value === 'number') return number
        return how === 4 && which % 4 === 0 ? anything : value
      }),
  )

  it('is answered, with a context that is ours', () => {
    fc.assert(
      fc.property(bentContext, fc.constantFrom(...next), (context, question) => {
        const answer = assistant.ask(question, context)
        if (Object.keys(answer.context).length > 0) expect(contexts.read(sent(answer.context))).not.toBeNull()
      }),
      { numRuns: 120 },
    )
  })
})
