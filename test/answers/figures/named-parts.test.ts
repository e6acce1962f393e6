// Lines of an initiative that are named by who holds them: an agency's, where it has one.
import { describe, expect, it } from 'vitest'
import { realAssistant, conversation as talk } from '../room.ts'

const { assistant } = realAssistant()
const conversation = (...turns: string[]) => talk(assistant, ...turns)
const values = (...turns: string[]) => conversation(...turns).results.map(({ value }) => value)

describe("an agency's share of what was talked about", () => {
  it.each([
    [['hvor stor er puljen til unge på herberger?', 'og styrelsens del?']],
    [['hvor stor er puljen mod vold i stofindtagelsesrum', 'og Socialstyrelsens del?']],
    [['Klar til start ssa26', 'og styrelsens del?']],
  ])("%j: where it has no such line, another's is none", (turns) => {
    const answer = conversation(...turns)
    expect(answer).toMatchObject({ kind: 'not_found', results: [] })
    expect(answer.text).toMatch(/^Det fremgår ikke, hvor meget af "/)
  })

  it('is its line where there is one', () => {
    const start = 'ekstremismepuljen til kommuner 2028'
    expect(values(start, 'heraf udlændingestyrelsen')).toEqual([0.4])
    expect(values(start, 'heraf udlændingestyrelsen', 'og styrelsen ialt over alle fire aar?')).toEqual([1.4])
    expect(values('måltidskulturpuljen i 2027', 'og Social- og Boligstyrelsens del?')).toEqual([0.2])
  })
})

describe('a line with the ministry it stands under', () => {
  it.each([
    ['Pårørendeindsatsen under ISM i SSA23, beløb i 2024?', [5.2]],
    ['psykiatri under Indenrigs- og Sundhedsministeriet i 2024', [10.7]],
  ])('%s', (question, expected) => expect(values(question)).toEqual(expected))
})

it('the whole after a line of it', () => {
  expect(values('hvad får Lev Uden Vold i SSA23', 'og hele handlingsplanen?')).toEqual([136.1])
})
