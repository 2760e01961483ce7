/**
 * How what a link asks for stands to what its page was built with: the same; the same charts with something open
 * beside them or a month pinned; another view; or one in a frame, which has no head and no controls.
 */
export type Asked = 'page' | 'beside' | 'other' | 'frame';

/** A link that only opens the words behind a figure, or pins a month, on the page of the default view. */
const BESIDE = /^\?(?:v=1)?(?:&?(?:e|at)=[^&]*)+$/;

const FRAME = /[?&]embed=1(?:&|$)/;

/**
 * Judges a link by its spelling alone, before the first paint and without its grammar: in doubt it asks for another
 * view, so that charts are never shown that a link does not ask for. `pageSearch` is the view of the page itself.
 */
export function askedOf(search: string, pageSearch: string): Asked {
  if (FRAME.test(search)) return 'frame';
  if (search === '' || search === pageSearch) return 'page';
  return pageSearch === '' && BESIDE.test(search) ? 'beside' : 'other';
}

/** The link in the address bar of a page. */
export function searchOf(page: { readonly location: Pick<Location, 'search'> }): string {
  return page.location.search;
}

/** The look that a link asks for, judged by its spelling alone; null where it asks for none. */
export function askedTheme(search: string): 'light' | 'dark' | null {
  const asked = /[?&]theme=(light|dark)(?:&|$)/.exec(search)?.[1];
  return asked === 'light' || asked === 'dark' ? asked : null;
}
