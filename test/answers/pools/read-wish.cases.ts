// What a question wishes for: whom it is about, what is only asked of the pool, and what is not a wish at all.
import { describe, expect, it } from 'vitest'
import { readQuestionAbout } from './support.ts'

const wishOf = (text: string) => readQuestionAbout(text).wish
const groupsOf = (text: string) =>
  wishOf(text).groups.map(({ kind, concepts, word }) => `${kind}: ${word ?? concepts.join(' | ')}`)

describe('whom a pool is wished for', () => {
  it.each([
    ['puljer til hjemløse', ['need: hjemløshed']],
    // Two things that both must fit.
    ['hjemløse der er på stoffer', ['need: hjemløshed', 'need: stofmisbrug']],
    // A list is a choice.
    ['puljer til hjemløse eller stofmisbrugere', ['need: hjemløshed | stofmisbrug']],
    // "og" before a verb tells more of the same people.
    [
      'kvinder der er gravide og lever med en voldelig mand',
      ['people: kvinder', 'need: gravide', 'need: voldsudsat'],
    ],
    // Whom they have about them comes along and narrows nothing.
    ['grønlandske plejebørn og deres plejefamilier', ['need: grønlandske anbragte']],
    // Kin of somebody in trouble are that one's kin, whatever they are called.
    ['bedsteforældre til et barn i misbrug', ['need: pårørende', 'need: misbrug']],
  ])('%s', (text, groups) => {
    expect(groupsOf(text).filter((group) => !group.startsWith('word'))).toEqual(groups)
  })

  it('halves of a hyphenated word stay two things', () => {
    expect(groupsOf('en pulje til et LGBT-ungdomshus')).toEqual(['need: lgbt-personer', expect.anything()])
  })

  it.each(['Er der penge at søge?', 'hvor er der tilskud at hente', 'søger penge'])(
    'what every pool gives is no wish: %s',
    (text) => expect(groupsOf(text)).toEqual([]),
  )

  it('"far" is a father, and "fa" is "få" without its ring', () => {
    expect(groupsOf('far er voldelig')).toContain('need: fædre')
    expect(wishOf('puljer om at fa folk i job').foreign).toBe(false)
  })

  it('a thing that nobody here knows is foreign to the reserve', () => {
    expect(wishOf('er der en pulje til frimærker').foreign).toBe(true)
  })
})

describe('what is asked of criteria', () => {
  it.each([
    ['hvordan fordeles pengene i puljen til demente', 'fordeling af midler'],
    ['hvem kommer først i køen til natcaféerne', 'prioritering af ansøgere'],
    ['skal man aflægge rapport til styrelsen', 'afrapportering'],
    ['betyder det noget, hvor i landet vi holder til', 'geografisk spredning'],
  ])('%s', (text, criterion) => {
    expect(wishOf(text).criteria.flatMap(({ concepts }) => concepts)).toContain(criterion)
  })

  it('is no wish that a pool is found by', () => {
    expect(groupsOf('skal man aflægge rapport')).toEqual([])
  })
})

describe('a subject that nobody knows', () => {
  it.each([
    // A thing, wherever it is to be.
    ['er der en pulje til julepynt på plejehjemmet', true],
    // Somebody of whom a clause or a trouble tells.
    ['er der en pulje til fætre, der lever i et voldeligt forhold', false],
    ['findes der en pulje til en datter med anoreksi', false],
    // A help, whatever it is called, and a list that ends in what is known.
    ['en pulje til brugerstyrede tilbud for mennesker med sindslidelse', false],
    ['en pulje til elektriske køleskabe og andre forbrugsgoder', false],
  ])('%s', (text, foreign) => expect(wishOf(text).foreign).toBe(foreign))

  it('both at once, where "OG" says so', () => {
    expect(groupsOf('hjemløse OG misbrug')).toEqual(['need: hjemløshed', 'need: misbrug'])
  })
})
