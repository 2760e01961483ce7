import { monthOfDay } from '../domain/time-period.ts';
import type { ChartWords } from './chart-words.ts';
import type { PlacedDisc } from './place-discs.ts';

/** What is known of a disc beside its look: its claim, its months, and its name for those who do not see it. */
export function discAttributes({ point, joined, series }: PlacedDisc, words: ChartWords) {
  const points = [point, ...joined];
  return {
    'data-claim': point.observation.id,
    'data-day': String(point.x),
    'data-month': points.map((one) => monthOfDay(one.x)).join(' '),
    'aria-label': words.sentences(points.map((one) => words.point(series, one))),
  };
}
