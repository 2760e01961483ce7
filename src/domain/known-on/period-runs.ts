import type { TimePeriod } from '../time-period.ts';

/** Periods of one frequency that follow each other without a hole. */
export interface PeriodRun {
  readonly first: TimePeriod;
  readonly last: TimePeriod;
}

/** Joins periods into runs, in order of time within each frequency; a period that is given twice counts once. */
export function periodRuns(periods: readonly TimePeriod[]): readonly PeriodRun[] {
  const sorted = periods.toSorted((a, b) => (a.freq === b.freq ? a.ordinal - b.ordinal : a.freq < b.freq ? -1 : 1));
  const runs: PeriodRun[] = [];
  for (const period of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && run.last.freq === period.freq && period.ordinal - run.last.ordinal <= 1) {
      runs[runs.length - 1] = { first: run.first, last: period };
    } else runs.push({ first: period, last: period });
  }
  return runs;
}
