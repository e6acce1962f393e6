// The corpus of amounts that stand in the question itself.
import { describe, expect, it } from 'vitest'
import { type ClaimedAmount, readClaimedAmounts } from '../../../answers/question/claimed-amounts.ts'
import { lines, reads, valuesOf, withoutDanishLetters } from './corpus.ts'

const mio = (value: number): ClaimedAmount => ({ value, unit: 'mio. kr.', bound: null })
const pct = (value: number): ClaimedAmount => ({ value, unit: 'pct.', bound: null })
const over = (value: number): ClaimedAmount => ({ value, unit: 'mio. kr.', bound: 'over' })
const under = (value: number): ClaimedAmount => ({ value, unit: 'mio. kr.', bound: 'under' })
const inclusive = (amount: ClaimedAmount): ClaimedAmount => ({ ...amount, inclusive: true })

const CORPUS: [string, ClaimedAmount[], string][] = [
  [
    'millions',
    [mio(15)],
    `
      Er det rigtigt, at Hjernesagen får 15 mio. i alt?
      får Hjernesagen 15 mio. kr.?
      15 mio kr
      15mio
      15 mio.kr.
      15 mill. kr.
      15 mill
      15 millioner
      15 millioner kroner
      15 millioner kr.
      15 milioner
      15,0 mio. kr.
      15.000.000 kr.
      15.000.000 kroner
      kr. 15.000.000
      15000000 kr
      15.000 tkr.
      15.000 t.kr.
      15-mio.-bevillingen
      ca. 15 mio.
      er 15 mio. korrekt?
      stemmer tallet 15,0?
      er tallet 15?
      stemmer beløbet 15 for 2024?
      skulle det ikke være 15,0 i 2024?
      15,0 mio er det sandt
      DKK 15.000.000
      femten mio.
    `,
  ],
  [
    'parts of a million',
    [mio(0.4)],
    `
      400.000 kr.
      400.000 kroner
      400000 kr
      0,4 mio. kr.
      kr. 400.000,-
      400 tkr.
      400 tusind kr.
      400 tusinde kroner
      0,4 millioner
      får de 0,4 i 2026?
    `,
  ],
  ['one and a half', [mio(1.5)], '1½ mio. kr.\nhalvanden million\n1,5 mio\nhalvanden mio. kr.\n1.5 mio'],
  ['half a million', [mio(0.5)], 'en halv million\nen halv mio. kr.\n0,5 mio\n500.000 kr.'],
  ['two million', [mio(2)], 'to millioner\nto mio. kr.\n2 mio'],
  ['a milliard', [mio(1000)], '1 mia. kr.\nen milliard\n1 milliard kroner\n1.000 mio. kr.'],
  ['thousands of millions', [mio(2325.7)], '2.325,7 mio. kr.\n2325,7 mio'],
  [
    'per cent',
    [pct(12)],
    `
      12 pct.
      12 procent
      12%
      12 %
      12 prosent
      udgør det 12 pct?
      12 pct af rammen
    `,
  ],
  [
    'more than',
    [over(50)],
    `
      hvor mange initiativer er på over 50 millioner?
      mere end 50 mio. kr.
      over 50 mio
      større end 50 mio. kr.
      på mere end 50 mio
      over ca. 50 mio. kr.
    `,
  ],
  [
    'at least',
    [inclusive(over(50))],
    `
      mindst 50 mio. kr.
      minimum 50 mio
      50 mio. kr. eller mere
      50 mio. og derover
      ikke under 50 mio.
      fra 50 mio. kr.
      50 mio. kr. og op
    `,
  ],
  [
    'less than',
    [under(2)],
    `
      under 2 mio. kr.
      mindre end 2 mio
      lavere end 2 mio. kr.
      på under to millioner
      under 2.000.000 kr.
    `,
  ],
  [
    'at most',
    [inclusive(under(2))],
    `
      højst 2 mio. kr.
      højest 2 mio
      max 2 mio. kr.
      maks. 2 mio
      maksimalt 2 mio. kr.
      op til 2 mio.
      2 mio. kr. eller mindre
      ikke over 2 mio
      ikke mere end 2 mio. kr.
    `,
  ],
  [
    'between',
    [inclusive(over(5)), inclusive(under(10))],
    '5 til 10 mio. kr.\nmellem 5 og 10 mio. kr.\n5-10 mio. kr.\nmellem 5 mio. og 10 mio.\nmellem 5 og 10 millioner\n5–10 mio',
  ],
  ['two bounds', [over(5), under(10)], 'over 5 og under 10 mio.\npå over 5 og under 10 mio. kr.'],
  ['from one to another', [mio(5), mio(8)], 'steg den fra 5 mio. til 8 mio.?\nfra 5 mio. kr. til 8 mio. kr.'],
]

describe.each(CORPUS)('%s', (_, value, phrasings) => {
  reads(readClaimedAmounts, value, phrasings)
})

const NONE = `
  hvor mange mio. kr. får Cabi
  Cabi 2023, mio. kr.
  Cabi i 2023 mio kr
  beløb i mio.
  hvor mange procent
  over 18 år
  fylder 18 år
  10 timer
  15 timer om måneden
  § 110
  2-årig
  21-24 år
  12-25-årige
  5-10 år
  mellem 18 og 24 år
  nr. 25
  33.e
  6.2 i SSA26
  2021-2024
  i 24
  top 5
  de 3 største
  37,5 timer
  0,5 årsværk
  2,5 km
  1,5 stilling
  mere end én runde
  mindst to kommuner
  kr
  hvor mange millioner siger nyheden
  Get2Sport
  24 timer i døgnet
  Linie 14
  tallet for 2023
  beløbet i 2024
  60 initiativer
  er det 3 partier
  afsnit 3,1
  en halv time
  over halvdelen
`

describe('no amount', () => {
  for (const text of lines(NONE))
    it(text, () => {
      for (const typed of [text, text.toUpperCase(), withoutDanishLetters(text)])
        expect({ typed, read: valuesOf(readClaimedAmounts, typed) }).toEqual({ typed, read: [] })
    })
})
