// Whom an initiative's money goes to where its title does not say: "midlerne tildeles Børns Vilkår", "afsættes til Danske Patienters drift".
import { readable } from '../../data/readable.ts'
import { isDanishWord } from '../../retrieval/danish/dictionary.ts'
import type { Catalog, Row } from '../catalog.ts'
import { unique } from '../collections.ts'

/** Capitalised words with the small ones between them; two bodies are joined by "og". */
const NAME = '(\\p{Lu}[\\p{L}-]+(?: (?:(?:af|for|i|og|mod|om|på|–) )*\\p{Lu}[\\p{L}-]+)*)'
const MONEY = '(?:(?:drifts|projekt)?(?:støtte|tilskud|bevilling)(?:en|et)?|midler(?:ne)?)'
const GIVEN = [
  `(?:tildeles|tildele|tilføres|bevilges) ${NAME}`,
  `${NAME} (?:tildeles|tilføres|bevilges)`,
  `(?:afsættes|afsætte|afsat)[^.:]{0,120}? (?:til|til,? at|i regi af) ${NAME}`,
  `${MONEY} til(?:,? at)? ${NAME}`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** An agency administers what others get. */
const AGENCY = /styrelsen?$/i
/** Written big though it names nobody. */
const NO_NAME = /^(?:Midlerne|Tilskuddet|Støtten|Partierne|Der|Mio|Projekt)$/

/** By row: several indexes need them. */
const READ = new WeakMap<Row, string[]>()

/** The body, or the two together, that the text gives an initiative's money to, if its title does not say it; none where it gives to several. */
export function recipientsOf(catalog: Catalog, row: Row): readonly string[] {
  const recipients = READ.get(row) ?? readRecipients(catalog, row)
  READ.set(row, recipients)
  return recipients
}

function readRecipients(catalog: Catalog, row: Row): string[] {
  const section = row.section === null ? undefined : catalog.sections.get(row.section)
  const source = catalog.documents.get(row.document)?.text
  if (row.level !== 'initiative' || !section || !source) return []
  const text = readable(source, section.start, section.end)
  const names = GIVEN.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => bodyOf(name)))
  const [only, ...others] = unique(names.filter((name) => name !== ''))
  const bodies = only && others.length === 0 ? only.split(' og ') : []
  return bodies.filter((name) => {
    const last = name.split(' ').at(-1)?.toLowerCase() ?? ''
    const isName = name.includes(' ') || !isDanishWord(name.toLowerCase())
    return isName && !AGENCY.test(name) && !row.title.toLowerCase().includes(last)
  })
}

const bodyOf = (name: string): string =>
  name
    .split(' ')
    .filter((word) => !NO_NAME.test(word))
    .join(' ')
    .replace(/s?-?$/, '')
