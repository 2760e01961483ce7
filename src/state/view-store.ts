import { type Issue, linkIssue } from '../domain/issue.ts';
import type { ViewState } from '../domain/view.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';
import { type AddressBar, type Clock, createHistoryWriter } from './history-writer.ts';
import { type DecodedView, decodeView, encodeView, sameView, shareFields } from './view-url.ts';
import type { WriteMode } from './write-queue.ts';

/** The view and what is to be said about its link. */
export interface ViewStore extends ReadableStore<DecodedView> {
  /** Changes some fields. Nothing happens, and no entry is made, where the view stays the same. */
  readonly set: (patch: Partial<ViewState>, mode: WriteMode) => void;
  /** Takes the view from the address bar: Back, Forward, or an address edited by hand. */
  readonly restore: () => void;
  /** Writes what still waits, before the page is left. */
  readonly flush: () => void;
}

const NOT_UPDATING = linkIssue('link-not-updating', '');

/** In the spelling of its link, lists sorted; a view that no link can carry stays as it is and says so. */
function spell(view: ViewState): DecodedView {
  const carried = decodeView(encodeView(view));
  return carried.issues.length === 0 ? carried : { view, issues: carried.issues };
}

/**
 * The view behind the address bar. Loading and Back share one parser. The bar is not written on load:
 * the reader's link stays as it came until a choice is made.
 */
export function createViewStore(bar: AddressBar, clock: Clock): ViewStore {
  let decoded = decodeView(bar.read());
  let unwritten: readonly Issue[] = [];
  let failing = false;
  const store = createExternalStore<DecodedView>(decoded);
  const show = () => {
    const extra = failing ? [...unwritten, NOT_UPDATING] : unwritten;
    store.set({ view: decoded.view, issues: [...decoded.issues, ...extra] });
  };
  const writer = createHistoryWriter(bar, clock, (failed) => {
    if (failed === failing) return;
    failing = failed;
    show();
  });
  return {
    get: store.get,
    subscribe: store.subscribe,
    set: (patch, mode) => {
      const next = spell({ ...decoded.view, ...patch });
      if (sameView(next.view, decoded.view)) return;
      decoded = { view: shareFields(decoded.view, next.view), issues: decoded.issues };
      unwritten = next.issues;
      show();
      writer.write(encodeView(next.view), mode);
    },
    restore: () => {
      writer.clear();
      const next = decodeView(bar.read());
      const view = sameView(next.view, decoded.view) ? decoded.view : shareFields(decoded.view, next.view);
      decoded = { view, issues: next.issues };
      unwritten = [];
      failing = false;
      show();
    },
    flush: writer.flush,
  };
}
