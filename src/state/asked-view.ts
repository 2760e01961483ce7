/**
 * How what a link asks for stands to what its page was built with: the same; the same charts with something open
 * beside them or a month pinned; or another view.
 */
export type Asked = 'page' | 'beside' | 'other';

/** A link that only opens the words behind a figure, or pins a month, on the page of the default view. */
const BESIDE = /^\?(?:v=1)?(?:&?(?:e|at)=[^&]*)+$/;

/**
 * Judges a link by its spelling alone, before the first paint and without its grammar: in doubt it asks for another
 * view, so that charts are never shown that a link does not ask for. `pageSearch` is the view of the page itself.
 */
export function askedOf(search: string, pageSearch: string): Asked {
  if (search === '' || search === pageSearch) return 'page';
  return pageSearch === '' && BESIDE.test(search) ? 'beside' : 'other';
}

/** The link in the address bar of a page. */
export function searchOf(page: { readonly location: Pick<Location, 'search'> }): string {
  return page.location.search;
}
