import { expect, it } from 'vitest';
import { testPeriod } from '../../test/build-series.ts';
import { isoPeriod } from '../time-period.ts';
import { periodRuns } from './period-runs.ts';

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['none', [], []],
  ['one month', ['2025-05'], ['2025-05..2025-05']],
  ['months in a row, over the year', ['2025-01', '2024-12', '2024-11'], ['2024-11..2025-01']],
  ['a hole', ['2024-01', '2024-02', '2024-04'], ['2024-01..2024-02', '2024-04..2024-04']],
  ['the same month twice', ['2024-01', '2024-01'], ['2024-01..2024-01']],
  ['years and months, which never join', ['2024', '2024-01', '2025'], ['2024..2025', '2024-01..2024-01']],
])('joins %s', (_name, periods, expected) => {
  const runs = periodRuns(periods.map(testPeriod));
  expect(runs.map(({ first, last }) => `${isoPeriod(first)}..${isoPeriod(last)}`)).toEqual(expected);
});
