/** Elements of HTML that have no end tag. */
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*(\/?)>/g;
const COMMENT = /<!--[\s\S]*?-->|<!doctype[^>]*>/gi;
/** Their content is no markup. */
const RAW = /(<script\b[^>]*>)[\s\S]*?(<\/script>)/g;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

/** The text of a piece of our own markup, tags left out and references read. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return NAMED[name ?? ''] ?? whole;
    });
}

/** Elements that are not closed, or in another order than they were opened, and signs that begin no tag, one line each. */
export function markupFaults(html: string): readonly string[] {
  const markup = html.replaceAll(COMMENT, '').replaceAll(RAW, '$1$2');
  const open: string[] = [];
  for (const [, end, given = '', , selfClosed] of markup.matchAll(TAG)) {
    const name = given.toLowerCase();
    if (end === '/') {
      const last = open.pop();
      if (last !== name) return [`closes ${name} where ${last ?? 'nothing'} is open`];
    } else if (selfClosed !== '/' && !VOID.has(name)) open.push(name);
  }
  const stray = markup.replaceAll(TAG, '').includes('<');
  return [...open.map((name) => `leaves ${name} open`), ...(stray ? ['has a "<" that begins no tag'] : [])];
}
