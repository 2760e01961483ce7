import { crc32, inflateSync } from 'node:zlib';

/** A PNG file as a test reads it. */
export interface ReadPng {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
  /** What it says of itself, by keyword. */
  readonly texts: ReadonlyMap<string, string>;
  /** The colour of a pixel as `#rrggbb`; empty outside. */
  readonly colourAt: (x: number, y: number) => string;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

function readChunks(file: Buffer): readonly Chunk[] {
  if (file.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG file');
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error('a chunk is damaged');
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

function readText(data: Buffer): readonly [string, string] {
  const end = data.indexOf(0);
  // Not packed; the language and the keyword in it end with a zero each.
  const language = data.indexOf(0, end + 3);
  return [data.toString('latin1', 0, end), data.toString('utf8', data.indexOf(0, language + 1) + 1)];
}

/** Reads a PNG file of the kind that the build writes: eight bits by palette, rows without a filter; throws at any other. */
export function readPng(file: Buffer): ReadPng {
  const chunks = readChunks(file);
  const of = (type: string): Buffer => Buffer.concat(chunks.flatMap((one) => (one.type === type ? [one.data] : [])));
  const [header, palette] = [of('IHDR'), of('PLTE')];
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header.readUInt8(8) !== 8 || header.readUInt8(9) !== 3) throw new Error('a PNG file of another kind');
  const rows = inflateSync(of('IDAT'));
  if (rows.length !== (width + 1) * height) throw new Error('rows are missing');
  return {
    width,
    height,
    colours: palette.length / 3,
    texts: new Map(chunks.flatMap(({ type, data }) => (type === 'iTXt' ? [readText(data)] : []))),
    colourAt: (x, y) => {
      if (x < 0 || y < 0 || x >= width || y >= height) return '';
      const place = rows.readUInt8(y * (width + 1) + 1 + x) * 3;
      return `#${palette.toString('hex', place, place + 3)}`;
    },
  };
}
