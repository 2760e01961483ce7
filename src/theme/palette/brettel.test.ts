import { describe, expect, it } from 'vitest';
import { simulateBrettel } from './brettel.ts';
import { colourDifference } from './colour-difference.ts';
import { DICHROMATS } from './dichromat.ts';
import { toLab } from './lab.ts';
import { simulateMachado } from './machado.ts';
import { type LinearRgb, parseHex } from './rgb.ts';

function apart(one: LinearRgb, other: LinearRgb): number {
  return colourDifference(toLab(one), toLab(other));
}

describe.each([
  ['Machado 2009', simulateMachado],
  ['Brettel 1997', simulateBrettel],
])('a dichromat by %s', (_name, simulate) => {
  it.each(DICHROMATS)('sees grey as grey: %s', (kind) => {
    for (const hex of ['#000000', '#808080', '#ffffff']) expect(apart(simulate(parseHex(hex), kind), parseHex(hex))).toBeLessThan(0.05);
  });

  it.each([
    ['protan', '#c0392b', '#6b5a1e'],
    ['deutan', '#d1495b', '#8a7a55'],
    ['tritan', '#2e8b57', '#3f83a6'],
  ] as const)('confuses hues that others tell apart: %s, %s and %s', (kind, one, other) => {
    const [a, b] = [parseHex(one), parseHex(other)];
    expect(apart(simulate(a, kind), simulate(b, kind))).toBeLessThan(0.6 * apart(a, b));
  });

  it.each(DICHROMATS)('sees no light that a screen cannot show: %s', (kind) => {
    for (const hex of ['#ff0000', '#00ff00', '#0000ff', '#ffff00', '#00ffff', '#ff00ff']) {
      expect(simulate(parseHex(hex), kind).every((channel) => channel >= 0 && channel <= 1), hex).toBe(true);
    }
  });
});

describe('a dichromat by Brettel 1997', () => {
  it.each([
    ['protan', 'blue and yellow', '#406090', '#b0a000'],
    ['deutan', 'blue and yellow', '#406090', '#b0a000'],
    ['tritan', 'red and blue-green', '#a04040', '#408890'],
  ] as const)('sees nearly as others do what lies near its two anchors: %s, %s', (kind, _hues, ...hexes) => {
    for (const hex of hexes) expect(apart(simulateBrettel(parseHex(hex), kind), parseHex(hex)), hex).toBeLessThan(8);
  });

  it.each(DICHROMATS)('sees what is simulated as it is: %s', (kind) => {
    for (const hex of ['#4a90a4', '#b08d57', '#8c8c70']) {
      const once = simulateBrettel(parseHex(hex), kind);
      expect(apart(simulateBrettel(once, kind), once)).toBeLessThan(0.01);
    }
  });
});
