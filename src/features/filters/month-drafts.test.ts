import { describe, expect, it } from 'vitest';
import { judgeDrafts, NO_DRAFTS } from './month-drafts.ts';

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const month = (year: number, one: number) => year * 12 + one - 1;
const extent = { from: month(2018, 1), to: month(2026, 8) };
const range = { from: month(2024, 10), to: month(2026, 8) };
const known = { view: { from: range.from, to: 'latest' as const }, range, extent, names };

describe('typed months', () => {
  it('change nothing while nothing is typed', () => {
    expect(judgeDrafts(NO_DRAFTS, 'to', known)).toEqual({ kind: 'range', range: known.view });
  });

  it('leave the other end as it was spelt', () => {
    expect(judgeDrafts({ from: '2025-01', to: null }, 'from', known)).toEqual({
      kind: 'range',
      range: { from: month(2025, 1), to: 'latest' },
    });
  });

  it('leave an end open that was typed again as it stands', () => {
    expect(judgeDrafts({ from: null, to: 'Aug 2026' }, 'to', known)).toEqual({ kind: 'range', range: known.view });
  });

  it.each([
    ['no month', { from: 'soon', to: null }, 'from', 'unreadable'],
    ['an empty field', { from: '', to: null }, 'from', 'unreadable'],
    ['a month before the figures', { from: '2017-12', to: null }, 'from', 'outside'],
    ['a month after the figures', { from: null, to: '2026-09' }, 'to', 'outside'],
    ['ends the wrong way round', { from: '2025-06', to: '2025-05' }, 'to', 'order'],
  ] as const)('are refused for %s', (_name, drafts, end, problem) => {
    expect(judgeDrafts(drafts, end, known)).toEqual({ kind: 'problem', end, problem });
  });

  it('are taken together once both fit', () => {
    const old = { ...known, view: { from: month(2018, 1), to: month(2019, 1) }, range: { from: month(2018, 1), to: month(2019, 1) } };
    expect(judgeDrafts({ from: '2025-01', to: null }, 'from', old)).toMatchObject({ kind: 'problem', problem: 'order' });
    expect(judgeDrafts({ from: '2025-01', to: '2025-06' }, 'to', old)).toEqual({
      kind: 'range',
      range: { from: month(2025, 1), to: month(2025, 6) },
    });
  });
});
