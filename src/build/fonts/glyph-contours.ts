/** A point of an outline in the units of its font, y upwards; between two that are not on the line lies one that is. */
export interface OutlinePoint {
  readonly x: number;
  readonly y: number;
  readonly on: boolean;
}

export type Contour = readonly OutlinePoint[];

/** Bits of a point of a simple glyph. */
const ON_LINE = 1;
const REPEATED = 8;
const X = { short: 2, same: 16 } as const;
const Y = { short: 4, same: 32 } as const;

/** Bits of a part of a composite glyph. */
const WORDS = 1;
const OFFSETS = 2;
const ONE_SCALE = 8;
const MORE = 32;
const TWO_SCALES = 64;
const MATRIX = 128;

/** Parts of parts deeper than this are no glyph of ours. */
const DEEPEST = 6;

function readFlags(data: Buffer, start: number, count: number): { readonly flags: readonly number[]; readonly next: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = data.readUInt8(at);
    at += 1;
    flags.push(flag);
    if ((flag & REPEATED) === 0) continue;
    const times = data.readUInt8(at);
    at += 1;
    for (let left = times; left > 0; left -= 1) flags.push(flag);
  }
  return { flags, next: at };
}

function readCoordinates(data: Buffer, start: number, flags: readonly number[], { short, same }: typeof X | typeof Y) {
  let [at, value] = [start, 0];
  const values = flags.map((flag) => {
    if ((flag & short) !== 0) {
      value += (flag & same) === 0 ? -data.readUInt8(at) : data.readUInt8(at);
      at += 1;
    } else if ((flag & same) === 0) {
      value += data.readInt16BE(at);
      at += 2;
    }
    return value;
  });
  return { values, next: at };
}

function simpleGlyph(data: Buffer, contours: number): readonly Contour[] {
  const ends = Array.from({ length: contours }, (_, index) => data.readUInt16BE(10 + index * 2));
  const hints = data.readUInt16BE(10 + contours * 2);
  const { flags, next } = readFlags(data, 12 + contours * 2 + hints, (ends.at(-1) ?? -1) + 1);
  const xs = readCoordinates(data, next, flags, X);
  const ys = readCoordinates(data, xs.next, flags, Y);
  const points = flags.map((flag, index) => ({ x: xs.values[index] ?? 0, y: ys.values[index] ?? 0, on: (flag & ON_LINE) !== 0 }));
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

/** Where the parts of a glyph are looked up. */
export type GlyphData = (glyph: number) => Buffer;

function compositeGlyph(data: Buffer, glyphs: GlyphData, depth: number): readonly Contour[] {
  const contours: Contour[] = [];
  let at = 10;
  let flags = MORE;
  const half = (): number => data.readInt16BE((at += 2) - 2);
  const scale = (): number => half() / 16384;
  while ((flags & MORE) !== 0) {
    flags = data.readUInt16BE(at);
    const part = data.readUInt16BE(at + 2);
    at += 4;
    if ((flags & OFFSETS) === 0) throw new Error('a glyph whose parts are joined by points');
    const [dx, dy] = (flags & WORDS) === 0 ? [data.readInt8(at++), data.readInt8(at++)] : [half(), half()];
    let [a, b, c, d] = [1, 0, 0, 1];
    if ((flags & ONE_SCALE) !== 0) a = d = scale();
    else if ((flags & TWO_SCALES) !== 0) [a, d] = [scale(), scale()];
    else if ((flags & MATRIX) !== 0) [a, b, c, d] = [scale(), scale(), scale(), scale()];
    const placed = readContours(part, glyphs, depth + 1).map((contour) =>
      contour.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })),
    );
    contours.push(...placed);
  }
  return contours;
}

/** The contours of a glyph of a TrueType font, with those of the parts it is made of; none for a space. */
export function readContours(glyph: number, glyphs: GlyphData, depth = 0): readonly Contour[] {
  const data = glyphs(glyph);
  if (data.length === 0 || depth > DEEPEST) return [];
  const contours = data.readInt16BE(0);
  return contours < 0 ? compositeGlyph(data, glyphs, depth) : simpleGlyph(data, contours);
}
