// Reads JSON that strangers send. Stricter than JSON.parse: valid UTF-8, no depth that a recursive reader would fall over,
// no key that means something to JavaScript's objects.

const DEPTH_MAX = 32

/** Thrown with a Danish sentence about what is wrong; holds nothing of what was sent. */
export class JsonError extends Error {}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** @throws {JsonError} */
export function readJson(bytes: Buffer): unknown {
  const value = parse(decode(bytes))
  check(value)
  return value
}

function decode(bytes: Buffer): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new JsonError('Indholdet er ikke gyldig UTF-8.')
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new JsonError('Indholdet er tomt.')
  try {
    return JSON.parse(text)
  } catch {
    throw new JsonError('Indholdet er ikke gyldig JSON.')
  }
}

function check(root: unknown): void {
  let level = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEPTH_MAX) throw new JsonError(`Indholdet er dybere end ${DEPTH_MAX} niveauer.`)
    level = level.flatMap((value) => {
      if (typeof value !== 'object' || value === null) return []
      if (Object.hasOwn(value, '__proto__')) throw new JsonError('Indholdet har nøglen "__proto__".')
      return Object.values(value)
    })
  }
}
