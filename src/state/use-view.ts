import { useSyncExternalStore } from 'react';
import type { Issue } from '../domain/issue.ts';
import { DEFAULT_VIEW, type ViewState } from '../domain/view.ts';
import { browserAddressBar, browserClock } from './browser-address-bar.ts';
import { readPageView } from './page-view.ts';
import { createViewStore, type ViewStore } from './view-store.ts';
import { decodeView } from './view-url.ts';
import type { WriteMode } from './write-queue.ts';

let pageStore: ViewStore | null = null;

/** Made at first use, so that the module can be loaded where there is no page. */
function viewStore(): ViewStore {
  if (pageStore !== null) return pageStore;
  const page = readPageView();
  const store = createViewStore(browserAddressBar(window, page), browserClock);
  // Browsers read the icon anew, from wherever the first change leads; there its way would be another.
  if (page.search !== '') for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel=icon]')) icon.setAttribute('href', icon.href);
  window.addEventListener('popstate', store.restore);
  window.addEventListener('pagehide', store.flush);
  pageStore = store;
  return store;
}

const subscribe = (listener: () => void) => viewStore().subscribe(listener);
const NO_ISSUES: readonly Issue[] = [];

/** The view of this page's link; the default view where there is no page. Changes identity only when it changes. */
export function useView(): ViewState {
  return useSyncExternalStore(
    subscribe,
    () => viewStore().get().view,
    () => DEFAULT_VIEW,
  );
}

/** What of this page's link was not understood, and whether it is no longer being updated. */
export function useLinkIssues(): readonly Issue[] {
  return useSyncExternalStore(
    subscribe,
    () => viewStore().get().issues,
    () => NO_ISSUES,
  );
}

/**
 * Changes the view at once and its link within half a second. A choice pushes an entry of the history;
 * a gesture replaces the one it is in, so a gesture that Back should undo makes its last change with `push`.
 */
export function setView(patch: Partial<ViewState>, { mode }: { readonly mode: WriteMode }): void {
  viewStore().set(patch, mode);
}

/** The view as it is now, for handlers; components use {@link useView}. */
export function currentView(): ViewState {
  return viewStore().get().view;
}

/** The view of a link of ours, given as its query string. */
export function readSearch(search: string): ViewState {
  return decodeView(search).view;
}
