import type { ViewState } from '../domain/view.ts';
import { topOf } from './browser-address-bar.ts';
import { DEFAULT_PAGE, readPageView } from './page-view.ts';
import { encodeView } from './view-url.ts';

/** The part of `window` that says where the page is. */
type Place = Pick<Location, 'origin' | 'pathname'>;

/** A page of a curated view knows its way to the top from the address it came with, and the first change leaves that. */
const page = readPageView();
const top = page.root === DEFAULT_PAGE.root ? null : topOf(page, window.location.pathname);

/** The absolute address of the page without its view; from a page of a curated view, that of the page for all views. */
export function pageAddress({ origin, pathname }: Place = window.location): string {
  return origin + (top ?? pathname);
}

/** The absolute address that opens a view, to be handed on. */
export function viewAddress(view: ViewState, place?: Place): string {
  return pageAddress(place) + encodeView(view);
}

/** The address of a file or page of the site, given as `./` and its path from the top. */
export function siteAddress(path: string): string {
  return top === null ? path : top + path.slice('./'.length);
}
