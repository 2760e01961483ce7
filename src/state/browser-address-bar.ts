import type { AddressBar, Clock } from './history-writer.ts';
import { DEFAULT_PAGE, type PageView } from './page-view.ts';
import { VIEW_VERSION } from './view-migrations.ts';

/** The part of `window` that holds the link. */
export interface AddressWindow {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
}

/** The default view as a query that is not empty. */
const DEFAULT_SEARCH = `?v=${VIEW_VERSION}`;

/** The path of the top of the site, seen from the path that the page came with; a slash is at its end. */
export function topOf({ root }: PageView, pathname: string): string {
  return new URL(root, `https://site.example${pathname}`).pathname;
}

/**
 * The address bar of a page; path and fragment are kept. The address of a curated view names that view alone: the first
 * change there leaves it for the dashboard's, as a step of its own, so that Back returns to it.
 */
export function browserAddressBar({ location, history }: AddressWindow, page: PageView = DEFAULT_PAGE): AddressBar {
  const own = location.pathname;
  if (page.search === '') {
    const address = (search: string) => `${location.pathname}${search}${location.hash}`;
    return {
      read: () => location.search,
      push: (search) => history.pushState(null, '', address(search)),
      replace: (search) => history.replaceState(history.state, '', address(search)),
    };
  }
  const address = (search: string) => `${topOf(page, own)}${search === '' ? DEFAULT_SEARCH : search}${location.hash}`;
  const push = (search: string) => history.pushState(null, '', address(search));
  return {
    read: () => location.search || (location.pathname === own ? page.search : ''),
    push,
    replace: (search) => (location.pathname === own ? push(search) : history.replaceState(history.state, '', address(search))),
  };
}

export const browserClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
