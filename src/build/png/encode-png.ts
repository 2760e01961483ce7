import { crc32, deflate } from 'node:zlib';
import { promisify } from 'node:util';
import { indexColours } from './index-colours.ts';

/** Opaque pixels, four bytes each, row by row. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const BY_PALETTE = 3;

const pack = promisify(deflate);

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function header({ width, height }: Raster): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.writeUInt8(BITS, 8);
  data.writeUInt8(BY_PALETTE, 9);
  return data;
}

/** A chunk of words in any script: keyword, then four empty fields (packing, language, keyword in it), then the words. */
function words(keyword: string, text: string): Buffer {
  return Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text, 'utf8')]);
}

/**
 * A PNG file of a picture, small: in at most 256 colours, which of a drawing of words and lines nobody sees the
 * difference of. `texts` are what it says of itself, by keyword (`Title`, `Description`). Packing runs beside the caller.
 */
export async function encodePng(raster: Raster, texts: ReadonlyMap<string, string>): Promise<Buffer> {
  const { pixels, palette } = indexColours(raster.pixels);
  const rows = Buffer.alloc((raster.width + 1) * raster.height);
  // Each row begins with the number of its filter: none, the best for numbers of a palette.
  for (let row = 0; row < raster.height; row += 1) {
    rows.set(pixels.subarray(row * raster.width, (row + 1) * raster.width), row * (raster.width + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header(raster)),
    chunk('PLTE', palette),
    ...[...texts].map(([keyword, text]) => chunk('iTXt', words(keyword, text))),
    chunk('IDAT', await pack(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
