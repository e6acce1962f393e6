// Writes out ministries whose names are cut short part by part: "digi- og ligestillingsmin", "Udl.- og integrationsmin.". A single
// part ("integrationsmin") is left to the linker, which weighs it against the rest of the question.
import { fold } from '../../retrieval/danish/normalise.ts'
import { tokenise } from '../../retrieval/danish/tokenise.ts'
import type { Catalog } from '../catalog.ts'

/** What a ministry's name ends in, in full or cut short. */
const ENDING = /-?min(?:ist(?:er(?:iet|ium)?)?)?(s?)$/
/** Fewest letters of a part that still say which it is. */
const SHORTEST = 3

export class ShortMinistries {
  /** Parts of the name, folded → the name in full. */
  readonly #names = new Map<string, { title: string; parts: string[] }>()

  constructor(catalog: Catalog) {
    for (const { title, level } of catalog.rows.values())
      if (level === 'ministry') this.#names.set(fold(title), { title, parts: partsOf(title) })
  }

  /** The text with such names in full; unchanged where there are none. */
  mend(text: string): string {
    const tokens = tokenise(text)
    let mended = ''
    let from = 0
    tokens.forEach((last, at) => {
      const [ending, genitive = ''] = ENDING.exec(fold(last.text)) ?? []
      if (ending === undefined) return
      const said = [fold(last.text).slice(0, -ending.length)]
      let first = at
      for (let before = at - 1; before >= 0; before--) {
        const part = fold(tokens[before]?.text ?? '').replace(/-$/, '')
        if (part === AND) continue
        if (!this.#holds(part)) break
        said.unshift(part)
        first = before
      }
      const start = tokens[first]?.start ?? 0
      const name = said.length > 1 && start >= from ? this.#nameOf(said) : null
      if (name === null) return
      mended += text.slice(from, start) + name + genitive
      // "…min." is cut short by its full stop, which ends no sentence unless it ends the text.
      from = last.end + (/^\.(?= ?[^ ])/.test(text.slice(last.end)) ? 1 : 0)
    })
    return mended + text.slice(from)
  }

  #holds(part: string): boolean {
    return [...this.#names.values()].some(({ parts }) => parts.some((own) => begins(own, part)))
  }

  /** The one ministry whose parts begin so, in the order said. */
  #nameOf(said: readonly string[]): string | null {
    const found = [...this.#names.values()].filter(
      ({ parts }) => parts.length === said.length && parts.every((own, i) => begins(own, said[i] ?? '')),
    )
    return found.length === 1 ? (found[0]?.title ?? null) : null
  }
}

const AND = 'og'

/** "udl" begins "udlaendinge", "sundhed" is "sundheds". */
const begins = (own: string, part: string): boolean => part.length >= SHORTEST && own.startsWith(part)

/** "Social-, Bolig- og Ældreministeriet" → social, bolig, aeldre. */
const partsOf = (title: string): string[] =>
  tokenise(title).flatMap(({ text }) => {
    const part = fold(text).replace(/-$/, '').replace(ENDING, '')
    return part === AND || part === '' ? [] : [part]
  })
