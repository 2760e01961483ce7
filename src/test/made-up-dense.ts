import { createDenseSeries } from '../domain/dense/create-dense-series.ts';
import { type DenseSeries, GAP_BEFORE, HOLLOW } from '../domain/dense/dense-series.ts';

/** A small generator of numbers from 0 to 1: the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Daily readings with spikes, holes and values that may still change. */
export function madeUpDense(count: number, seed: number): DenseSeries {
  const random = randomFrom(seed);
  const columns = { at: new Int32Array(count), values: new Float64Array(count), flags: new Uint8Array(count) };
  let day = -5000;
  let value = 0;
  for (let index = 0; index < count; index += 1) {
    const hole = random() < 0.01 ? 1 + Math.floor(random() * 40) : 0;
    day += 1 + hole;
    value += random() - 0.5;
    columns.at[index] = day * 2;
    columns.values[index] = random() < 0.002 ? value + 100 * (random() - 0.5) : value;
    columns.flags[index] = (hole > 0 || index === 0 ? GAP_BEFORE : 0) | (random() < 0.01 ? HOLLOW | 1 : 0);
  }
  return createDenseSeries('D', columns);
}

/** Daily readings of given values from a day on; null is a day without one. */
export function denseOf(firstDay: number, values: readonly (number | null)[]): DenseSeries {
  const kept = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  return createDenseSeries('D', {
    at: Int32Array.from(kept, ({ index }) => (firstDay + index) * 2),
    values: Float64Array.from(kept, ({ value }) => value),
    flags: Uint8Array.from(kept, ({ index }) => (index === 0 || values[index - 1] === null ? GAP_BEFORE : 0)),
  });
}
