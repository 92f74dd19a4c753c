/** Groups items by a key, each group in the items' order, the groups by their first item. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Lists after one another; one list alone is not copied, for it may be long. */
export function joined<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const [only] = lists;
  return only !== undefined && lists.length === 1 ? only : lists.flat();
}
