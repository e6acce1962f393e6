// How well a pool fits: kinship between what is asked and what a text says, and which pools are left when all is weighed.
import { describe, expect, it } from 'vitest'
import { quality } from '../../../answers/pools/kinship.ts'
import { fitOf } from '../../../answers/pools/people.ts'
import { aboutness } from '../../../answers/pools/profile.ts'
import type { WishGroup } from '../../../answers/pools/wish.ts'
import { named, poolsFor, readQuestionAbout, room, talk } from './support.ts'

const need = (...concepts: string[]): WishGroup => ({
  kind: 'need',
  concepts,
  word: null,
  said: [],
  naming: false,
})
const covers = (text: string, ...concepts: string[]) =>
  quality(room.lexicon, aboutness(room.lexicon, text), need(...concepts))
const matching = (text: string) =>
  room.matcher.match(readQuestionAbout(text).wish).map(({ pool }) => named(pool))
const sorted = (text: string) => matching(text).sort()

describe('kinship, most telling first', () => {
  it('the thing itself, a kind of it, what it is a kind of, what is akin, anything else', () => {
    const asked = ['hjemløshed', 'gadehjemløshed'] as const
    const itself = covers('mennesker i hjemløshed', asked[0])
    const narrower = covers('gadehjemløse', asked[0])
    const broader = covers('mennesker i hjemløshed', asked[1])
    const other = covers('mennesker med demens', asked[0])
    expect([itself, narrower, broader, other]).toEqual(
      [itself, narrower, broader, other].sort((a, b) => b - a),
    )
    expect(itself).toBe(1)
    expect(other).toBe(0)
  })

  it('any one of a choice covers it', () => {
    expect(covers('mennesker med demens', 'hjemløshed', 'demens')).toBe(1)
  })
})

describe('people', () => {
  const adults: [number, number][] = [[18, 120]]
  it.each([
    ['women asked for, men named', { ages: adults, sex: 'female' }, { ages: [], sex: 'male' }, 'other'],
    ['women asked for, all named', { ages: adults, sex: 'female' }, { ages: adults, sex: null }, 'anySex'],
    [
      'children asked for, grown-ups named',
      { ages: [[0, 17]], sex: null },
      { ages: adults, sex: null },
      'other',
    ],
    ['nobody in particular asked for', { ages: [], sex: null }, { ages: adults, sex: 'male' }, 'named'],
  ] as const)('%s', (_, asked, pool, fit) => {
    const people = ({
      ages,
      sex,
    }: {
      ages: readonly (readonly [number, number])[]
      sex: 'male' | 'female' | null
    }) => ({
      ages: ages.map(([from, to]): [number, number] => [from, to]),
      sex,
    })
    expect(fitOf(people(asked), people(pool))).toBe(fit)
  })
})

describe('which pools fit', () => {
  it('a trouble finds all that are about it', () => {
    expect(sorted('demens')).toEqual(['23/33.e', '23/34', 'demensvenlig'])
  })

  it('the pool that names the people comes first, and those of the other side are not listed', () => {
    expect(matching('mænd udsat for vold')[0]).toBe('voldsudsatte mænd')
    expect(matching('voldsramte kvinder')).not.toContain('voldsudsatte mænd')
  })

  it('who strikes is another than who is struck', () => {
    expect(matching('mænd der slår deres kone')).not.toContain('voldsudsatte mænd')
  })

  it('two troubles: what has both', () => {
    expect(sorted('hjemløse grønlændere')).toEqual(['21/4', 'herbergspladser'])
    expect(sorted('unge hjemløse der har boet i plejefamilie')).toEqual(['23/17'])
  })

  it('of a second trouble something akin will do', () => {
    expect(sorted('ensomme ældre der spiser alene')).toEqual(['måltidskultur', 'ældre grønlændere'])
  })

  it('a place mentioned in passing tells apart those that cover the need', () => {
    expect(sorted('demente der farer vild i byrummet')).toEqual(['demensvenlig'])
  })

  it('what few pools have tells more than what many have', () => {
    expect(matching('frivillige der hjælper handicappede ved strømsvigt')[0]).toBe('beredskab')
  })

  it('only somewhat the people and not at all the subject is no match: sign language is not any handicap', () => {
    expect(matching('døve og tegnsprog')).toEqual([])
  })

  it.each(['ludomani', 'elbiler', 'renovering af svømmehallen'])('nothing for %s', (text) => {
    expect(matching(`er der en pulje til ${text}`)).toEqual([])
  })
})

describe('a thing that no pool mentions', () => {
  it('fits nothing where it is for anybody', () => {
    expect(matching('er der en pulje til influenzavaccine til medarbejdere')).toEqual([])
  })

  it('is left aside in a long story', () => {
    expect(
      matching('Vores terapeuter bruger alt for lang tid på § 113-sager, er der en pulje til kommunen'),
    ).toEqual(['forbrugsgoder'])
  })
})

describe('a help that few pools give', () => {
  it('tells those apart that are for the same people', () => {
    expect(matching('en pulje til efteruddannelse om vold mod børn')).toEqual(['vold mod børn'])
  })
})

