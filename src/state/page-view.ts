/** What the build wrote into a page about itself. */
export interface PageView {
  /** The view that the page shows where its address asks for none, as a query string; empty for the default view. */
  readonly search: string;
  /** The way from the page to the top of the site: `./`, or `../../` for a page of a curated view. */
  readonly root: string;
}

/** The page for all views. */
export const DEFAULT_PAGE: PageView = { search: '', root: './' };

/** The element that says it; `data-root` beside its content. */
const META = 'meta[name="sourceline-view"]';

/** Reads what the page was built for; where nothing says it, or there is no page, that is the default view. */
export function readPageView(page: Pick<Document, 'querySelector'> | undefined = globalThis.document): PageView {
  const meta = page?.querySelector(META) ?? null;
  if (meta === null) return DEFAULT_PAGE;
  return { search: meta.getAttribute('content') ?? '', root: meta.getAttribute('data-root') ?? DEFAULT_PAGE.root };
}
