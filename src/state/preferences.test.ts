import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { resolveTheme, setTheme, useTheme } from './preferences.ts';

describe('the theme', () => {
  it.each([
    ['system', false, 'light'],
    ['system', true, 'dark'],
    ['light', true, 'light'],
    ['dark', false, 'dark'],
  ] as const)('%s with a dark system %s is drawn %s', (preference, systemDark, theme) => {
    expect(resolveTheme(preference, systemDark)).toBe(theme);
  });

  it('is the system\u2019s where there is no page', () => {
    expect(renderToString(createElement(() => useTheme()))).toBe('system');
  });

  it('is kept under its own key', () => {
    const setItem = vi.fn<(key: string, value: string) => void>();
    vi.stubGlobal('window', { localStorage: { getItem: () => null, setItem }, addEventListener: () => {} });
    setTheme('dark');
    vi.unstubAllGlobals();
    expect(setItem.mock.calls).toEqual([['sourceline.theme', 'dark']]);
  });
});
