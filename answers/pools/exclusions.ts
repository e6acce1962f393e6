// Which words of a question name what is NOT wanted: "bortset fra grønlændere", "men ikke kommunepuljen", "bare ikke noget med demens".
import { phraseKey, type Question } from '../question/question.ts'

/** "Ikke" excludes where it stands before a thing; in "går ikke i skole" it tells of people. */
const CUE = new RegExp(
  phraseKey(
    [
      '\\b(?:bortset fra|undtagen|undtaget|på nær|pånær|ud over|udover|foruden|andet end|andre end|men uden|uden (?:dem|de|den|det|noget)(?= (?:for|til|om|med|mod)))\\b',
      '\\b(?:som|der) ikke (?:handler|drejer sig|vedrører|retter sig|er rettet|er målrettet|er til|er for|omhandler|har med|gælder)',
      '(?:men|bare|dog) (?:helst |altså )?ikke (?!(?:kan|har|er|må|vil|skal|får|går|bor|kommer|ønsker|behøver|nødvendigvis|kun|længere|så|helt|nok|altid|i|på|ved|hos)\\b)(?=[a-zæøå])',
      '(?:men|bare|dog|og|samt|altså|,|-|–) ?(?:helst |bare |dog |altså )?ikke (?:(?:noget|til|for|om|med|dem|de|den|det|kun)[ ,]|[a-z-]*puljen?)',
    ].join('|'),
  ),
  'g',
)
/** "… ikke partnervold - kun børn": what follows is wanted again. */
const CLAUSE_END = /[.?!;]|\b(?:men|kun|bare|derimod|i stedet)\b|$/

/** Word positions (from inclusive, to exclusive). */
export function excludedSpans({ text, words }: Question): { from: number; to: number }[] {
  let line = ''
  const starts = words.map(({ key, end }, i) => {
    const start = line.length
    line += key + text.slice(end, words[i + 1]?.start ?? text.length)
    return start
  })
  const wordAt = (offset: number) => starts.filter((start) => start < offset).length
  // "Udøver" is spelled like "udover" where æ ø å don't count.
  const isCue = ({ index }: RegExpExecArray) => !/^ud(?:ø|oe)v/i.test(text.slice(words[wordAt(index)]?.start))
  return [...line.matchAll(CUE)].filter(isCue).map((cue) => {
    const after = cue.index + cue[0].length
    const end = after + line.slice(after).search(CLAUSE_END)
    return { from: wordAt(cue.index), to: wordAt(end) }
  })
}
