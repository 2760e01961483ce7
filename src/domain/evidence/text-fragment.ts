import type { QuoteEvidence } from '../dataset.ts';
import { quoteContext } from './quote-parts.ts';

/** Quotes longer than this are named by their first and last words: a page's own markup breaks long matches. */
const WHOLE_WORDS = 12;
const EDGE_WORDS = 5;
/** Quotes shorter than this take the words before them along, so that a look-alike is not chosen. */
const ALONE_WORDS = 6;

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** A hyphen separates the parts of a fragment, so one in the text is escaped as well. */
function escape(text: readonly string[]): string {
  return encodeURIComponent(text.join(' ')).replaceAll('-', '%2D');
}

/**
 * The text fragment that leads a browser to a quote in a page: `:~:text=[prefix-,]start[,end]`, in the
 * syntax of WICG Scroll to Text Fragment. A bonus, never the anchor: it does nothing where the page changed.
 */
export function textFragment(quote: Pick<QuoteEvidence, 'prefix' | 'exact' | 'suffix'>): string {
  const exact = words(quote.exact);
  if (exact.length > WHOLE_WORDS || (exact.length > 1 && quote.exact.includes('\n'))) {
    const edge = Math.min(EDGE_WORDS, Math.floor(exact.length / 2));
    return `:~:text=${escape(exact.slice(0, edge))},${escape(exact.slice(-edge))}`;
  }
  const context = quoteContext(quote.prefix, quote.suffix).before;
  const touches = context === '' || /\s$/u.test(context);
  const before = exact.length < ALONE_WORDS && touches ? words(context).slice(-EDGE_WORDS) : [];
  return `:~:text=${before.length > 0 ? `${escape(before)}-,` : ''}${escape(exact)}`;
}

/** The address of a source opened at a quote, or null where no address is known. */
export function quoteAddress(url: string, quote: Pick<QuoteEvidence, 'prefix' | 'exact' | 'suffix'>): string | null {
  if (url === '') return null;
  return `${url}${url.includes('#') ? '' : '#'}${textFragment(quote)}`;
}
