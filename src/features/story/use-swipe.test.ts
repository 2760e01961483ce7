import { describe, expect, it } from 'vitest';
import { swipeOf } from './use-swipe.ts';

describe('a swipe', () => {
  it.each([
    ['to the left turns on', -60, 10, 1],
    ['to the right turns back', 60, -20, -1],
    ['that is short is a tap', -40, 0, 0],
    ['that is steep scrolls', -60, 40, 0],
    ['upwards scrolls', 0, -300, 0],
  ])('%s', (_, dx, dy, by) => {
    expect(swipeOf(dx, dy)).toBe(by);
  });
});
