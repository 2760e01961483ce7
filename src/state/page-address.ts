import type { ViewState } from '../domain/view.ts';
import { readPageView } from './page-view.ts';
import { encodeView } from './view-url.ts';

/** The part of `window` that says where the page is. */
type Place = Pick<Location, 'origin' | 'pathname'>;

/** The absolute address of the page without its view; from a page of a curated view, that of the page for all views. */
export function pageAddress({ origin, pathname }: Place = window.location): string {
  const { root } = readPageView();
  return root === './' ? origin + pathname : new URL(root, origin + pathname).href;
}

/** The absolute address that opens a view, to be handed on. */
export function viewAddress(view: ViewState, place?: Place): string {
  return pageAddress(place) + encodeView(view);
}
