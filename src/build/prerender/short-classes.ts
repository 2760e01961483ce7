/** A rule, a condition with rules in it, or a statement without a block (`body` null), as they stand in a style sheet. */
interface Block {
  readonly head: string;
  readonly body: string | null;
}

/** One page, and the one style sheet that its first paint waits for. */
export interface StyledPage {
  readonly html: string;
  readonly css: string;
}

/** Where a block that opens at a place ends; braces in strings do not count. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (const { 0: sign, index } of css.slice(open).matchAll(/"(?:\\.|[^"\\])*"|[{}]/g)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth === 0) return open + index;
  }
  throw new Error('a block of the style sheet has no end');
}

/** The blocks of a minified style sheet, in order. */
function blocksOf(css: string): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < css.length; ) {
    const next = /"(?:\\.|[^"\\])*"|[{;]/g;
    next.lastIndex = at;
    let found = next.exec(css);
    while (found !== null && found[0].startsWith('"')) found = next.exec(css);
    if (found === null) return [...blocks, { head: css.slice(at), body: null }];
    const head = css.slice(at, found.index);
    const end = found[0] === ';' ? found.index : endOfBlock(css, found.index);
    blocks.push({ head, body: found[0] === ';' ? null : css.slice(found.index + 1, end) });
    at = end + 1;
  }
  return blocks;
}

function write(blocks: readonly Block[]): string {
  return blocks.map(({ head, body }) => (body === null ? `${head};` : `${head}{${body}}`)).join('');
}

const CLASS = /\.((?:\\.|[A-Za-z_-])(?:\\.|[\w-])*)/g;

function plainName(escaped: string): string {
  return escaped.replaceAll(/\\(.)/g, '$1');
}

function classesIn(selector: string): readonly string[] {
  return [...selector.matchAll(CLASS)].map(([, name = '']) => plainName(name));
}

/** Selectors of a list; commas within brackets are none between selectors. */
function selectorsOf(list: string): readonly string[] {
  return list.split(/(?<!\\),(?![^()]*\))(?![^[\]]*\])/);
}

/** Keeps what styles a class that is used, under its short name. */
function shortened(css: string, used: ReadonlyMap<string, string>): string {
  const blocks = blocksOf(css).flatMap((block): Block[] => {
    const { head, body } = block;
    if (body === null) return [block];
    if (head.startsWith('@')) {
      const kept = shortened(body, used);
      return kept === '' ? [] : [{ head, body: kept }];
    }
    const selectors = selectorsOf(head).filter((selector) => classesIn(selector).every((name) => used.has(name)));
    if (selectors.length === 0) return [];
    return [{ head: selectors.join(',').replaceAll(CLASS, (_, name: string) => `.${used.get(plainName(name)) ?? name}`), body }];
  });
  return write(blocks);
}

/** Leaves out the registered properties, with their first values, that no rule reads or sets. */
function withoutIdleProperties(blocks: readonly Block[]): readonly Block[] {
  const isRegistry = ({ head }: Block): boolean => head.startsWith('@property') || head === '@layer properties';
  const rest = write(blocks.filter((block) => !isRegistry(block)));
  const isRead = (name: string): boolean => new RegExp(`${name}(?![\\w-])`).test(rest);
  return blocks
    .filter(({ head }) => !head.startsWith('@property') || isRead(head.slice('@property '.length)))
    .map((block) => {
      if (block.head !== '@layer properties' || block.body === null) return block;
      return { ...block, body: block.body.replaceAll(/(--tw-[\w-]+):[^;}]*;?/g, (all, name: string) => (isRead(name) ? all : '')) };
    });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function shortName(index: number): string {
  const rest = Math.floor(index / LETTERS.length);
  return `${rest === 0 ? '' : shortName(rest - 1)}${LETTERS[index % LETTERS.length] ?? ''}`;
}

const ATTRIBUTE = /(?<=<[^>]*) class="([^"]*)"/g;

/** Text of an attribute as it is meant. */
function attributeText(text: string): string {
  return text.replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

/**
 * Gives the utility classes of a page names of a letter or two, in the page and in a sheet of its own, which holds none
 * that the page does not use. Classes of rules that are written by hand keep their names: scripts and tests find by them.
 *
 * @param css minified, with the utilities in their layer
 */
export function shortenClasses({ html, css }: StyledPage): StyledPage {
  const blocks = blocksOf(css);
  const utilities = blocks.filter(({ head }) => head === '@layer utilities').map(({ body }) => body ?? '');
  const known = new Set(utilities.flatMap((body) => classesIn(body)));
  const byHand = new Set(blocks.filter(({ head }) => head !== '@layer utilities').flatMap(({ body }) => classesIn(body ?? '')));
  const counts = new Map<string, number>();
  for (const [, list = ''] of html.matchAll(ATTRIBUTE)) {
    for (const name of attributeText(list).split(/\s+/)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts.keys()].filter((name) => known.has(name) && !byHand.has(name));
  const free = Array.from({ length: names.length + counts.size }, (_, index) => shortName(index)).filter((name) => !counts.has(name));
  const used = new Map([
    ...[...counts.keys()].map((name) => [name, name] as const),
    ...names.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).map((name, index) => [name, free[index] ?? name] as const),
  ]);
  const short = blocks.map((block) => (block.head === '@layer utilities' && block.body !== null ? { ...block, body: shortened(block.body, used) } : block));
  return {
    css: write(withoutIdleProperties(short)),
    html: html.replaceAll(ATTRIBUTE, (_, list: string) => {
      // A name without a rule is one that scripts, tests or other rules find by.
      const kept = attributeText(list).split(/\s+/).filter(Boolean).map((name) => used.get(name) ?? name);
      return kept.length === 0 ? '' : ` class="${kept.join(' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;
    }),
  };
}
