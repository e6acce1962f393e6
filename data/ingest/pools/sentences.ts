// The sentences of some sections, in reading order, each knowing whether it is a point of a list.
import { readable } from '../../readable.ts'
import type { ParsedDocument, ParsedPassage, ParsedSentence } from '../model.ts'
import { trimSpan } from '../sentences.ts'

export type Sentence = ParsedSentence & {
  kind: ParsedPassage['kind']
  /** Opens with a bullet. */
  point: boolean
}

const bulletBefore = /[\uE000-\uF8FF•]\s*$/
/** A new sentence whose predecessor lost its full stop: "… i hjemmeplejen Puljen udmøntes …". */
const lostFullStop =
  /(?<=\p{Ll})\s+(?=(?:Puljen|Alle\s+midlerne|Ansøgerkredsen|Målgruppen|Der\s+(?:kan|afsættes))\s+\p{Ll})/u

/** The sentences of all passages whose section `wanted` holds. */
export function sentencesOf(doc: ParsedDocument, wanted: (section: number) => boolean): Sentence[] {
  return doc.passages
    .filter((passage) => wanted(passage.section))
    .flatMap((passage) =>
      passage.sentences.flatMap((sentence) =>
        splitRunOn(doc.text, sentence).map((part) => ({
          ...part,
          kind: passage.kind,
          point: bulletBefore.test(doc.text.slice(passage.start, part.start)),
        })),
      ),
    )
}

function splitRunOn(text: string, sentence: ParsedSentence): ParsedSentence[] {
  const gap = lostFullStop.exec(text.slice(sentence.start, sentence.end))
  if (!gap) return [sentence]
  const cut = sentence.start + gap.index
  return [
    { start: sentence.start, end: cut },
    { start: cut, end: sentence.end },
  ].map((part) => {
    const span = trimSpan(text, part)
    return { ...span, text: readable(text, span.start, span.end) }
  })
}
