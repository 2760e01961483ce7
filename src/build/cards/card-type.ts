import { type SvgAttributes, type SvgNode, svgNode } from '../../charts/drawing/svg-node.ts';
import type { Locale } from '../../domain/locale.ts';
import type { FontBook } from '../fonts/font-book.ts';
import { textWidth } from '../fonts/measure-text.ts';
import { settingOf } from '../fonts/outline-text.ts';
import type { Measure } from './break-lines.ts';

/** Preview pictures are as wide and high as the sites that show them ask for. */
export const CARD = { width: 1200, height: 630, margin: 56 } as const;

/** The attributes that say how words are set. */
export type Look = Readonly<Record<string, string | number>>;

/** How the words of a card are set; nothing is smaller than 18 px, for a card is shown at a third of its size. */
export const LOOKS = {
  brand: { 'font-size': 34, 'font-weight': 700, 'letter-spacing': -0.34, fill: 'var(--ink)' },
  tagline: { 'font-size': 22, fill: 'var(--ink-2)' },
  version: { 'font-size': 18, fill: 'var(--ink-3)' },
  value: { 'font-size': 150, 'font-weight': 600, 'letter-spacing': -5 },
  bound: { 'font-size': 30, fill: 'var(--ink-2)' },
  what: { 'font-size': 34, 'font-weight': 600, 'letter-spacing': -0.34, fill: 'var(--ink)' },
  note: { 'font-size': 22, fill: 'var(--ink-2)' },
  source: { 'font-size': 23, fill: 'var(--ink-2)' },
  strong: { 'font-size': 23, 'font-weight': 600, fill: 'var(--ink)' },
} as const satisfies Readonly<Record<string, Look>>;

/** What the parts of a card are drawn with. */
export interface CardType {
  readonly book: FontBook;
  readonly language: Locale;
}

/** Words on their baseline. */
export function cardText(x: number, y: number, text: string, look: Look, more: SvgAttributes = {}): SvgNode {
  return svgNode('text', { x, y, ...look, ...more }, text);
}

/** How wide words of a look are. */
export function measureOf(look: Look, { book, language }: CardType): Measure {
  const setting = settingOf(look, language);
  return (text) => textWidth(text, setting, book);
}

/** The size of the words of a look, in pixels. */
export function sizeOf(look: Look): number {
  return Number(look['font-size']);
}

/** A look made smaller, so that words take no more than a width. */
export function fitted(text: string, look: Look, width: number, type: CardType): Look {
  const share = Math.min(1, width / measureOf(look, type)(text));
  const scaled = (name: string): number => Math.floor(Number(look[name] ?? 0) * share * 10) / 10;
  return share === 1 ? look : { ...look, 'font-size': scaled('font-size'), 'letter-spacing': scaled('letter-spacing') };
}
