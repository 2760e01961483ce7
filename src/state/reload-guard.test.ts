import { expect, it } from 'vitest';
import { reloadOnce } from './reload-guard.ts';

function page(storage: Partial<Pick<Storage, 'getItem' | 'setItem'>> = {}) {
  const kept = new Map<string, string>();
  const calls = { reloads: 0 };
  return {
    calls,
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      ...storage,
    },
    location: { reload: () => void (calls.reloads += 1) },
  };
}

const denied = (): never => {
  throw new Error('denied');
};

it('reloads once, and then leaves the message standing', () => {
  const tab = page();
  expect([reloadOnce(tab), reloadOnce(tab), reloadOnce(tab)]).toEqual([true, false, false]);
  expect(tab.calls.reloads).toBe(1);
});

it.each([
  ['reading', { getItem: denied }],
  ['writing', { setItem: denied }],
])('never reloads where %s the storage is denied, for it could not know when to stop', (_, storage) => {
  const tab = page(storage);
  expect(reloadOnce(tab)).toBe(false);
  expect(tab.calls.reloads).toBe(0);
});
