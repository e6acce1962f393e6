// Where a Danish sentence ends, and where a full stop ends nothing.
import { describe, expect, it } from 'vitest'
import { findSentences } from '../../../data/ingest/sentences.ts'

const split = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map((sentence) => sentence.text)

describe('one sentence', () => {
  it.each([
    'Der afsættes 3,0 mio. kr. i 2022, 6,5 mio. kr. i 2023 og 5,0 mio. kr. i 2024 til ansøgningspuljen.',
    'Der blev afsat 10,0 mio. kr. (2024-pl) til at iværksætte initiativer.',
    'Aftalen blev indgået den 19. november 2021 og den 3. marts 2023.',
    'Til mænd på § 110-tilbud efter servicelovens § 109, stk. 8, til børn, jf. Bilag 2 og jf. § 113.',
    'Andre grupper, fx Unge, f.eks. Ældre, bl.a. Børn, evt. Voksne, inkl. Pårørende, ca. 1.500 og hhv. Ry og Haslev.',
    'Udgifter mv. i hjemmet, m.m. og m.fl. er dvs. 90 pct. af det hele, ift. Norge og vedr. Sverige.',
    'Det sker mhp. FL24, ifm. SSA25, pba. Rapporten og fsva. CTR.',
    'Anm. til nr. 25: leverandørstyring v. Social- og Boligstyrelsen ved Det Kgl. Bibliotek.',
    'Pr. 1. juli 2024 har mænd fået adgang.',
    'De kan eventuelt. have gavn af det.',
    '1. Til at identificere borgere.',
    'Den ene halvdel er 21. december.',
  ])('%s', (text) => {
    expect(split(text)).toEqual([text])
  })
})

describe('two sentences', () => {
  it.each([
    ['Det koster 60 mio. kr.', 'Det er meget.'],
    ['Der afsættes 4,0 mio. kr. til initiativet, jf. tabel 1.', 'Derudover skal der honoreres.'],
    ['Det løber til 2024.', 'Midlerne er varige.'],
    ['Fonden yder støtte.', '20 pct. af midlerne er engangsbeløb.'],
    ['Hjælp til kommuner mv.', 'Ud over det hjælper de selv.'],
    ['Udgiften er 3 pct.', 'Resten er støtte.'],
    ['Den rede har flest brugere1.', 'Derudover har den kontakt.'],
    ['Hvem er vi?', '”Vi er alle.”'],
    ['Det er slut.', '**Ift. opkvalificering er det nyt.'],
  ])('%s %s', (first, second) => {
    expect(split(`${first} \n\n${second}`)).toEqual([first, second])
  })
})
