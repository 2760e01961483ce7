import { describe, expect, it } from 'vitest';
import { settleSheet, stopHeight } from './sheet-stops.ts';

describe('where the sheet rests', () => {
  it.each([
    { name: 'a small move up falls back', height: 380, speed: 0, rest: 'peek' },
    { name: 'a move past the middle goes up', height: 600, speed: 0, rest: 'full' },
    { name: 'a flick up goes up from anywhere', height: 360, speed: 2, rest: 'full' },
    { name: 'a flick down comes down', height: 700, speed: -2, rest: 'peek' },
    { name: 'a small move down stays', height: 250, speed: 0, rest: 'peek' },
    { name: 'a move below half closes', height: 150, speed: 0, rest: 'closed' },
    { name: 'a flick down from the lower stop closes', height: 270, speed: -1, rest: 'closed' },
    { name: 'a hard flick down from the top goes one stop only', height: 500, speed: -5, rest: 'peek' },
  ])('$name', ({ height, speed, rest }) => {
    expect(settleSheet(height, speed, 844)).toBe(rest);
  });

  it.each([
    { windowHeight: 844, peek: 330, full: 796 },
    { windowHeight: 360, peek: 216, full: 312 },
  ])('leaves part of a window $windowHeight px high in sight', ({ windowHeight, peek, full }) => {
    expect([stopHeight('peek', windowHeight), stopHeight('full', windowHeight)]).toEqual([peek, full]);
  });
});
