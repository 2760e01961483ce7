import { decodeReferences } from './character-references.ts';
import { BLOCKS, CELLS, PREFORMATTED, RAISED, RAW, SELF_ENDING, UNSEEN, VOIDS } from './html-elements.ts';
import { type HtmlTag, readTag } from './html-tag.ts';
import { endOfRawText } from './raw-text.ts';
import { createTextLines, type TextLines } from './text-lines.ts';

/** Characters read between two reports of progress. */
const STRIDE = 200_000;

interface Reading {
  readonly lines: TextLines;
  /** The unseen element that everything is inside of, and how many of its name are open. */
  unseen: { readonly name: string; depth: number } | null;
  preformatted: number;
}

/** Where a comment, a declaration or another `<!`, `<?`, `</` that is no tag ends. */
function endOfMarkup(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    if (html.startsWith('>', at + 4)) return at + 5;
    if (html.startsWith('->', at + 4)) return at + 6;
    const ends = /--!?>/g;
    ends.lastIndex = at + 4;
    return ends.exec(html) === null ? html.length : ends.lastIndex;
  }
  const end = html.indexOf('>', at + 2);
  return end === -1 ? html.length : end + 1;
}

/** Whether an element is not to be seen. A page that hides all of itself waits for its script, which never comes here. */
function isUnseen({ name, hidden }: HtmlTag): boolean {
  return UNSEEN.has(name) || (hidden && !VOIDS.has(name) && name !== 'html' && name !== 'body');
}

/** Keeps count of what is open inside an unseen element. */
function readUnseenTag(tag: HtmlTag, reading: Reading): void {
  const { unseen } = reading;
  if (unseen === null) return;
  if (unseen.name === 'p' && !tag.closing && BLOCKS.has(tag.name)) unseen.depth = 0;
  else if (tag.name !== unseen.name) return;
  else if (tag.closing || SELF_ENDING.has(tag.name)) unseen.depth -= 1;
  else unseen.depth += 1;
  if (unseen.depth === 0) reading.unseen = null;
}

function readSeenTag(tag: HtmlTag, html: string, { lines }: Reading): void {
  if (BLOCKS.has(tag.name)) lines.breakLine();
  else if (CELLS.has(tag.name)) lines.space();
  // Ten to the ninth is not 109, and the number of a footnote is no digit of the figure before it.
  else if (RAISED.has(tag.name) && !tag.closing && /\d/.test(html.charAt(tag.next))) lines.space();
}

/** Takes a tag into the reading; the position from which it goes on. */
function takeTag(tag: HtmlTag, html: string, reading: Reading): number {
  const { name, closing } = tag;
  const inDrawing = reading.unseen?.name === 'svg' || reading.unseen?.name === 'math';
  if (reading.unseen !== null) readUnseenTag(tag, reading);
  if (reading.unseen === null) {
    readSeenTag(tag, html, reading);
    if (PREFORMATTED.has(name)) reading.preformatted = Math.max(0, reading.preformatted + (closing ? -1 : 1));
    if (!closing && isUnseen(tag)) reading.unseen = { name, depth: 1 };
  }
  if (closing || inDrawing) return tag.next;
  if (name === 'plaintext') return html.length;
  return RAW.has(name) ? endOfRawText(html, name, tag.next) : tag.next;
}

function takeText(text: string, reading: Reading): void {
  if (reading.unseen !== null || text === '') return;
  const words = decodeReferences(text);
  if (reading.preformatted > 0) reading.lines.addAsWritten(words);
  else reading.lines.add(words);
}

/**
 * Reads the words of an HTML document as a reader sees them and makes nothing of its tags: no element, no address, no
 * script. Blocks and line breaks become line ends; scripts, styles, drawings, forms' choices and what the markup itself hides are
 * left out. What a style sheet hides cannot be known here, and is read. Total: any text is read, in linear time.
 *
 * Yields the share of the document that has been read (0–1), so that long ones can be read in slices.
 */
export function* htmlToText(html: string): Generator<number, string> {
  const reading: Reading = { lines: createTextLines(), unseen: null, preformatted: 0 };
  let reported = 0;
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    takeText(html.slice(at, end), reading);
    if (open === -1) break;
    at = takeMarkup(html, open, reading);
    if (at - reported >= STRIDE) {
      reported = at;
      yield at / html.length;
    }
  }
  return reading.lines.text();
}

/** Takes what begins with the `<` at a position into the reading; the position after it. */
function takeMarkup(html: string, open: number, reading: Reading): number {
  const after = html.charAt(open + 1);
  const isTag = /[A-Za-z]/.test(after === '/' ? html.charAt(open + 2) : after);
  if (isTag) {
    const tag = readTag(html, open);
    return tag === undefined ? html.length : takeTag(tag, html, reading);
  }
  if (after === '!' || after === '?') return endOfMarkup(html, open);
  // `</>` and `</ …>` are nothing; any other `<` is the sign itself.
  if (after === '/' && open + 2 < html.length) return endOfMarkup(html, open);
  takeText('<', reading);
  return open + 1;
}
