import { describe, expect, it } from 'vitest';
import { markerPath } from './marker-path.ts';
import { pathShifter } from './shifted-path.ts';

describe('an outline at another place', () => {
  it.each([
    ['M0 -5.5L5.5 0L0 5.5L-5.5 0Z', 'M10 14.5L15.5 20L10 25.5L4.5 20Z'],
    ['M-14 0h28', 'M-4 20h28'],
    ['M-3 -3H3V3H-3Z', 'M7 17H13V23H7Z'],
    ['M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z', 'M7 20a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z'],
  ])('of %s', (path, expected) => {
    expect(pathShifter(path)(10, 20)).toBe(expected);
  });

  it.each(['circle', 'square', 'triangle-up', 'triangle-down', 'diamond', 'cross'] as const)('of a %s is the same at the origin', (shape) => {
    expect(pathShifter(markerPath(shape, 3))(0, 0)).toBe(markerPath(shape, 3).replaceAll('-0 ', '0 '));
  });
});
