import { afterEach, describe, expect, it } from 'vitest';
import { windowStore } from './window-store.ts';

afterEach(() => windowStore.set(null));

describe('the window of a gesture', () => {
  it('is none at rest', () => {
    expect(windowStore.get()).toBeNull();
  });

  it('is told once a change, and not again for the same days', () => {
    const heard: unknown[] = [];
    const end = windowStore.subscribe(() => heard.push(windowStore.get()));
    for (const from of [20_000, 20_000.25, 20_000.25]) windowStore.set({ from, to: 20_365 });
    windowStore.set(null);
    windowStore.set(null);
    end();
    expect(heard).toEqual([{ from: 20_000, to: 20_365 }, { from: 20_000.25, to: 20_365 }, null]);
  });
});
