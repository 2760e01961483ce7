import { describe, expect, it } from 'vitest';
import { readPng } from '../../test/read-png.ts';
import { encodePng, type Raster } from './encode-png.ts';
import { openRasteriser } from './rasterise.ts';

/** A picture whose pixels are told by their places. */
function painted(width: number, height: number, colour: (x: number, y: number) => readonly [number, number, number]): Raster {
  const pixels = Uint8Array.from({ length: width * height * 4 }, (_, index) => {
    const place = Math.floor(index / 4);
    return [...colour(place % width, Math.floor(place / width)), 255][index % 4] ?? 0;
  });
  return { width, height, pixels };
}

const chess = painted(5, 3, (x, y) => ((x + y) % 2 === 0 ? [255, 0, 10] : [1, 2, 3]));
const texts = new Map([['Description', '34.5%，出口 https://example.org/c/a/']]);

describe('a PNG file', () => {
  it('gives back every pixel, and what it says of itself', async () => {
    const read = readPng(await encodePng(chess, texts));
    expect([read.width, read.height, read.colours]).toEqual([5, 3, 2]);
    expect(read.colourAt(0, 0)).toBe('#ff000a');
    expect(read.colourAt(1, 0)).toBe('#010203');
    expect(read.colourAt(4, 2)).toBe('#ff000a');
    expect(read.colourAt(5, 0)).toBe('');
    expect(read.texts).toEqual(texts);
  });

  it('keeps its most frequent colours, and gives any other the nearest of them', async () => {
    // 20 rows of paper, and one of 256 shades twice and of 88 others once.
    const shades = painted(600, 21, (x, y) => (y < 20 ? [250, 250, 250] : [x % 256, x < 512 ? 0 : 3, 0]));
    const read = readPng(await encodePng(shades, new Map()));
    expect(read.colours).toBe(256);
    expect(read.colourAt(3, 3)).toBe('#fafafa');
    for (const x of [0, 255, 300, 599]) {
      const [red, green] = [1, 3].map((at) => Number.parseInt(read.colourAt(x, 20).slice(at, at + 2), 16));
      expect(Math.abs((red ?? 0) - (x % 256)) + Math.abs((green ?? 0) - (x < 512 ? 0 : 3))).toBeLessThanOrEqual(3);
    }
  });

  it('is refused by the reader where a byte of it is wrong', async () => {
    const file = await encodePng(chess, texts);
    const damaged = Buffer.from(file);
    damaged[damaged.length - 20] = (damaged[damaged.length - 20] ?? 0) ^ 1;
    expect(() => readPng(damaged)).toThrow('damaged');
  });
});

describe('the renderer', () => {
  it('draws shapes and strokes at the width that is asked for', async () => {
    const draw = await openRasteriser();
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="4"><rect width="10" height="4" fill="#fdfcfa"/><path d="M5 0h5v4h-5z" fill="#1e4fb3"/></svg>';
    const read = readPng(await encodePng(draw(svg, 20), new Map()));
    expect([read.width, read.height]).toEqual([20, 8]);
    expect([read.colourAt(2, 2), read.colourAt(18, 6)]).toEqual(['#fdfcfa', '#1e4fb3']);
  });
});
