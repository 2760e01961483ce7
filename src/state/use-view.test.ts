import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '../domain/view.ts';

/** A page at an address, with the part of `window` that the store touches. */
function createPage(search: string) {
  const location = { pathname: '/sub/index.html', search, hash: '#part' };
  const listeners = new Map<string, () => void>();
  const written: string[] = [];
  const write = (_state: unknown, _title: string, address: string) => {
    written.push(address);
    location.search = new URL(address, 'https://host.example').search;
  };
  const page = {
    location,
    history: { state: null, pushState: write, replaceState: write },
    addEventListener: (type: string, listener: () => void) => listeners.set(type, listener),
  };
  return { page, location, written, fire: (type: string) => listeners.get(type)?.() };
}

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function open(search: string) {
  const opened = createPage(search);
  vi.stubGlobal('window', opened.page);
  return { ...opened, ...(await import('./use-view.ts')) };
}

describe('the view of a page', () => {
  it('is the default view where there is no page', async () => {
    const { useLinkIssues, useView } = await import('./use-view.ts');
    const Show = () => JSON.stringify([useView(), useLinkIssues()]).replaceAll('"', '');
    expect(renderToString(createElement(Show))).toBe(JSON.stringify([DEFAULT_VIEW, []]).replaceAll('"', ''));
  });

  it('keeps the path and the fragment of its address, from any folder', async () => {
    const { currentView, setView, written } = await open('?v=1&tab=table');
    expect(currentView().tab).toBe('table');
    setView({ at: 2025 * 12 + 4 }, { mode: 'push' });
    setView({ at: null, tab: 'charts' }, { mode: 'push' });
    expect(written).toEqual(['/sub/index.html?v=1&at=2025-05&tab=table#part', '/sub/index.html#part']);
  });

  it('follows Back', async () => {
    const { currentView, fire, location } = await open('?v=1&tab=table');
    expect(currentView().tab).toBe('table');
    location.search = '?v=1&tab=sources';
    fire('popstate');
    expect(currentView().tab).toBe('sources');
  });

  it('is in the address when the page is left in the middle of a gesture', async () => {
    const { fire, setView, written } = await open('');
    setView({ at: 2025 * 12 }, { mode: 'replace' });
    expect(written).toEqual([]);
    fire('pagehide');
    expect(written).toEqual(['/sub/index.html?v=1&at=2025-01#part']);
  });
});
