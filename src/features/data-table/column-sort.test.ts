import { describe, expect, it } from 'vitest';
import { indicatorId } from '../../domain/ids.ts';
import { nextSort, sortState } from './column-sort.ts';

const cpi = indicatorId('cpi');
const ppi = indicatorId('ppi');

describe('a head of the table', () => {
  it('goes from the greatest to the least to the order of time', () => {
    const first = nextSort(cpi, null);
    const second = nextSort(cpi, first);
    expect(first).toEqual({ column: cpi, descending: true });
    expect(second).toEqual({ column: cpi, descending: false });
    expect(nextSort(cpi, second)).toBeNull();
  });

  it('begins anew on another column', () => {
    expect(nextSort(ppi, { column: cpi, descending: true })).toEqual({ column: ppi, descending: true });
  });

  it('turns the order of time, and goes back to it from any other', () => {
    expect(nextSort('period', null)).toEqual({ column: 'period', descending: true });
    expect(nextSort('period', { column: 'period', descending: true })).toBeNull();
    expect(nextSort('period', { column: cpi, descending: false })).toBeNull();
  });

  it('says how it stands', () => {
    expect(sortState('period', null)).toBe('ascending');
    expect(sortState(cpi, null)).toBe('none');
    expect(sortState(cpi, { column: cpi, descending: true })).toBe('descending');
    expect(sortState(cpi, { column: cpi, descending: false })).toBe('ascending');
    expect(sortState('period', { column: cpi, descending: false })).toBe('none');
  });
});