describe('kin are not the ones they stand by', () => {
  it('fits whoever tells of the need, though another may apply, and says so', () => {
    const answer = talk(
      'Vores forening vil lave grupper for børn, der har en bror med handicap. Findes der en pulje på det område?',
    )
    expect(answer.pools.map(({ title }) => title)).toEqual([
      'Mestringsindsats til søskende til børn med handicap',
    ])
    expect(answer.text).toMatch(/^Ansøgerkredsen nævner ikke foreninger og organisationer\. Én pulje passer:/)
  })

  it('does not where it is asked whether they may', () => {
    expect(poolsFor('kan vi som privat virksomhed søge en pulje til søskende til børn med handicap')).toEqual(
      [],
    )
  })

  it('leaves other money unsaid where a text names the trouble among causes', () => {
    expect(talk('findes der en pulje målrettet kræftpatienter')).toMatchObject({
      kind: 'not_found',
      citations: [],
    })
  })

  it('kinds of help joined by "eller" are choices', () => {
    const found = poolsFor(
      'Hvilke puljer i 2023-2026 går til at opkvalificere eller give supervision til personalet?',
    )
    expect(found).toContain('23/33.e')
    expect(found.filter((one) => one.startsWith('23/29')).length).toBeGreaterThan(0)
  })

  it('no pool is for the kin of the demented, though one is for the demented', () => {
    expect(matching('Hvilke puljer er der til mennesker med demens, der bor hjemme?')).not.toEqual([])
    expect(matching('Hvilke puljer er der til pårørende til demente?')).toEqual([])
  })

  it('one is for the kin of the mentally ill', () => {
    expect(matching('puljer til pårørende til psykisk syge')).toContain('23/37')
  })
})

describe('everyday words', () => {
  it.each([
    ['teenagedrenge som bliver trukket ind i hadefulde grupper på nettet', ['26/6.2', 'ekstremisme']],
    [
      'Borgere med dårlig hukommelse farer vild nede i gågaden. Er der en pulje, så vi kan indrette byen bedre?',
      ['demensvenlig'],
    ],
    ['Hvem hjælper de svageste borgere hvis der bliver krig? Er der en pulje?', ['beredskab']],
  ])('%s', (question, expected) => expect(poolsFor(question)).toEqual(expected))

  it('vaccines for staff are no pool for staff, however long it is told', () => {
    expect(poolsFor('influenzavaccine til vores personale - er der en pulje til det')).toEqual([])
  })
})

describe("a client's age", () => {
  it.each([
    ['Mand på 79 med demens i eget hjem. Hvilke puljer?', [[79, 79]]],
    ['17-årig pige med angst, er der en pulje?', [[17, 17]]],
    ['Kvinde, 34. Udsat for vold af kæresten. Hvilke puljer?', [[34, 34]]],
    [
      'puljer til unge kvinder',
      [
        [13, 30],
        [18, 120],
      ],
    ],
  ])('%s', (question, ages) => expect(readQuestionAbout(question).wish.people.ages).toEqual(ages))
})

describe('what fits whom', () => {
  it.each([
    ['Hvilke puljer er der til ansatte i ældreplejen?', ['23/31', '23/33.e']],
    ['Hvilke puljer er der til hjemmehjælpere?', ['23/31', '23/33.e']],
    ['Hvilke puljer er der til udsatte med stofmisbrug?', ['21/4', '23/56']],
    ['Hvilke puljer er der for kvinder?', ['23/56', '23/63.a']],
    ['Hvilke puljer er der til etniske minoriteter?', ['23/63.a']],
    ['Vi er et kvindekrisecenter. Hvad kan vi søge?', ['21/5', '23/63.k', 'voldsudsatte mænd']],
    ['Hvilke puljer kan et friplejehjem søge?', ['23/30', '23/31', '23/33.e', 'måltidskultur']],
    // A kind of help that no pool says is no wish for what is akin to it.
    ['Er der puljer om forskning?', []],
    ['Er der puljer til børn og unge med misbrug i familien?', []],
  ])('%s', (text, pools) => expect(poolsFor(text)).toEqual(pools))

  it('the old: what mostly befalls them is theirs, too', () => {
    const pools = poolsFor('Hvilke puljer er der til ældre?')
    for (const pool of ['23/33.e', '23/34', 'demensvenlig', '23/30']) expect(pools).toContain(pool)
  })

  it('teenagers are young people', () => {
    expect(poolsFor('Er der puljer til teenagere?')).toContain('23/41')
  })

  it('the young, and then those without a job: both at once', () => {
    expect(poolsFor('Er der en pulje til unge?', 'og dem uden job')).toEqual(['23/58'])
  })

  it('kin that no pool is for are told of those for whom they stand by', () => {
    expect(talk('Hvilke puljer er der for pårørende til demente?').text).toContain(
      'Til dem, de er pårørende til, er der 3:',
    )
  })

  it('who tells where he works is told what others may apply for', () => {
    expect(
      talk('Jeg sidder i kommunen og arbejder med voldsudsatte kvinder. Hvilke puljer er der?').notes.join(),
    ).toContain('For andre ansøgere er der 3:')
  })
})
