import type { AddressBar, Clock } from './history-writer.ts';

/** The part of `window` that holds the link. */
export interface AddressWindow {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState'>;
}

/** The address bar of a page; path and fragment are kept. */
export function browserAddressBar({ location, history }: AddressWindow): AddressBar {
  const address = (search: string) => `${location.pathname}${search}${location.hash}`;
  return {
    read: () => location.search,
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
