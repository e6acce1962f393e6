// Compiles a folder of Handlebars templates once. Strict: a missing field throws, so a missing amount never prints as nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Handlebars from 'handlebars'

export type Templates = {
  /** Renders the template `name` (its file name without ".hbs"); throws where `view` lacks a field that it uses. */
  render(name: string, view: object): string
}

/** Every .hbs file of the folders becomes a template and, for the others, a partial. Text is escaped unless it is written {{{…}}}. */
export function loadTemplates(...folders: string[]): Templates {
  const handlebars = Handlebars.create()
  handlebars.registerHelper('eq', (a: unknown, b: unknown) => a === b)
  const compiled = new Map<string, HandlebarsTemplateDelegate>()
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.hbs'))) {
      const source = readFileSync(join(folder, file), 'utf8')
      const name = basename(file, '.hbs')
      compiled.set(name, handlebars.compile(source, { strict: true, knownHelpers: { eq: true } }))
      handlebars.registerPartial(name, source)
    }
  }
  return {
    render(name, view) {
      const template = compiled.get(name)
      if (!template) throw new Error(`No template is called "${name}".`)
      return template(view)
    },
  }
}
