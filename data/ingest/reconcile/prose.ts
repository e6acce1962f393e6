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
  const tenths = stated.reduce((sum, printed) => sum + parseTenths(printed), 0)
  const total = row.amounts.find((one) => one.measure === 'total')
  const finding = (text: string): ParsedFinding => ({
    kind: 'disagreement',
    row: index,
    pool: null,
    text,
    start: sentence.start,
    end: sentence.end,
  })
  const findings: ParsedFinding[] = []
  if (total && total.tenths !== tenths) {
    findings.push(
      finding(
        `Teksten om "${row.title}" angiver ${formatTenths(tenths)} mio. kr. i alt; tabellen angiver ${total.printed}.`,
      ),
    )
  }
  const permanent = row.amounts.find((one) => one.measure === 'permanent')
  const stays = lasting.exec(rest)?.[1]
  if (stays && permanent && parseTenths(stays) !== permanent.tenths) {
    findings.push(
      finding(
        `Teksten om "${row.title}" angiver ${stays} mio. kr. varigt; tabellen angiver ${permanent.printed}.`,
      ),
    )
  }
  const years = anySpan.exec(rest)
  if (years?.[1] && added === '') {
    const named = yearsBetween(Number(years[1]), Number(years[3] ?? years[1]))
    const paid = row.amounts.filter((one) => one.measure === 'year' && one.tenths > 0).map((one) => one.year)
    const outside = paid.filter((year) => !named.includes(year))
    const without = [named.at(0), named.at(-1)].filter((year) => year !== undefined && !paid.includes(year))
    if (outside.length > 0 || without.length > 0) {
      findings.push(
        finding(
          `Teksten om "${row.title}" nævner ${formatYears(named)}; tabellen har beløb i ${paid.join(', ')}.`,
        ),
      )
    }
  }
  return findings
}

const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

const formatYears = (years: number[]): string =>
  years.length > 1 ? `${years.at(0)}-${years.at(-1)}` : String(years[0])
