import { describe, expect, it } from 'vitest';
import { createExternalStore } from './external-store.ts';

describe('a store outside React', () => {
  it('tells its listeners of a change, and not of the same value again', () => {
    const store = createExternalStore(0);
    const heard: number[] = [];
    store.subscribe(() => heard.push(store.get()));
    for (const value of [1, 1, 2]) store.set(value);
    expect(heard).toEqual([1, 2]);
  });

  it('keeps the old value where the new one is equal in its own sense', () => {
    const first = { id: 'a' };
    const store = createExternalStore(first, (a, b) => a.id === b.id);
    store.set({ id: 'a' });
    expect(store.get()).toBe(first);
  });

  it('ends one subscription at a time', () => {
    const store = createExternalStore(0);
    let calls = 0;
    const listener = () => {
      calls += 1;
    };
    const end = store.subscribe(listener);
    store.subscribe(listener);
    end();
    end();
    store.set(1);
    expect(calls).toBe(1);
  });
});
