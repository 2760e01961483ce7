import type { ViewState } from '../domain/view.ts';
import { encodeView } from './view-url.ts';

/** The part of `window` that says where the page is. */
type Place = Pick<Location, 'origin' | 'pathname'>;

/** The absolute address of the page without its view. */
export function pageAddress({ origin, pathname }: Place = window.location): string {
  return origin + pathname;
}

/** The absolute address that opens a view, to be handed on. */
export function viewAddress(view: ViewState, place?: Place): string {
  return pageAddress(place) + encodeView(view);
}
