import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SvgNode } from '../../charts/drawing/svg-node.ts';
import { claimId } from '../../domain/ids.ts';
import { monthStart } from '../../domain/time-period.ts';
import { buildDataset } from '../../test/build-dataset.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { readPng, type ReadPng } from '../../test/read-png.ts';
import type { Theme } from '../../theme/palette/theme-tokens.ts';
import { openFontBook } from '../fonts/font-book.ts';
import { encodePng } from '../png/encode-png.ts';
import { openRasteriser } from '../png/rasterise.ts';
import { cardPalette } from './card-palette.ts';
import { cardPictures } from './card-pictures.ts';
import { type CardDrawing, cardMarkup, drawCards } from './draw-cards.ts';

const dataset = loadBundledPackage();
const book = openFontBook();
const folder = mkdtempSync(join(tmpdir(), 'cards-'));

afterAll(() => rmSync(folder, { recursive: true }));

function drawn(theme: Theme, path: string): CardDrawing {
  const found = drawCards(dataset, theme, book).find((one) => one.path === path);
  if (found === undefined) throw new Error(`no card ${path}`);
  return found;
}

async function picture(card: CardDrawing): Promise<ReadPng> {
  const draw = await openRasteriser();
  return readPng(await encodePng(draw(cardMarkup(card, book), 1200), new Map()));
}

function nodesOf(node: SvgNode): readonly SvgNode[] {
  return [node, ...(typeof node.children === 'string' ? [] : node.children.flatMap(nodesOf))];
}

interface Scale {
  readonly at: number;
  readonly means: number;
}

/** Where a number stands, between two places whose numbers are written beside them. */
function placeOf([a, b]: readonly Scale[], means: number): number {
  if (a === undefined || b === undefined) throw new Error('an axis without two labels');
  return a.at + ((means - a.means) / (b.means - a.means)) * (b.at - a.at);
}

/** The words of a node that has no others inside. */
function wordsOf({ children }: SvgNode): string {
  return typeof children === 'string' ? children : '';
}

/** Where a value of a month stands on a card, as a reader finds it: by the labels of the two axes. */
function readPlace({ drawing }: CardDrawing, day: number, value: number): { readonly x: number; readonly y: number } {
  const chart = nodesOf(drawing).find(({ attributes }) => String(attributes['transform'] ?? '').endsWith('scale(1.5)'));
  const [left = 0, top = 0] = (String(chart?.attributes['transform']).match(/-?[\d.]+/g) ?? []).map(Number);
  const nodes = chart === undefined ? [] : nodesOf(chart);
  const ticks = nodes.filter(({ attributes }) => attributes['class'] === 'tick-labels').flatMap(nodesOf).filter(({ tag }) => tag === 'text');
  const values = ticks.map((tick) => ({ at: Number(tick.attributes['y']) - 4, means: Number(wordsOf(tick).replace('−', '-').replace('%', '')) }));
  const years = nodes.flatMap(({ attributes, children }) => {
    const year = (typeof children === 'string' ? [] : children).map(wordsOf).filter((words) => /^\d{4}$/.test(words)).map(Number);
    const x = /translate\(([\d.]+) 0\)/.exec(String(attributes['transform']))?.[1];
    return x === undefined ? [] : year.map((means) => ({ at: Number(x), means: monthStart(means * 12) }));
  });
  return { x: left + 1.5 * placeOf(years, day), y: top + 1.5 * placeOf([values[0], values.at(-1)].flatMap((one) => one ?? []), value) };
}

/** How many pixels of a colour there are around a place. */
function pixelsNear({ colourAt }: ReadPng, { x, y }: { readonly x: number; readonly y: number }, colour: string | undefined, reach = 16): number {
  let count = 0;
  for (let dx = -reach; dx <= reach; dx += 1) {
    for (let dy = -reach; dy <= reach; dy += 1) if (colourAt(Math.round(x) + dx, Math.round(y) + dy) === colour) count += 1;
  }
  return count;
}

const MAY = monthStart(2025 * 12 + 4) + 15;
const JULY = monthStart(2025 * 12 + 6) + 15;

