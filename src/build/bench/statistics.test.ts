import { describe, expect, it } from 'vitest';
import { median, netOf, ratiosOf, spreadOf } from './statistics.ts';

describe('the middle of repetitions', () => {
  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2.5],
    [[-1, 10, 2], 2],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('of none is no number', () => {
    expect(spreadOf([])).toEqual({ median: Number.NaN, least: Number.NaN, most: Number.NaN, count: 0 });
  });

  it('stands between its ends', () => {
    expect(spreadOf([2, 9, 4])).toEqual({ median: 4, least: 2, most: 9, count: 3 });
  });
});

describe('a page beside another', () => {
  const own = new Map([[0, 5], [1, 9], [3, 4]]);

  it('has the floor of the same repetition taken away', () => {
    expect(netOf(own, new Map([[0, 1], [1, 2], [2, 7]]))).toEqual(new Map([[0, 4], [1, 7]]));
  });

  it('is compared within a repetition, and not with a peer that cost nothing', () => {
    expect(ratiosOf(own, new Map([[0, 10], [1, 0], [2, 7], [3, 2]]))).toEqual([0.5, 2]);
  });
});
