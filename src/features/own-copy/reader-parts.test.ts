import { expect, it } from 'vitest';
import { copyLines } from '../../domain/evidence/copy-reading.ts';
import { partEnd } from './reader-parts.ts';

const LINES = copyLines(`${'words of a line '.repeat(100)}\n`.repeat(100), []);

it.for<readonly [string, number, number | null, number]>([
  ['one part', 1, null, 13],
  ['two parts', 2, null, 25],
  ['all parts', 9, null, 100],
  ['one part, with a place in it', 1, 10, 13],
  ['as much as it takes to reach a place', 1, LINES[70]?.at ?? 0, 71],
])('shows %s', ([, parts, asked, end]) => {
  expect(partEnd(LINES, parts, asked)).toBe(end);
});

it('shows nothing of nothing', () => {
  expect(partEnd([], 1, null)).toBe(0);
});
