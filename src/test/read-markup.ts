/** An element as a parser finds it in markup. */
export interface ReadElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ReadElement[];
  /** Its own words, without those of its children. */
  readonly text: string;
}

const REFERENCES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const TOKEN = /<\/([a-zA-Z]+)>|<([a-zA-Z]+)((?: [a-zA-Z][a-zA-Z0-9:-]*="[^"<]*")*)(\/?)>|([^<]+)/y;
const ATTRIBUTE = / ([a-zA-Z][a-zA-Z0-9:-]*)="([^"<]*)"/g;

function unescaped(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`"${text}" holds an ampersand that is no reference`);
  return text.replace(/&[a-z]+;/g, (reference) => REFERENCES[reference] ?? reference);
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (found.has(name)) throw new Error(`${name} stands twice in one element`);
    found.set(name, unescaped(value));
  }
  return found;
}

interface Open {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: ReadElement[];
  text: string;
}

/** Reads markup by the rules of XML, of which a drawing needs few; throws where it breaks one of them. */
export function readMarkup(markup: string): ReadElement {
  const root: Open = { tag: '', attributes: new Map(), children: [], text: '' };
  const stack: Open[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < markup.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(markup);
    const top = stack.at(-1);
    if (match === null || top === undefined) throw new Error(`no markup at ${at}: ${markup.slice(at, at + 40)}`);
    const [, closed, opened, attributes = '', isEmpty, words] = match;
    if (words !== undefined) top.text += unescaped(words);
    else if (opened !== undefined) {
      const element: Open = { tag: opened, attributes: attributesOf(attributes), children: [], text: '' };
      top.children.push(element);
      if (isEmpty === '') stack.push(element);
    } else if (stack.pop()?.tag !== closed) throw new Error(`</${closed}> closes nothing at ${at}`);
  }
  const [element, ...more] = root.children;
  if (stack.length !== 1 || element === undefined || more.length > 0 || root.text !== '') throw new Error('not one whole element');
  return element;
}
