// The concept files themselves: broad, sound, and silent where nothing of the field is said.
import { describe, expect, it } from 'vitest'
import { facets } from '../../../retrieval/danish/concepts/entries.ts'
import { spellings } from '../../../retrieval/danish/concepts/phrases.ts'
import { conceptsOf, lexicon } from './concepts-support.ts'

const concepts = [...lexicon.concepts.values()]

/** The commonest words of Danish and of asking about pools. None of them says anything of the field. */
const COMMON =
  `og i jeg det at en den til er som på de med han af for ikke der var mig sig men et har om vi min havde ham hun nu over da fra
  du ud sin dem os op man hans hvor eller hvad skal selv her alle vil blev kunne ind når være kom noget ville jo deres efter ned skulle
  denne end dette mit også under have dig anden hende mine alt meget sit sine vor mod disse hvis din nogle hos blive mange ad bliver
  hendes været jer sådan kan må får fik fået få tager tog taget tage giver gav givet give siger sagde sagt sige går gik gået gå ser så
  set se ved vidste vide finder fandt fundet finde står stod stå holder holdt holde tror troede mener mente mene bruger brugte brugt
  bruge skriver skrev skrive spørger spurgte spørge svarer svarede kommer komme kommet sker skete ske begynder begyndte virker virkede
  gælder gældende gjaldt gælde handler handlede handle hjælper hjalp hjælpe hjælp laver lavede lave gør gjorde gjort gøre findes lyder
  vælger valgte prøver prøvede tænker tænkte hører hørte høre føler følte føle kender kendte betyder kræver krævede kræve kræves køber
  købte sender sendte venter viser viste vise åbner ligger lå sidder sad passer passede passe plejer plejede fortæller forstår oplever
  oplevede falder faldt falde stiger steg stige ændrer sætter trækker trak lægger lagde læser læste god godt gode bedre bedst stor stort
  store større størst lille små mindre mindst ny nyt nye lang langt lange kort korte høj højt høje lav lavt lave tidlig sen senere sidst
  sidste første tredje næste samme egen eget egne hel helt hele halv mere mest flere flest færre nok nogen ingen intet sammen altid
  aldrig ofte tit snart straks allerede stadig endnu kun bare måske faktisk særligt især både enten hverken derfor fordi mens selvom
  siden inden indtil uden mellem blandt gennem omkring ifølge rigtig forkert muligt vigtig afgørende nødvendig svær svært let klar år
  måned uge dag dage tid gang gange måde del dele ting sted land verden by liv hus hjem vej side tal antal procent kroner millioner
  beløb spørgsmål svar eksempel grund årsag forskel mål formål indsats indsatser tilbud initiativ projekt projekter pulje puljer
  ansøgning ansøger søge søger aftale aftalen område borger borgere menneske mennesker folk person personer gruppe målgruppe hvem
  hvornår hvordan hvorfor hvilken hvilke hej tak venlig hilsen ja nej ret bag fat fast fag lov led net ord plan punkt rum sag sat sind
  spor syn træk vis`.split(/\s+/)

describe('the concept files', () => {
  it('are as broad as the field', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(500)
    const words = concepts.flatMap(({ words }) => words.flatMap(spellings))
    expect(new Set(words).size).toBeGreaterThanOrEqual(7000)
    for (const facet of facets)
      expect(concepts.filter((concept) => concept.facet === facet).length).toBeGreaterThan(10)
  })

  it('say of every word what it means: each word alone finds its concept', () => {
    const lost = concepts.flatMap(({ id, words }) =>
      words
        .flatMap(spellings)
        .flatMap((word) => (conceptsOf(word.replaceAll('=', '')).includes(id) ? [] : [`${id}: ${word}`])),
    )
    expect(lost).toEqual([])
  })

  it('are found however æ, ø and å are typed', () => {
    for (const [typed, means] of [
      ['hjemloese', 'hjemløshed'],
      ['aeldre', 'ældre'],
      ['gaar ned med flaget', 'psykisk mistrivsel'],
      ['PAA KRISECENTER', 'krisecenter'],
    ] as const)
      expect(conceptsOf(typed)).toContain(means)
  })

  it('hold no common word of Danish', () => {
    const heard = COMMON.flatMap((word) => conceptsOf(word).map((id) => `${word}: ${id}`))
    expect(heard).toEqual([])
  })

  it('give ages and sexes to people and their troubles only', () => {
    for (const { id, facet, ages, sex } of concepts)
      if (ages || sex) expect([id, facet]).toEqual([id, expect.stringMatching(/^(person|condition)$/)])
  })

  it('keep what is not of the field apart: it is a kind of nothing and akin to nothing', () => {
    for (const { id, facet, broader } of concepts)
      if (facet === 'outside') expect([id, broader, lexicon.related(id)]).toEqual([id, [], []])
  })
})

describe('kinship in the files', () => {
  const kinds: [narrower: string, broader: string][] = [
    ['gadehjemløshed', 'hjemløshed'],
    ['hjemløshed', 'social udsathed'],
    ['partnervold', 'vold'],
    ['voldsudsat i nære relationer', 'vold'],
    ['voldsudøver', 'vold'],
    ['børn der vokser op med vold', 'vold'],
    ['hash', 'misbrug'],
    ['alzheimers sygdom', 'demens'],
    ['pårørende til demente', 'demens'],
    ['autisme', 'handicap'],
    ['skizofreni', 'psykisk lidelse'],
    ['drenge', 'børn'],
    ['drenge', 'mænd'],
    ['piger', 'kvinder'],
    ['ukrainere', 'udlændinge'],
    ['grønlandske ældre', 'grønlændere'],
    ['lærere', 'fagpersoner'],
    ['idrætsforening', 'civilsamfundsorganisation'],
    ['psykologhjælp', 'behandling'],
    ['telefonrådgivning', 'rådgivning'],
  ]

  it.each(kinds)('%s is a kind of %s', (narrower, broader) => {
    expect(lexicon.broader(narrower)).toContain(broader)
    expect(lexicon.narrower(broader)).toContain(narrower)
  })

  it('keeps the roles of a trouble apart', () => {
    for (const [one, other] of [
      ['voldsudsat', 'voldsudøver'],
      ['plejefamilier', 'anbragte børn og unge'],
      ['fagpersoner', 'pårørende'],
    ] as const) {
      expect(lexicon.narrower(one)).not.toContain(other)
      expect(lexicon.narrower(other)).not.toContain(one)
    }
  })
})
