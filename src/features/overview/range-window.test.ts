import { describe, expect, it } from 'vitest';
import { centredOn, dragPart, monthAfterKey, movePart, partLimits, partMonth, visibleRange, type WindowPart } from './range-window.ts';

const extent = { from: 100, to: 200 };
const range = { from: 150, to: 160 };

describe('the window of the overview', () => {
  it.each([
    ['from', 140, { from: 140, to: 160 }],
    ['from', 90, { from: 100, to: 160 }],
    ['from', 170, { from: 160, to: 160 }],
    ['to', 170, { from: 150, to: 170 }],
    ['to', 300, { from: 150, to: 200 }],
    ['to', 140, { from: 150, to: 150 }],
    ['body', 120, { from: 120, to: 130 }],
    ['body', 50, { from: 100, to: 110 }],
    ['body', 199, { from: 190, to: 200 }],
  ] as const)('moves its %s to month %i within the figures', (part, month, expected) => {
    expect(movePart(part, range, month, extent)).toEqual(expected);
  });

  it.each(['from', 'to', 'body'] as const)('reaches both limits of its %s and stays there', (part: WindowPart) => {
    const limits = partLimits(part, range, extent);
    expect(partMonth(part, movePart(part, range, limits.from - 1, extent))).toBe(limits.from);
    expect(partMonth(part, movePart(part, range, limits.to + 1, extent))).toBe(limits.to);
  });

  it.each([
    ['ArrowLeft', 149],
    ['ArrowDown', 149],
    ['ArrowRight', 151],
    ['ArrowUp', 151],
    ['PageDown', 138],
    ['PageUp', 162],
    ['Home', 100],
    ['End', 160],
    ['a', undefined],
    ['Tab', undefined],
  ])('answers %s', (key, expected) => {
    expect(monthAfterKey(key, 150, { from: 100, to: 160 })).toBe(expected);
  });

  it.each([
    ['inside', { from: 150, to: 160 }, { from: 150, to: 160 }],
    ['wider', { from: 0, to: 999 }, extent],
    ['before', { from: 0, to: 9 }, { from: 100, to: 100 }],
    ['after', { from: 300, to: 400 }, { from: 200, to: 200 }],
  ])('shows a range %s the figures within them', (_name, given, expected) => {
    expect(visibleRange(given, extent)).toEqual(expected);
  });

  it.each([
    ['from', 20, { from: 1020, to: 1400 }],
    ['from', -2000, { from: 900, to: 1400 }],
    ['from', 2000, { from: 1341, to: 1400 }],
    ['to', -20, { from: 1000, to: 1380 }],
    ['to', 2000, { from: 1000, to: 2000 }],
    ['to', -2000, { from: 1000, to: 1059 }],
    ['body', 20.5, { from: 1020.5, to: 1420.5 }],
    ['body', -2000, { from: 900, to: 1300 }],
  ] as const)('is dragged by its %s and %d days, and keeps two months', (part, days, expected) => {
    expect(dragPart(part, { from: 1000, to: 1400 }, days, { from: 900, to: 2000 })).toEqual(expected);
  });

  it('centres on a month, as long as it was', () => {
    expect(centredOn(120, range, extent)).toEqual({ from: 115, to: 125 });
    expect(centredOn(199, range, extent)).toEqual({ from: 190, to: 200 });
  });
});
