// Small collection helpers that Node 20 lacks.

/** Groups values by key, in order of first appearance. */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

export function unique<V>(values: Iterable<V>): V[] {
  return [...new Set(values)]
}
