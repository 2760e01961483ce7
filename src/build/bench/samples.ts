import type { Size } from './bench-options.ts';
import type { ContenderName } from './contenders.ts';
import type { Values } from './measure-use.ts';
import type { ByRepetition } from './statistics.ts';

/** What one run gave. */
export interface Sample {
  readonly rep: number;
  readonly contender: ContenderName;
  readonly size: Size;
  readonly values: Values;
}

/** One value of a contender at a size, by repetition. */
export function valuesOf(samples: readonly Sample[], contender: ContenderName, size: Size, key: string): ByRepetition {
  return new Map(
    samples
      .filter((sample) => sample.contender === contender && sample.size === size)
      .flatMap(({ rep, values }) => {
        const value = values[key];
        return value === undefined || Number.isNaN(value) ? [] : [[rep, value] as const];
      }),
  );
}
