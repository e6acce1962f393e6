// Remembers what a pure function of a text gave. Forgets everything when full, since users choose the words.

export const memoised = <T>(compute: (word: string) => T, limit = 50_000): ((word: string) => T) => {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined || known.has(word)) return before as T
    const value = compute(word)
    if (known.size >= limit) known.clear()
    known.set(word, value)
    return value
  }
}
