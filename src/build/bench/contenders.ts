import type { Size } from './bench-options.ts';
import { peerQuery, type PeerLayout } from './peers/peer-layout.ts';

export type ContenderName = 'product' | 'deep link' | 'uplot' | 'static' | 'static styled' | 'empty';

/** One page that is measured beside the others. */
export interface Contender {
  readonly name: ContenderName;
  readonly size: Size;
  /** Its folder on the server, and the query of its address. */
  readonly path: string;
  /** CSS selector that matches once the pointer is answered; empty where nothing answers. */
  readonly answer: string;
  /** Whether it draws charts, which are waited for. */
  readonly draws: boolean;
}

/** Where the product has its panels, in CSS pixels. */
export type PanelPlaces = Omit<PeerLayout, 'readings'>;

/** About as many as the bundled package has in a panel. */
export const BUNDLED_READINGS = 300;
/** Another view than any that is drawn when the page is built. */
const DEEP_LINK = '?v=1&t=2021-02..2025-09&re=yoy&known=2026-03-15';

/** The cursor of the charts, or of those that the build drew. */
const PRODUCT = { answer: '.cursor[visibility="visible"], [data-cursor][visibility="visible"]', draws: true } as const;

export function product(size: Size): Contender {
  return { name: 'product', size, path: `product-${size}/`, ...PRODUCT };
}

export function deepLink(): Contender {
  return { name: 'deep link', size: 'bundled', path: `product-bundled/${DEEP_LINK}`, ...PRODUCT };
}

export function uplot(size: Size, places: PanelPlaces): Contender {
  const readings = size === 'bundled' ? BUNDLED_READINGS : size;
  const answer = '.u-cursor-x:not(.u-off)';
  return { name: 'uplot', size, path: `uplot/${peerQuery({ ...places, readings })}`, answer, draws: true };
}

export function empty(): Contender {
  return { name: 'empty', size: 'bundled', path: 'empty/', answer: '', draws: false };
}

/** The product's words and nothing else, with one small style of its own or with the product's. */
export function staticPage(styled: boolean): Contender {
  const [name, path] = styled ? (['static styled', 'static-styled/'] as const) : (['static', 'static/'] as const);
  return { name, size: 'bundled', path, answer: '', draws: false };
}
