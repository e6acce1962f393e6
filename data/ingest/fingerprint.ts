// What a built database rests on, as one hash: the texts, the registry, the corrections, the migrations and the ingest code.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { agreementsDir } from '../registry.ts'
import { IngestError } from './errors.ts'

const codeDir = fileURLToPath(new URL('..', import.meta.url))
const code = ['readable.ts', 'registry.ts', 'schema.ts', 'ingest', 'migrations']

/**
 * The fingerprint of what `<dataDir>/agreements` and the code would build now (hexadecimal SHA-256).
 * @throws IngestError when the agreements cannot be read
 */
export function fingerprint(dataDir: string): string {
  const hash = createHash('sha256')
  for (const [base, files] of [
    [codeDir, code.flatMap((part) => filesIn(codeDir, part))],
    [agreementsDir(dataDir), sources(dataDir)],
  ] as const) {
    for (const file of files)
      hash
        .update(`${file}\n`)
        .update(readFileSync(join(base, file)))
        .update('\n')
  }
  return hash.digest('hex')
}

function sources(dataDir: string): string[] {
  const dir = agreementsDir(dataDir)
  try {
    return readdirSync(dir)
      .filter((file) => /\.(?:txt|json)$/.test(file))
      .sort()
  } catch {
    throw new IngestError(`${dir}: the folder with the agreements cannot be read`)
  }
}

/** The files at or below a path, relative to `base`, in a fixed order. */
function filesIn(base: string, path: string): string[] {
  if (/\.\w+$/.test(path)) return [path]
  return readdirSync(join(base, path), { withFileTypes: true })
    .flatMap((entry) => {
      const below = join(path, entry.name)
      return entry.isDirectory() ? filesIn(base, below) : [below]
    })
    .sort()
}
