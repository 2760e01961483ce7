import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useLanguage } from './language.ts';
import { resolveLanguage } from './language-choice.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** A page with an address, a stored choice and languages of its browser, as a module sees it that is loaded afresh. */
async function openPage(search: string, stored: string | null, languages: readonly string[]) {
  const setItem = vi.fn<(key: string, value: string) => void>();
  const pushed: string[] = [];
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('window', {
    localStorage: { getItem: () => stored, setItem },
    addEventListener: () => {},
    location: { search, pathname: '/', hash: '' },
    history: { state: null, pushState: (_: unknown, __: string, url: string) => pushed.push(url), replaceState: () => {} },
  });
  vi.resetModules();
  const { chooseLanguage, currentLanguage } = await import('./language.ts');
  return { chooseLanguage, currentLanguage, setItem, pushed };
}

describe('the language of the page', () => {
  it.each([
    ['en', 'zh', ['zh-CN'], 'en'],
    ['zh', 'en', ['en-GB'], 'zh'],
    [null, 'zh', ['en-GB'], 'zh'],
    [null, 'en', ['zh-CN'], 'en'],
    [null, 'browser', ['zh-CN', 'en'], 'zh'],
    [null, 'browser', ['de'], 'en'],
  ] as const)('with %s in the link, %s chosen and a browser of %j is %s', (pinned, choice, browser, language) => {
    expect(resolveLanguage(pinned, choice, browser)).toBe(language);
  });

  it.each([
    ['?v=1&lang=zh', 'en', ['en'], 'zh'],
    ['?v=1&lang=en', 'zh', ['zh'], 'en'],
    ['', 'zh', ['en'], 'zh'],
    ['', null, ['zh-TW'], 'zh'],
    ['?v=1&lang=fr', null, ['en'], 'en'],
  ] as const)('of the address %j with %s stored, in a browser of %j, is %s', async (search, stored, languages, language) => {
    expect((await openPage(search, stored, languages)).currentLanguage()).toBe(language);
  });

  it('is kept under its own key when it is chosen, and the address stays without it', async () => {
    const { chooseLanguage, currentLanguage, setItem, pushed } = await openPage('', null, ['en']);
    chooseLanguage('zh');
    expect(currentLanguage()).toBe('zh');
    expect(setItem.mock.calls).toEqual([['sourceline.language', 'zh']]);
    expect(pushed).toEqual([]);
  });

  it('that a link asks for gives way to the reader\u2019s choice', async () => {
    const { chooseLanguage, currentLanguage } = await openPage('?v=1&lang=zh', null, ['en']);
    chooseLanguage('en');
    expect(currentLanguage()).toBe('en');
  });

  it('is English where there is no page', () => {
    expect(renderToString(createElement(() => useLanguage()))).toBe('en');
  });
});
