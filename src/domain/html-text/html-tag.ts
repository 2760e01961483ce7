/** A tag as far as its words matter. */
export interface HtmlTag {
  /** In small letters. */
  readonly name: string;
  readonly closing: boolean;
  /** Whether the page itself says that the element is not to be seen: `hidden`, or `display: none` in its own style. */
  readonly hidden: boolean;
  /** The position after the tag. */
  readonly next: number;
}

const TAG_NAME = /[A-Za-z][^\s/>]*/y;
const SPACE = /[\s/]*/y;
const ATTRIBUTE_NAME = /[^\s/>][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const BARE_VALUE = /[^\s>]*/y;

/** The text that a sticky pattern matches at a position. */
function matchAt(pattern: RegExp, html: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(html)?.[0];
}

interface AttributeValue {
  readonly value: string;
  readonly next: number;
}

/** The value after a name; undefined where its quotation mark is never closed. */
function readValue(html: string, at: number): AttributeValue | undefined {
  const quote = html.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const value = matchAt(BARE_VALUE, html, at) ?? '';
    return { value, next: at + value.length };
  }
  const end = html.indexOf(quote, at + 1);
  return end === -1 ? undefined : { value: html.slice(at + 1, end), next: end + 1 };
}

function hides(name: string, value: string): boolean {
  switch (name.toLowerCase()) {
    case 'hidden':
      return value !== 'until-found';
    case 'style':
      return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value);
    default:
      return false;
  }
}

/**
 * Reads the tag whose `<` stands at a position; undefined where the text ends inside it, which browsers take as
 * no tag at all and nothing after it. The caller has seen that a letter follows `<` or `</`.
 */
export function readTag(html: string, start: number): HtmlTag | undefined {
  const closing = html.charAt(start + 1) === '/';
  const name = matchAt(TAG_NAME, html, start + (closing ? 2 : 1)) ?? '';
  let at = start + (closing ? 2 : 1) + name.length;
  let hidden = false;
  for (;;) {
    at += (matchAt(SPACE, html, at) ?? '').length;
    if (at >= html.length) return undefined;
    if (html.charAt(at) === '>') return { name: name.toLowerCase(), closing, hidden, next: at + 1 };
    const attribute = matchAt(ATTRIBUTE_NAME, html, at) ?? '';
    at += attribute.length;
    const equals = matchAt(EQUALS, html, at);
    const read = equals === undefined ? { value: '', next: at } : readValue(html, at + equals.length);
    if (read === undefined) return undefined;
    hidden ||= hides(attribute, read.value);
    at = read.next;
  }
}
