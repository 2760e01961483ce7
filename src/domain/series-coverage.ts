import type { Backing } from './evidence/backing.ts';

/** A figure by what stands behind it. */
export interface BackedFigure {
  readonly backing: Backing;
  readonly disputed: boolean;
}

/** How many figures there are, by what stands behind them. The disputed are among the others. */
export interface Coverage {
  readonly figures: number;
  readonly backings: Readonly<Record<Backing, number>>;
  readonly disputed: number;
}

/** Counts what stands behind figures; `uncited` are readings of a dense series, behind which nothing stands of their own. */
export function countCoverage(figures: readonly BackedFigure[], uncited = 0): Coverage {
  const count = (backing: Backing): number => figures.filter((one) => one.backing === backing).length;
  return {
    figures: figures.length + uncited,
    backings: {
      quoted: count('quoted'),
      'cited-by-several': count('cited-by-several'),
      'cited-by-one': count('cited-by-one'),
      'set-apart': count('set-apart'),
    },
    disputed: figures.filter((one) => one.disputed).length,
  };
}
