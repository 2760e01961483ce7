import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Stretch } from './copy-text.ts';
import { longestChain } from './locate-order.ts';

function places(...starts: readonly number[]): readonly Stretch[] {
  return starts.map((from) => ({ from, to: from + 1 }));
}

function chain(items: readonly (readonly Stretch[])[]): [number, number][] {
  return [...longestChain(items)].map(([item, { from }]): [number, number] => [item, from]).toSorted((a, b) => a[0] - b[0]);
}

it.for<readonly [string, readonly (readonly Stretch[])[], [number, number][]]>([
  ['nothing', [], []],
  ['items without a place', [[], places(3), []], [[1, 3]]],
  ['items in order', [places(1), places(4), places(9)], [[0, 1], [1, 4], [2, 9]]],
  ['one item out of order', [places(1), places(20), places(9), places(12)], [[0, 1], [2, 9], [3, 12]]],
  ['an item that stands twice, once in order', [places(5), places(2, 7), places(9)], [[0, 5], [1, 7], [2, 9]]],
  ['one item with many places, never taken twice', [places(1, 2, 3, 4)], [[0, 1]]],
  ['places that begin together', [[{ from: 1, to: 3 }], [{ from: 1, to: 9 }]], [[0, 1], [1, 1]]],
])('the longest chain of %s', ([, items, expected]) => {
  expect(chain(items)).toHaveLength(expected.length);
  expect(chain(items).map(([item]) => item)).toEqual(expected.map(([item]) => item));
});

/** All ways to take at most one place of each item, in order. */
function longestByHand(items: readonly (readonly Stretch[])[], after = -1): number {
  const [first, ...rest] = items;
  if (first === undefined) return 0;
  const taken = first.filter(({ from }) => from > after).map(({ from }) => 1 + longestByHand(rest, from));
  return Math.max(longestByHand(rest, after), ...taken);
}

it('is as long as any, in order, and each item at one of its own places', () => {
  const item = fc.uniqueArray(fc.nat(12), { maxLength: 3 }).map((starts) => places(...starts));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 7 }), (items) => {
      const found = chain(items);
      expect(found).toHaveLength(longestByHand(items));
      found.forEach(([at, from], index) => {
        expect(items[at]?.some((place) => place.from === from)).toBe(true);
        expect(from).toBeGreaterThan(found[index - 1]?.[1] ?? -1);
      });
    }),
    { seed: 3, numRuns: 500 },
  );
});
