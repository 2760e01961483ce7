import { describe, expect, it } from 'vitest';
import { clamp, contrast, luminance, parseHex } from './rgb.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
    ['#1e4fb3', '#1e4fb3', 1],
  ])('of %s and %s is %f, either way', (one, other, ratio) => {
    expect(contrast(parseHex(one), parseHex(other))).toBeCloseTo(ratio, 2);
    expect(contrast(parseHex(other), parseHex(one))).toBeCloseTo(ratio, 2);
  });

  it('weighs the light of each primary', () => {
    expect(['#ff0000', '#00ff00', '#0000ff'].map((hex) => luminance(parseHex(hex)))).toEqual([0.2126, 0.7152, 0.0722]);
  });
});

describe('a colour', () => {
  it.each(['1e4fb3', '#1e4fb', '#1e4fb3ff', '#1e4fbg', 'blue', ''])('is never read from %j', (text) => {
    expect(() => parseHex(text)).toThrow('is not a colour');
  });

  it('is held to what a screen can show', () => {
    expect(clamp([-0.2, 0.5, 1.7])).toEqual([0, 0.5, 1]);
  });
});