describe.each(['light', 'dark'] as const)('a preview picture, %s', (theme) => {
  const palette = cardPalette(theme);
  const card = drawn(theme, 'c/exports-us-yoy.2025-05/card.png');
  let read: ReadPng | null = null;

  beforeAll(async () => {
    read = await picture(card);
  });

  const png = (): ReadPng => {
    if (read === null) throw new Error('not drawn');
    return read;
  };

  it('is 1200 × 630 pixels of the theme’s paper', () => {
    expect([png().width, png().height]).toEqual([1200, 630]);
    for (const [x, y] of [[2, 2], [1197, 2], [2, 627], [1197, 627]] as const) expect(png().colourAt(x, y)).toBe(palette.get('paper'));
  });

  it('shows the point where the axes say it is, in the colour of its line, and nothing of it elsewhere', () => {
    const colour = palette.get('us');
    expect(pixelsNear(png(), readPlace(card, MAY, -34.5), colour)).toBeGreaterThan(40);
    // The ring of the chosen point, 13 px about it.
    expect(pixelsNear(png(), readPlace(card, MAY, -34.5), palette.get('ink'), 22)).toBeGreaterThan(100);
    // Planted: another value, and another month.
    expect(pixelsNear(png(), readPlace(card, MAY, 20), colour)).toBe(0);
    expect(pixelsNear(png(), readPlace(card, JULY, 20), colour)).toBe(0);
  });

  it('writes the value large in the same colour, and marks the digits of the quote', () => {
    const count = (colour: string | undefined, [x0, y0, x1, y1]: readonly [number, number, number, number]): number => {
      let found = 0;
      for (let x = x0; x < x1; x += 1) for (let y = y0; y < y1; y += 1) if (png().colourAt(x, y) === colour) found += 1;
      return found;
    };
    expect(count(palette.get('us-t'), [56, 112, 540, 300])).toBeGreaterThan(10_000);
    expect(count(palette.get('marker'), [56, 480, 1144, 560])).toBeGreaterThan(2000);
    expect(count(palette.get('marker'), [56, 112, 1144, 470])).toBe(0);
  });
});

describe('a planted fault', () => {
  it('is found: the line without its point, and a card in another theme', async () => {
    const card = drawn('light', 'c/exports-us-yoy.2025-05/card.png');
    const lost = (node: SvgNode): SvgNode =>
      typeof node.children === 'string' ? node : { ...node, children: node.children.filter(({ attributes }) => attributes['class'] !== 'discs').map(lost) };
    const read = await picture({ ...card, drawing: lost(card.drawing) });
    expect(pixelsNear(read, readPlace(card, MAY, -34.5), cardPalette('light').get('ink'), 22)).toBe(0);
    const dark = await picture(drawn('dark', 'c/exports-us-yoy.2025-05/card.png'));
    expect(dark.colourAt(2, 2)).not.toBe(cardPalette('light').get('paper'));
  });
});

describe('the pictures of a package', () => {
  const small = buildDataset({
    observations: [{ indicator: 'cpi-yoy', period: '2025-05', value: -0.1 }],
    evidence: [{ id: 'words', kind: 'quote', target: claimId('cpi-yoy.2025-05'), source: 'paper', exact: 'fell 0.1% 🙂', number: '0.1%' }],
  });

  it('are made once, kept, and say what they are of; signs without a font are named', async () => {
    const first = await cardPictures(small, folder, 'https://example.org/');
    expect(first.pictures.map(({ path }) => path)).toEqual(['c/cpi-yoy.2025-05/card.png', 'zh/c/cpi-yoy.2025-05/card.png']);
    expect([first.made, first.missing, readdirSync(folder).length]).toEqual([2, ['🙂'], 2]);
    const again = await cardPictures(small, folder, 'https://example.org/');
    expect([again.made, again.pictures]).toEqual([0, first.pictures]);
    const [english, chinese] = first.pictures.map(({ png }) => readPng(Buffer.from(png)).texts.get('Description'));
    expect(english).toMatch(/^−0\.1%: .*May 2025.* https:\/\/example\.org\/c\/cpi-yoy\.2025-05\/$/);
    expect(chinese).toMatch(/^−0\.1%：.*2025年5月.* https:\/\/example\.org\/zh\/c\/cpi-yoy\.2025-05\/$/);
  });

  it('are made again where the address of the site is another', async () => {
    expect((await cardPictures(small, folder, '')).made).toBe(2);
  });
});
