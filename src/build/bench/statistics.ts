/** The middle value, or the mean of the two middle ones; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
}

/** Median, ends and number of values; of no values, NaN. */
export function spreadOf(values: readonly number[]): Spread {
  return {
    median: median(values),
    least: values.length === 0 ? Number.NaN : Math.min(...values),
    most: values.length === 0 ? Number.NaN : Math.max(...values),
    count: values.length,
  };
}

/** Values of one contender, keyed by repetition. */
export type ByRepetition = ReadonlyMap<number, number>;

/** What is left of each repetition when the same repetition of `floor` is taken away. */
export function netOf(values: ByRepetition, floor: ByRepetition): ByRepetition {
  return new Map(
    [...values].flatMap(([rep, value]) => {
      const under = floor.get(rep);
      return under === undefined ? [] : [[rep, value - under] as const];
    }),
  );
}

/** The ratio of each repetition in which both were measured; a peer that costs nothing gives none. */
export function ratiosOf(values: ByRepetition, peer: ByRepetition): readonly number[] {
  return [...values].flatMap(([rep, value]) => {
    const other = peer.get(rep);
    return other === undefined || other <= 0 ? [] : [value / other];
  });
}
