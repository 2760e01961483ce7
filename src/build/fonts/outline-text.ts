import type { SvgNode } from '../../charts/drawing/svg-node.ts';
import type { Locale } from '../../domain/locale.ts';
import type { FontBook } from './font-book.ts';
import type { Stroke } from './glyph-outline.ts';
import { MISSING_WIDTH, signWidth, textWidth, type TypeSetting } from './measure-text.ts';

/** What the outlines say themselves, and a drawing of them does not repeat. */
const TYPE_ATTRIBUTES = ['x', 'y', 'font-size', 'font-weight', 'font-family', 'letter-spacing', 'text-anchor', 'lang'];

type Attributes = SvgNode['attributes'];

function number(value: string | number | undefined, otherwise: number): number {
  return value === undefined ? otherwise : Number(value);
}

function weightOf(value: string | number | undefined): TypeSetting['weight'] {
  const weight = number(value, 400);
  return weight < 500 ? 400 : weight < 680 ? 600 : 700;
}

/** How the words of an element are set, by its attributes. */
export function settingOf(attributes: Attributes, language: Locale): TypeSetting {
  const size = number(attributes['font-size'], 12);
  return {
    voice: attributes['font-family'] === 'serif' ? 'serif' : 'sans',
    weight: weightOf(attributes['font-weight']),
    language: attributes['lang'] === undefined ? language : attributes['lang'] === 'zh' ? 'zh' : 'en',
    size,
    spacing: number(attributes['letter-spacing'], 0) / size,
  };
}

function others(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !TYPE_ATTRIBUTES.includes(name)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function strokePath(strokes: readonly Stroke[], x: number, y: number, scale: number): string {
  let path = '';
  for (const { kind, at } of strokes) {
    // The y of a font goes up, that of a picture down.
    const places = at.map((value, index) => round(index % 2 === 0 ? x + value * scale : y - value * scale));
    path += `${kind === 'M' && path !== '' ? 'Z' : ''}${kind}${places.join(' ')}`;
  }
  return path === '' ? '' : `${path}Z`;
}

function textPath(text: string, x: number, y: number, setting: TypeSetting, book: FontBook): string {
  let [path, left] = ['', x];
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const face = book.faceOf(code, setting);
    const { size } = setting;
    // What no font holds is an empty box, as in print.
    path += face === null ? `M${round(left)} ${round(y)}h${round(size * MISSING_WIDTH)}v${round(-size * 0.7)}H${round(left)}Z` : strokePath(face.outline(code), left, y, size / face.unitsPerEm);
    left += signWidth(code, setting, book);
  }
  return path;
}

/** The words of a text: its own, or those of its spans, which may be set in another way. */
function piecesOf({ children }: SvgNode): readonly { readonly text: string; readonly own: Attributes }[] {
  if (typeof children === 'string') return [{ text: children, own: {} }];
  return children.map((span) => ({ text: typeof span.children === 'string' ? span.children : '', own: span.attributes }));
}

function drawnText(node: SvgNode, book: FontBook, language: Locale): SvgNode {
  const { attributes } = node;
  const set = piecesOf(node).map(({ text, own }) => {
    const setting = settingOf({ ...attributes, ...own }, language);
    return { text, own, setting, width: textWidth(text, setting, book) };
  });
  const whole = set.reduce((sum, { width }) => sum + width, 0);
  const anchor = { end: 1, middle: 0.5 }[String(attributes['text-anchor'])] ?? 0;
  let left = number(attributes['x'], 0) - anchor * whole;
  const paths = set.map(({ text, own, setting, width }): SvgNode => {
    const d = textPath(text, left, number(attributes['y'], 0), setting, book);
    left += width;
    return { tag: 'path', attributes: { d, ...others(own) }, children: [] };
  });
  return { tag: 'g', attributes: others(attributes), children: paths };
}

/**
 * A drawing whose words are outlines of the product's own fonts: it is the same picture wherever it is shown or made,
 * whatever fonts are there. Reads the attributes that our drawings give their words; `language` is that of words that
 * name none.
 */
export function outlineText(node: SvgNode, book: FontBook, language: Locale): SvgNode {
  if (node.tag === 'text') return drawnText(node, book, language);
  if (typeof node.children === 'string') return node;
  return { ...node, children: node.children.map((child) => outlineText(child, book, language)) };
}

/** The words of a drawing, each run with how it is set. */
export function textRuns(node: SvgNode, language: Locale): readonly { readonly text: string; readonly setting: TypeSetting }[] {
  if (node.tag === 'text') return piecesOf(node).map(({ text, own }) => ({ text, setting: settingOf({ ...node.attributes, ...own }, language) }));
  return typeof node.children === 'string' ? [] : node.children.flatMap((child) => textRuns(child, language));
}
