/** Each item with the one before it: `[a, b, c]` gives `[a, b]` and `[b, c]`. */
export function neighbours<T>(items: readonly T[]): readonly (readonly [before: T, after: T])[] {
  return items.slice(1).flatMap((after, index) => {
    const before = items[index];
    return before === undefined ? [] : [[before, after] as const];
  });
}
