// The built client: where its style sheet, script and fonts are, by the manifest that the build wrote.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    isEntry: z.boolean().default(false),
    css: z.array(z.string()).default([]),
    assets: z.array(z.string()).default([]),
  }),
)

export type Assets = { scripts: string[]; styles: string[]; fonts: string[] }

/**
 * Paths from the site's root ("/assets/main-….js").
 * @throws an Error of one Danish line when the client is not built
 */
export function readAssets(clientDir: string): Assets {
  const file = join(clientDir, 'manifest.json')
  let content: string
  try {
    content = readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${file} mangler: byg klienten med "npx vite build web"`)
  }
  const entries = Object.values(manifestSchema.parse(JSON.parse(content))).filter((chunk) => chunk.isEntry)
  const rooted = (names: string[]) => names.map((name) => `/${name}`)
  return {
    scripts: rooted(entries.map((entry) => entry.file)),
    styles: rooted(entries.flatMap((entry) => entry.css)),
    fonts: rooted(entries.flatMap((entry) => entry.assets).filter((name) => name.endsWith('.woff2'))),
  }
}
