/** A y axis: its ends are its first and last ticks, so nothing is drawn beyond a label. */
export interface NiceScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** Intervals that the values are to fill; what rounding adds at either end comes on top. */
const INTERVALS = 4;

/** Keeps 0.1 + 0.2 from printing as 0.30000000000000004 in a tick. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Round ticks that cover the values and zero: three to six of them. Zero is always on the axis,
 * because a bar has a zero and a rate changes its meaning there. Without a value other than zero: 0 and 1.
 */
export function niceScale(values: readonly number[]): NiceScale {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  if (high === low) return { min: 0, max: 1, ticks: [0, 1] };
  const rough = (high - low) / INTERVALS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = magnitude * (STEPS.find((candidate) => candidate * magnitude >= rough) ?? 10);
  const first = Math.floor(clean(low / step));
  const last = Math.ceil(clean(high / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => clean((first + index) * step));
  return { min: clean(first * step), max: clean(last * step), ticks };
}
