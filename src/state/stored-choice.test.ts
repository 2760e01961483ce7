import { describe, expect, it } from 'vitest';
import { createStoredChoice, type StorageWindow } from './stored-choice.ts';

const THEME = { key: 'theme', options: ['system', 'light', 'dark'], fallback: 'system' } as const;

function refuse(): never {
  throw new Error('SecurityError');
}

function addEventListener(): void {}

/** A page whose storage can be looked into and changed as another tab would. */
function createPage(kept: Record<string, string> = {}) {
  const values = new Map(Object.entries(kept));
  const listeners: (() => void)[] = [];
  const page: StorageWindow = {
    localStorage: { getItem: (key) => values.get(key) ?? null, setItem: (key, value) => values.set(key, value) },
    addEventListener: (_, listener) => listeners.push(listener),
  };
  const elsewhere = (value: string | null) => {
    if (value === null) values.clear();
    else values.set('theme', value);
    for (const listener of listeners) listener();
  };
  return { page, values, elsewhere };
}

describe('a choice kept on the device', () => {
  it('is remembered', () => {
    const { page, values } = createPage();
    createStoredChoice(page, THEME).set('dark');
    expect([values.get('theme'), createStoredChoice(page, THEME).get()]).toEqual(['dark', 'dark']);
  });

  it('follows another tab, and not its rubbish or its clearing', () => {
    const { page, elsewhere } = createPage({ theme: 'dark' });
    const choice = createStoredChoice(page, THEME);
    elsewhere('light');
    expect(choice.get()).toBe('light');
    elsewhere('mauve');
    elsewhere(null);
    expect(choice.get()).toBe('light');
  });

  it.each(['', 'Dark', 'null', '{"theme":"dark"}', '2', 'dark ', 'constructor', 'x'.repeat(1_000_000)])(
    'that is none of the options takes the fallback (%#)',
    (text) => {
      expect(createStoredChoice(createPage({ theme: text }).page, THEME).get()).toBe('system');
    },
  );

  it.each<[string, StorageWindow]>([
    [
      'denied',
      {
        get localStorage() {
          return refuse();
        },
        addEventListener,
      },
    ],
    ['missing', { localStorage: null, addEventListener }],
    ['unreadable', { localStorage: { getItem: refuse, setItem: refuse }, addEventListener }],
    ['full', { localStorage: { getItem: () => null, setItem: refuse }, addEventListener }],
  ])('holds for this page where storage is %s', (_, page) => {
    const choice = createStoredChoice(page, THEME);
    expect(choice.get()).toBe('system');
    choice.set('dark');
    expect(choice.get()).toBe('dark');
  });
});
