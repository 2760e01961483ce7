import { describe, expect, it } from 'vitest';
import { colourDifference } from './colour-difference.ts';
import { type Lab, toLab } from './lab.ts';
import { parseHex } from './rgb.ts';

describe('the difference of two colours', () => {
  /** Test pairs published with the formula: Sharma, Wu and Dalal (2005), table 1. */
  it.each<readonly [Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])('from %j to %j is %f, either way', (one, other, difference) => {
    expect(colourDifference(one, other)).toBeCloseTo(difference, 4);
    expect(colourDifference(other, one)).toBeCloseTo(difference, 4);
  });

  it('is nothing between equal colours', () => {
    for (const hex of ['#000000', '#808080', '#1e4fb3']) expect(colourDifference(toLab(parseHex(hex)), toLab(parseHex(hex)))).toBe(0);
  });
});

describe('the place of a colour in L*a*b*', () => {
  it.each([
    ['#ffffff', [100, 0, 0]],
    ['#000000', [0, 0, 0]],
    ['#ff0000', [53.24, 80.09, 67.2]],
    ['#0000ff', [32.3, 79.19, -107.86]],
  ])('of %s is %j', (hex, expected) => {
    for (const [index, value] of toLab(parseHex(hex)).entries()) expect(value).toBeCloseTo(expected[index] ?? NaN, 1);
  });
});
