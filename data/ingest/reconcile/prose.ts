// Table against running text: "Der afsættes i alt 51,5 mio. kr. til initiativet i perioden 2021-2024" in the section that
// describes an initiative, and the lead above it, against the initiative's row.
import type { ParsedDocument, ParsedFinding, ParsedRow, ParsedSentence } from '../model.ts'
import { formatTenths, parseTenths } from '../tenths.ts'

/** A sentence that says what the initiative gets in all: the year or years it names are the agreement's own. */
const setAside = /^Der afsættes (?:et driftstilskud på )?(?:i alt )?(\d[\d.]*,\d) mio\. kr\.(.*)$/
const toInitiative = / (?:til|til i|til delfinansiering af) (?:initiativ(?:et|erne)|indsatsen)\b/
/** "… og 4,5 mio. kr. årligt varigt derefter" */
const lasting = /(\d[\d.]*,\d) mio\. kr\. årligt varigt/
/** A year that a hyphen follows is half of a span: extraction lost its end. */
const span = /^ i (?:perioden )?(\d{4})(?:(-| og )(\d{4})|(?!-))/
const anySpan = / i (?:perioden )?(\d{4})(?:(-| og )(\d{4})|(?!-))/
/** "Der afsættes derudover 13,5 mio. kr. i 2023 og 10,0 mio. kr. i 2024 til …": added to the sentence before it. */
const furthermore = /^Der afsættes derudover (.*)$/
const amount = /(\d[\d.]*,\d) mio\. kr\./g

/** Findings on every such sentence whose amount or years are not those of its row. */
export function checkProse(document: ParsedDocument): ParsedFinding[] {
  return document.rows.flatMap((row, index) => {
    if (row.level !== 'initiative' || row.section === null) return []
    const section = row.section
    const within = document.sections.flatMap((one, i) => (i === section || one.parent === section ? [i] : []))
    const sentences = document.passages
      .filter((passage) => within.includes(passage.section))
      .flatMap((passage) => passage.sentences)
    const lead = document.passages.find((passage) => passage.section === section)?.sentences[0]
    return sentences.flatMap((sentence, i) =>
      checkSentence(row, index, sentence, sentences[i + 1], sentence === lead),
    )
  })
}

function checkSentence(
  row: ParsedRow,
  index: number,
  sentence: ParsedSentence,
  next: ParsedSentence | undefined,
  isLead: boolean,
): ParsedFinding[] {
  const match = setAside.exec(sentence.text)
  const rest = match?.[2] ?? ''
  if (!match?.[1] || !(toInitiative.test(rest) || (isLead && span.test(rest)))) return []
  const added = furthermore.exec(next?.text ?? '')?.[1] ?? ''
  const stated = [match[1], ...[...added.matchAll(amount)].map((found) => found[1] ?? '')]
  const texts = [
    ...checkTotal(row, stated),
    ...checkLasting(row, rest),
    ...(added === '' ? checkYears(row, rest) : []),
  ]
  return texts.map((text) => ({
    kind: 'disagreement',
    row: index,
    pool: null,
    text: `Teksten om "${row.title}" ${text}`,
    start: sentence.start,
    end: sentence.end,
  }))
}

function checkTotal(row: ParsedRow, stated: string[]): string[] {
  const tenths = stated.reduce((sum, printed) => sum + parseTenths(printed), 0)
  const total = row.amounts.find((one) => one.measure === 'total')
  if (!total || total.tenths === tenths) return []
  return [`angiver ${formatTenths(tenths)} mio. kr. i alt; tabellen angiver ${total.printed}.`]
}

function checkLasting(row: ParsedRow, rest: string): string[] {
  const stated = lasting.exec(rest)?.[1]
  const permanent = row.amounts.find((one) => one.measure === 'permanent')
  if (!stated || !permanent || parseTenths(stated) === permanent.tenths) return []
  return [`angiver ${stated} mio. kr. varigt; tabellen angiver ${permanent.printed}.`]
}

/** The first and the last year that are named must have money, and no year outside them. */
function checkYears(row: ParsedRow, rest: string): string[] {
  const years = anySpan.exec(rest)
  if (!years?.[1]) return []
  const first = Number(years[1])
  const last = Number(years[3] ?? first)
  const paid = row.amounts.filter((one) => one.measure === 'year' && one.tenths > 0).map((one) => one.year)
  if (paid.at(0) === first && paid.at(-1) === last) return []
  const named = first === last ? first : `${first}-${last}`
  return [`nævner ${named}; tabellen har beløb i ${paid.join(', ')}.`]
}
