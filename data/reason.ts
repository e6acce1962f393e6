// Why something failed, in one line: of an error that wraps others, what the innermost one says.

/** The first line of the message at the bottom of a chain of causes. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? (error.message.split('\n')[0] ?? error.name) : reasonOf(error.cause)
}
