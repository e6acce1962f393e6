// The corpus of initiative numbers.
import { describe, expect, it } from 'vitest'
import { readNumbers } from '../../../answers/question/numbers.ts'
import { readQuestion } from '../../../answers/question/question.ts'
import { lines, reads, valuesOf, withoutDanishLetters } from './corpus.ts'

const CORPUS: [string, string[][], string][] = [
  [
    'a whole number',
    [['25']],
    `
      nr. 25 i alt?
      nr 25
      nr.25
      nummer 25 i SSA23
      initiativ 25
      initiativ nr. 25
      initiativet nr. 25
      Initiativ nummer 25
      punkt 25
      pkt. 25
      #25
      hvad får nr. 25 i 2024?
      no. 25
      underpunkt 25
      bevilling nr. 25
      hvad er nr. 25?
      nr. 25 for 2023
      Antal delinitiativer, nr. 25
      antal delinitiativer nr. 25
      bevillingen, nr. 25
    `,
  ],
  [
    'a sub row',
    [['33.e']],
    `
      33.e i 2024?
      33e i 2024
      33.E
      nr. 33.e
      nr. 33e
      nr 33 e
      33 e i 2024
      33 litra e
      punkt 33 e
      punkt 33, litra e
      initiativ 33e
      delinitiativ 33.e
      og 33.e?
    `,
  ],
  ['the sub row i', [['63.i']], '63.i i 2026?\nnr. 63.i\n63 litra i\npunkt 63i'],
  ['a number behind a full stop', [['6.2']], '6.2 i SSA26 – beløb i 2027\nnr. 6.2\ninitiativ 6.2\npunkt 6.2'],
  [
    'a span',
    [['31', '32', '33']],
    `
      nr. 31-33 lagt sammen
      nr. 31 til 33
      nr. 31 - 33
      nr. 31–33
      initiativerne 31-33
      initiativ 31 til 33
      numrene 31-33
      punkterne 31-33
      nr. 31 til nr. 33
      nr. 31, 32 og 33
      initiativerne 31, 32 og 33
      nr. 31 + 32 + 33
      nr. 31, nr. 32 og nr. 33
      nr. 31 og 32 samt 33
      nr. 31/32/33
      nr 31 32 og 33
    `,
  ],
  [
    'two',
    [['43', '46']],
    `
      læg nr. 43 og nr. 46 i SSA23 sammen for 2024
      nr. 43 og 46
      initiativ 43 og 46
      nr. 43 eller 46
      nr. 43 plus nr. 46
      initiativ 43 og initiativ 46
      nr. 43, 46
      nr 43 & 46
    `,
  ],
  ['two, said apart', [['43'], ['46']], 'er nr. 43 større end nr. 46?\nforskellen fra nr. 43 ned til nr. 46'],
  [
    'several sub rows',
    [['63.k', '63.m', '63.n']],
    `
      summen af 63.k, 63.m og 63.n i 2023?
      63k, 63m og 63n
      nr. 63.k, 63.m og 63.n
      63 k, m og n
      nr. 63 k, m og n
    `,
  ],
  [
    'a span of sub rows',
    [['33.a', '33.b', '33.c', '33.d']],
    `
      33.a-33.d
      33.a til og med 33.d
      33a til 33d
      nr. 33 a-d
      33.a til 33.d i 2024
      33 a-d
      33.a-d
      33 a til d
    `,
  ],
]

describe.each(CORPUS)('%s', (_, value, phrasings) => {
  reads(readNumbers, value, phrasings)
})

const NONE = `
  § 110
  § 117 a
  paragraf 117 a
  servicelovens § 85 a
  10 timer
  15 mio. kr.
  12 pct.
  18 år
  2-årig
  de 3 største
  top 5
  bilag 3
  side 10
  tabel 1
  nr. 2 i størrelse
  nr. 1 på listen
  nummer 2 på ranglisten
  20,3
  er tallet 6.2 rigtigt
  koster 3.1 mio.
  Get2Sport
  Linie14
  linie 14 i 2023, hvor meget
  SSA23
  i 24
  2024
  vitamin 12 b
  klasse 9 b
  initiativer i 2024
  top 3 initiativer
  hvor mange initiativer
  nr. ét
  initiativ 12 mio. kr.
  initiativer over 10 mio. kr.
  60 initiativer
  5 i alt
  33 i 2024
  3 a 4 mio.
  hepatitis C
  COVID-19
`

describe('no number', () => {
  for (const text of lines(NONE))
    it(text, () => {
      for (const typed of [text, text.toUpperCase(), withoutDanishLetters(text)])
        expect({ typed, read: valuesOf(readNumbers, typed) }).toEqual({ typed, read: [] })
    })
})

it('claims the lead with the number', () => {
  const question = readQuestion('Hvad fik initiativ nr. 33.e i 2024?')
  const claims = readNumbers(question).map(({ from, to }) =>
    question.words.slice(from, to).map(({ text }) => text),
  )
  expect(claims).toEqual([['initiativ', 'nr', '33.e']])
})
