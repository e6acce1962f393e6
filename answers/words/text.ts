// Says an answer in plain Danish: Handlebars templates beside this file, compiled once, missing values forbidden.
import { readdirSync, readFileSync } from 'node:fs'
import Handlebars from 'handlebars'

const directory = new URL('./text/', import.meta.url)
/** Of plain text, apart from the templates of the HTML. */
const handlebars = Handlebars.create()
const templates = new Map(
  readdirSync(directory)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [
      file.replace('.hbs', ''),
      // Plain text: quotes and ampersands stay as they are; the HTML has templates of its own.
      handlebars.compile(readFileSync(new URL(file, directory), 'utf8'), { strict: true, noEscape: true }),
    ]),
)
// One template may say several answers by their own.
for (const [name, template] of templates) handlebars.registerPartial(name, template)

/** @throws when there is no such template or it names a value that `data` lacks: both are faults in the code */
export function sayText(template: string, data: Record<string, unknown>): string {
  const compiled = templates.get(template)
  if (!compiled) throw new Error(`no text template ${template}`)
  return (
    compiled(data)
      .replace(/[ \t]+/g, ' ')
      .replace(/ *\n */g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/ ([.,:])/g, '$1')
      // A sentence that ends in an abbreviation needs no second stop: "20,3 mio. kr."
      .replace(/\b(kr|pct|mv|pl)\.\./g, '$1.')
      .trim()
  )
}
