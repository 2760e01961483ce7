import { describe, expect, it } from 'vitest';
import { browserAddressBar } from './browser-address-bar.ts';

/** A window at an address, whose history is a list. */
function windowAt(start: string) {
  const entries = [start];
  const location = {
    get pathname() {
      return new URL(entries.at(-1) ?? '', 'https://host.example').pathname;
    },
    get search() {
      return new URL(entries.at(-1) ?? '', 'https://host.example').search;
    },
    hash: '',
  };
  const history = {
    state: null,
    pushState: (_: unknown, __: string, address: string) => entries.push(address),
    replaceState: (_: unknown, __: string, address: string) => entries.splice(-1, 1, address),
  };
  return { location, history, entries };
}

const CURATED = { search: '?v=1&topic=~trade', root: '../../' };

describe('the address bar of a curated view', () => {
  it.each([
    ['/v/exports/', '/'],
    ['/sub/folder/v/exports/', '/sub/folder/'],
    ['/sub/v/exports/index.html', '/sub/'],
  ])('at %s names its view, and leaves it for that of the dashboard with the first change', (own, top) => {
    const page = windowAt(own);
    const bar = browserAddressBar(page, CURATED);
    expect(bar.read()).toBe('?v=1&topic=~trade');
    bar.push('?v=1&tab=table');
    bar.push('');
    expect(page.entries).toEqual([own, `${top}?v=1&tab=table`, `${top}?v=1`]);
    expect(bar.read()).toBe('?v=1');
  });

  it('keeps its own step when the first change is a gesture, so that Back returns to it', () => {
    const page = windowAt('/v/exports/');
    const bar = browserAddressBar(page, CURATED);
    bar.replace('?v=1&at=2025-05');
    bar.replace('?v=1&at=2025-06');
    expect(page.entries).toEqual(['/v/exports/', '/?v=1&at=2025-06']);
    page.entries.pop();
    expect(bar.read()).toBe('?v=1&topic=~trade');
  });

  it('opens what is asked of it, where its address has a query after all', () => {
    expect(browserAddressBar(windowAt('/v/exports/?v=1&tab=method'), CURATED).read()).toBe('?v=1&tab=method');
  });
});

describe('the address bar of the dashboard', () => {
  it('keeps its path, and writes nothing for the default view', () => {
    const page = windowAt('/sub/index.html?v=1&tab=table');
    const bar = browserAddressBar(page);
    bar.push('');
    bar.replace('?v=1&at=2025-05');
    expect(page.entries).toEqual(['/sub/index.html?v=1&tab=table', '/sub/index.html?v=1&at=2025-05']);
  });
});
