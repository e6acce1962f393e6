// What a question asks is told from why it is asked.
import { describe, expect, it } from 'vitest'
import { askedAlone } from '../../../answers/question/asked-alone.ts'
import { readQuestion } from '../../../answers/question/question.ts'

const asked = (text: string) => askedAlone(readQuestion(text))

describe('the question apart from what is told', () => {
  it.each([
    [
      'Min søn er 15 og bange for alt. Hvem hjælper unge med angst?',
      'Min søn er 15 og bange for alt.',
      'Hvem hjælper unge med angst?',
    ],
    [
      'Vi samler tal til udvalget, og derfor vil jeg gerne vide, hvor meget Skyggebørn får i 2026?',
      'Vi samler tal til udvalget, og derfor vil jeg gerne vide,',
      'hvor meget Skyggebørn får i 2026?',
    ],
    [
      'Hvilke partier står bag aftalen for 2021-2024? Jeg skal bruge listen til et brev.',
      'Jeg skal bruge listen til et brev.',
      'Hvilke partier står bag aftalen for 2021-2024?',
    ],
  ])('%s', (text, told, alone) => {
    expect(asked(text)).toEqual({ told, asked: alone })
  })

  it.each([
    ['Hvor meget fik headspace i 2023?', 'nothing is told'],
    ['Hej, kan du fortælle mig, hvor meget headspace fik i 2023?', 'only politeness stands before it'],
    ['Min kat er løbet væk. Hvad nu?', 'too short to be understood alone'],
    ['Vi kører fast. Vi har brug for hjælp.', 'nothing is asked'],
  ])('%s: null (%s)', (text) => {
    expect(asked(text)).toBeNull()
  })
})
