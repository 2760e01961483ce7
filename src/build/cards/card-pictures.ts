import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toMarkup } from '../../charts/drawing/to-markup.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { openFontBook } from '../fonts/font-book.ts';
import { missingSigns } from '../fonts/measure-text.ts';
import { textRuns } from '../fonts/outline-text.ts';
import { encodePng } from '../png/encode-png.ts';
import { openRasteriser } from '../png/rasterise.ts';
import { inProject } from '../setup/project.mjs';
import { CARD } from './card-type.ts';
import { type CardDrawing, cardMarkup, drawCards } from './draw-cards.ts';

/** A preview picture as the build writes it. */
export interface CardPicture {
  readonly path: string;
  readonly png: Uint8Array;
}

export interface CardPictures {
  readonly pictures: readonly CardPicture[];
  /** Signs of those made now that no font of ours holds: an empty box stands for them. */
  readonly missing: readonly string[];
  /** How many were made now, and not kept from an earlier build. */
  readonly made: number;
}

/** What turns a drawing into a file: where one of these changes, pictures of an earlier build are made again. */
const MAKERS = [
  ...['png/encode-png.ts', 'png/index-colours.ts', 'png/rasterise.ts', 'fonts/outline-text.ts', 'fonts/glyph-outline.ts'].map((file) => `src/build/${file}`),
  ...['@resvg/resvg-wasm', '@fontsource/source-sans-3', '@fontsource/source-serif-4', '@fontsource/noto-sans-sc'].map((name) => `node_modules/${name}/package.json`),
];

function textsOf({ alt, page }: CardDrawing, site: string): ReadonlyMap<string, string> {
  return new Map([['Description', `${alt} ${site}${page}`]]);
}

/**
 * The preview pictures of a package as PNG files of 1200 × 630 pixels. They are kept in a folder by what is in them, so
 * that the same one is made once; `site` is the address of the site, or empty.
 */
export async function cardPictures(dataset: Dataset, kept: string, site: string): Promise<CardPictures> {
  const book = openFontBook();
  const makers = MAKERS.map((file) => readFileSync(inProject(file), 'utf8')).join('');
  mkdirSync(kept, { recursive: true });
  const made: CardDrawing[] = [];
  const cards = drawCards(dataset, undefined, book);
  const picture = async (card: CardDrawing): Promise<CardPicture> => {
    const texts = textsOf(card, site);
    const file = join(kept, `${createHash('sha256').update([makers, toMarkup(card.drawing), ...texts.values()].join('\n')).digest('hex')}.png`);
    if (existsSync(file)) return { path: card.path, png: readFileSync(file) };
    const draw = await openRasteriser();
    const png = await encodePng(draw(cardMarkup(card, book), CARD.width), texts);
    writeFileSync(file, png);
    made.push(card);
    return { path: card.path, png };
  };
  // All at once: while one is packed beside us, the next is drawn.
  const pictures = await Promise.all(cards.map(picture));
  const missing = made.flatMap(({ drawing, language }) => textRuns(drawing, language).flatMap(({ text, setting }) => missingSigns(text, setting, book)));
  return { pictures, missing: [...new Set(missing)], made: made.length };
}
