import { afterEach, describe, expect, it } from 'vitest';
import { claimId } from '../domain/ids.ts';
import { clearHighlight, cursorStore, effectiveMonth, highlightStore, leaveCursor, moveCursor } from './cursor-store.ts';

afterEach(() => {
  leaveCursor();
  clearHighlight();
});

/** How often listeners are called while something is done. */
function calls(store: { readonly subscribe: (listener: () => void) => () => void }, act: () => void): number {
  let count = 0;
  const end = store.subscribe(() => {
    count += 1;
  });
  act();
  end();
  return count;
}

describe('the cursor', () => {
  it('moves once a month, however often the pointer does', () => {
    const moved = calls(cursorStore, () => {
      for (const month of [24_304, 24_304, 24_304, 24_305]) moveCursor(month, 'pointer');
    });
    expect([moved, cursorStore.get()]).toEqual([2, { month: 24_305, origin: 'pointer' }]);
  });

  it('tells keys from the pointer on the same month', () => {
    moveCursor(24_304, 'pointer');
    expect(calls(cursorStore, () => moveCursor(24_304, 'keys'))).toBe(1);
  });

  it('leaves no month behind', () => {
    moveCursor(24_304, 'keys');
    leaveCursor();
    expect(cursorStore.get()).toEqual({ month: null, origin: null });
    expect(calls(cursorStore, leaveCursor)).toBe(0);
  });

  it.each([
    [null, null, null],
    [1, null, 1],
    [null, 2, 2],
    [1, 2, 1],
    [0, 2, 0],
  ])('on %j with %j pinned reads %j', (hovered, pinned, month) => {
    expect(effectiveMonth(hovered, pinned)).toBe(month);
  });
});

describe('the highlight', () => {
  it('is the same for the same claims', () => {
    const claims = [claimId('cpi-yoy.2025-05'), claimId('ppi-yoy.2025-05')];
    highlightStore.set(claims);
    expect(calls(highlightStore, () => highlightStore.set([...claims]))).toBe(0);
    expect(calls(highlightStore, () => highlightStore.set(claims.slice(0, 1)))).toBe(1);
    expect(calls(highlightStore, () => highlightStore.set([claimId('cpi-yoy.2025-04')]))).toBe(1);
    expect(calls(highlightStore, clearHighlight)).toBe(1);
  });
});
