/** Groups in the order of their first member. */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): [T, ...T[]][] {
  const groups = new Map<K, [T, ...T[]]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return [...groups.values()]
}
