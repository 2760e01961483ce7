import { plural } from './plural.ts';

export const momentsWords = {
  control: 'Compare',
  none: 'none',
  set: (months: boolean, metrics: number) => [months ? 'two months' : '', metrics === 0 ? '' : plural(metrics, 'metric', 'metrics')].filter(Boolean).join(', '),
  months: 'Two months side by side',
  monthsHint: 'Or point at a month with Shift held; on a chart, Shift and Enter.',
  pinned: 'Pinned month',
  second: 'Compare with',
  overlay: 'Metrics over each other',
  overlayHint: 'Two to four metrics of one unit, in a panel of their own. The last one chosen can be shifted in time.',
  overlayNone: 'Take the panel away',
  overlayRefused: {
    unit: 'another unit',
    full: 'four are the most',
  },
  lag: (series: string) => `Draw ${series}`,
  lagEarlier: 'One month earlier',
  lagLater: 'One month later',
  lagValue: (months: number) => {
    if (months === 0) return 'in its own time';
    return `${plural(Math.abs(months), 'month', 'months')} ${months > 0 ? 'later' : 'earlier'}`;
  },
  compareWith: (month: string) => `Compare ${month} with another month`,
  compareShort: 'Compare with…',
  title: (first: string, second: string) => `${first} → ${second}`,
  close: 'End the comparison of months',
  earlier: (month: string) => `Compare with the month before ${month}`,
  later: (month: string) => `Compare with the month after ${month}`,
  table: (first: string, second: string) => `Values of ${first} and ${second}, and the change`,
  metric: 'Metric',
  change: 'Change',
  same: 'no change',
  refused: {
    missing: 'no figure for one of the two',
    bound: 'one of the two is a bound, not a value',
    combined: 'one of the two is for two months together',
  },
  withShare: (difference: string, share: string) => `${difference} (${share})`,
  cited: (publisher: string) => `cited: ${publisher}`,
  computed: 'computed by this page',
  row: (series: string, from: string, to: string, change: string) => `${series}: ${from} → ${to}, ${change}`,
  open: (value: string, what: string) => `${value}: open the evidence of ${what}`,
  steps: 'A rate that changed inside a month is given as it was at the month’s end.',
};
