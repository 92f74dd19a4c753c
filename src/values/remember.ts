/**
 * The same function, computed once for each key: the cells of a column repeat each other. What was
 * computed is kept as long as the function itself.
 */
export function remembering<K, V extends NonNullable<unknown> | null>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}

/** The same for things: what was computed is kept as long as the thing. */
export function rememberingEach<K extends WeakKey, V extends NonNullable<unknown> | null>(
  compute: (key: K) => V,
): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}
