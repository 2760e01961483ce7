import type { AddressBar, Clock } from './history-writer.ts';
import { VIEW_VERSION } from './view-migrations.ts';

/** The part of `window` that holds the link. */
export interface AddressWindow {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
}

/** The default view as a query that is not empty. */
const DEFAULT_SEARCH = `?v=${VIEW_VERSION}`;

/**
 * The address bar of a page; path and fragment are kept. A page that was built for a view of its own (`pageSearch`)
 * shows that view where its address asks for none, so there the default view is spelled out.
 */
export function browserAddressBar({ location, history }: AddressWindow, pageSearch = ''): AddressBar {
  const spelled = (search: string) => (search === '' && pageSearch !== '' ? DEFAULT_SEARCH : search);
  const address = (search: string) => `${location.pathname}${spelled(search)}${location.hash}`;
  return {
    read: () => location.search || pageSearch,
    push: (search) => history.pushState(null, '', address(search)),
    replace: (search) => history.replaceState(history.state, '', address(search)),
  };
}

export const browserClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
