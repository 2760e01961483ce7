import { decodeView } from '../../state/view-url.ts';
import { textOf } from './markup-faults.ts';

/** What the links of a page can be held against. */
export interface SiteFacts {
  /** Whether a file is in the build, below its top. */
  readonly has: (path: string) => boolean;
  /** Whether the package holds a figure or event. */
  readonly holds: (target: string) => boolean;
}

const LINK = /<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const ABSOLUTE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i;

/** The query of a link of ours must be read without a word, and name what there is. */
function queryFaults(address: string, search: string, holds: SiteFacts['holds']): string[] {
  if (search === '') return [];
  const { view, issues } = decodeView(search);
  if (issues.length > 0) return [`has a link that is not understood: ${address}`];
  return view.evidence !== null && !holds(view.evidence.id) ? [`has a link to what the package does not hold: ${address}`] : [];
}

/**
 * The links of a page within the site that lead to no file of the build, or whose query does not open what it says, one
 * line each.
 *
 * @param path of the page, below the top of the build
 */
export function linkFaults(path: string, html: string, { has, holds }: SiteFacts): readonly string[] {
  const addresses = new Set([...html.matchAll(LINK)].map(([, address = '']) => textOf(address)));
  return [...addresses]
    .filter((address) => !ABSOLUTE.test(address))
    .flatMap((address) => {
      const { pathname, search } = new URL(address, `https://site.example/top/${path}`);
      if (!pathname.startsWith('/top/')) return [`has a link out of the site: ${address}`];
      const target = pathname.slice('/top/'.length);
      const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      return has(decodeURIComponent(file)) ? queryFaults(address, search, holds) : [`has a link that leads nowhere: ${address}`];
    });
}

const HEAD_ADDRESS = /<(?:link rel="canonical" href|meta property="og:(?:url|image)" content)="([^"]*)"/g;

/** Where a page says what its own address is: that it is, and that its preview picture is in the build. Addresses of the site begin with `site`. */
export function headFaults(path: string, html: string, site: string, has: SiteFacts['has']): readonly string[] {
  const own = site + path.replace(/(^|\/)index\.html$/, '$1');
  return [...html.matchAll(HEAD_ADDRESS)].flatMap(([tag, address = '']) => {
    if (!tag.includes('og:image')) return address === own ? [] : [`says that it is ${address}`];
    return address.startsWith(site) && has(address.slice(site.length)) ? [] : [`names a picture that is not there: ${address}`];
  });
}
