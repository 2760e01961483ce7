import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbours } from '../test/neighbours.ts';
import { placeEndLabels } from './place-end-labels.ts';

function place(anchors: readonly number[], top = 10, bottom = 144) {
  return placeEndLabels(anchors.map((anchorY) => ({ of: anchorY, anchorY })), top, bottom).map((label) => label.y);
}

describe('names at line ends', () => {
  it.each([
    ['no line', [], []],
    ['one line', [60], [60]],
    ['lines far apart', [100, 40], [40, 100]],
    ['two lines at one height', [60, 60], [60, 77]],
    ['near lines: the lower gives way', [60, 65, 120], [60, 77, 120]],
    ['three near lines', [60, 62, 64], [60, 77, 94]],
    ['lines at the bottom: the upper gives way', [140, 143], [127, 144]],
    ['a line above the plot', [-20], [10]],
    ['a line below the plot', [300], [144]],
  ])('stand for %s', (_name, anchors, expected) => {
    expect(place(anchors)).toEqual(expected);
  });

  it('are left out, the last ones first, where the height does not hold them all', () => {
    expect(place([20, 30, 40, 10], 10, 50)).toEqual([16, 33, 50]);
    expect(place([20, 30], 10, 10)).toEqual([10]);
  });

  it('keep hold of what they name', () => {
    const labels = placeEndLabels([{ of: 'low', anchorY: 100 }, { of: 'high', anchorY: 20 }], 10, 144);
    expect(labels.map(({ of, anchorY }) => [of, anchorY])).toEqual([['high', 20], ['low', 100]]);
  });

  it('stand at least 17 px apart, in the order of their lines and inside the height, as many as fit', () => {
    const anchors = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anchors, fc.integer({ min: 130, max: 240 }), (some, bottom) => {
        const labels = placeEndLabels(some.map((anchorY) => ({ of: null, anchorY })), 10, bottom);
        expect(labels.map((label) => label.anchorY)).toEqual(some.toSorted((a, b) => a - b));
        for (const [above, below] of neighbours(labels)) expect(below.y - above.y).toBeGreaterThanOrEqual(17 - 1e-9);
        for (const { y } of labels) {
          expect(y).toBeGreaterThanOrEqual(10 - 1e-9);
          expect(y).toBeLessThanOrEqual(bottom);
        }
      }),
      { seed: 20_261_121 },
    );
  });

  it('leave a line its height where nothing is near', () => {
    const apart = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 8 }).map((rows) => rows.map((row) => row * 17));
    fc.assert(
      fc.property(apart, (anchors) => {
        expect(place(anchors)).toEqual(anchors.toSorted((a, b) => a - b));
      }),
      { seed: 20_261_121 },
    );
  });
});
