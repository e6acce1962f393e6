// Cuts greetings, thanks and a signature off a message: "Hej med jer. … På forhånd tak. Mvh Lone, Odense Kommune" asks what "…" asks,
// and neither Lone nor Odense is what it is about.
import type { Token } from '../../retrieval/danish/tokenise.ts'
import { phraseKey } from './phrase-key.ts'

type Word = Token & { key: string }

const phrases = (lines: string): string[][] =>
  lines
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => line.split(' ').map(phraseKey))
    .sort((a, b) => b.length - a.length)

const GREETINGS = phrases(`
  hej
  hejsa
  hej med jer
  hej med dig
  hej igen
  hej alle
  hej alle sammen
  hej hej
  hallo
  halløj
  hey
  hi
  dav
  davs
  mojn
  goddag
  god dag
  godmorgen
  god morgen
  godaften
  god aften
  godeftermiddag
  god eftermiddag
  kære
  kære alle
  kære jer
  kære assistent
  kære robot
  kære ssa-assistent
  til rette vedkommende
`)
const THANKS = phrases(
  ['', 'mange ', 'tusind ', 'tusinde ', 'på forhånd ', 'på forhånd mange ', 'på forhånd tusind ', 'super ']
    .flatMap((much) =>
      [
        '',
        ' på forhånd',
        ' for det',
        ' for hjælpen',
        ' for hjælp',
        ' for svar',
        ' for svaret',
        ' for i dag',
        ' skal du have',
        ' skal i have',
      ].map((what) => `${much}tak${what}`),
    )
    .concat(['god dag', 'fortsat god dag', 'hav en god dag', 'god weekend', 'thanks'])
    .join('\n'),
)
const PRAISE = phrases(`
  fint
  fedt
  super
  perfekt
  godt at vide
`)
/** "Mange tak. Og …?" thanks for the answer before. */
const OPENINGS = [...GREETINGS, ...THANKS, ...PRAISE].sort((a, b) => b.length - a.length)
const SIGN_OFFS = phrases(`
  mvh
  m.v.h
  vh
  v.h
  kh
  dbh
  bh
  venlig hilsen
  venligst hilsen
  med venlig hilsen
  de bedste hilsner
  bedste hilsner
  mange hilsner
  venlige hilsner
  med venlige hilsner
  kærlig hilsen
  hilsen
  hilsner
`)
/** A name, a title and an office stand behind a sign-off; more is a second thought that belongs to the question. */
const LONGEST_SIGNATURE = 9
/** What is left of a message that was small talk altogether. */
const CHATTER = new Set(
  `ok okay ja nej jo nå super fint fedt perfekt det var alt for i dag nu igen så meget rigtig god godt dejlig lige og med dig jer
   der alle sammen skal du have hjælpen svaret hej tak mange tusind super hilsen farvel vi ses`
    .split(/\s+/)
    .map(phraseKey),
)

/** The words between greeting and goodbye; all of them where nothing but small talk would be left. */
export function withoutCourtesies<W extends Word>(words: readonly W[]): W[] {
  let from = 0
  let to = words.length
  for (let cut = lengthAt(words, from, OPENINGS); cut > 0; cut = lengthAt(words, from, OPENINGS)) from += cut
  to = signOff(words, from) ?? to
  for (let cut = thanksBefore(words, to); cut > 0; cut = thanksBefore(words, to)) to -= cut
  const kept = words.slice(from, to)
  // "Fint, og i alt" goes on, though its words might be small talk.
  const goesOn = from > 0 && kept.length > 1 && kept[0]?.key === 'og'
  return goesOn || kept.some(({ key }) => !CHATTER.has(key)) ? kept : [...words]
}

function lengthAt(words: readonly Word[], at: number, list: readonly string[][]): number {
  return list.find((keys) => keys.every((key, i) => words[at + i]?.key === key))?.length ?? 0
}

function thanksBefore(words: readonly Word[], to: number): number {
  return (
    THANKS.find((keys) => to >= keys.length && lengthAt(words, to - keys.length, [keys]) > 0)?.length ?? 0
  )
}

/** Where the signature starts, or null: nothing behind it may look like a part of the question. */
function signOff(words: readonly Word[], from: number): number | null {
  for (let at = Math.max(from, words.length - LONGEST_SIGNATURE); at < words.length; at++)
    if (lengthAt(words, at, SIGN_OFFS) > 0)
      return words.slice(at).every(({ kind }) => kind === 'word') ? at : null
  return null
}
