import { glyphOutline, type Stroke } from './glyph-outline.ts';
import { type FontTables, unpackWoff } from './unpack-woff.ts';

/** One file of a font: which signs it holds, how wide they are, and what they look like. Lengths in units of the font. */
export interface Face {
  readonly unitsPerEm: number;
  readonly has: (codePoint: number) => boolean;
  /** From the origin of a sign to that of the next; 0 for a sign that it does not hold. */
  readonly advance: (codePoint: number) => number;
  /** Empty for a space, and for a sign that it does not hold. */
  readonly outline: (codePoint: number) => readonly Stroke[];
}

/** Glyphs by code point, from the table of the Basic Multilingual Plane, which every file of ours has. */
function characterMap(cmap: Buffer): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8));
  const start = starts.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error('a font without a table of its characters');
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const read = (row: number, index: number): number => cmap.readUInt16BE(start + 14 + row * segments * 2 + index * 2 + (row > 0 ? 2 : 0));
  const glyphs = new Map<number, number>();
  for (let index = 0; index < segments; index += 1) {
    const [end, first, delta, offset] = [read(0, index), read(1, index), read(2, index), read(3, index)];
    const offsetAt = start + 16 + 3 * segments * 2 + index * 2;
    for (let code = first; code <= end && code < 0xffff; code += 1) {
      const raw = offset === 0 ? code : cmap.readUInt16BE(offsetAt + offset + (code - first) * 2);
      const glyph = offset !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function table(tables: FontTables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`a font without the table ${tag}`);
  return found;
}

/** Opens a WOFF file with TrueType outlines; throws where it is none. */
export function openFace(file: Buffer): Face {
  const tables = unpackWoff(file);
  const [head, hhea, hmtx, loca, glyf] = [table(tables, 'head'), table(tables, 'hhea'), table(tables, 'hmtx'), table(tables, 'loca'), table(tables, 'glyf')];
  const glyphs = characterMap(table(tables, 'cmap'));
  const isLong = head.readInt16BE(50) === 1;
  const widths = hhea.readUInt16BE(34);
  const place = (glyph: number): number => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const glyphData = (glyph: number): Buffer => glyf.subarray(place(glyph), place(glyph + 1));
  const outlines = new Map<number, readonly Stroke[]>();
  return {
    unitsPerEm: head.readUInt16BE(18),
    has: (code) => glyphs.has(code),
    advance: (code) => {
      const glyph = glyphs.get(code);
      return glyph === undefined ? 0 : hmtx.readUInt16BE(Math.min(glyph, widths - 1) * 4);
    },
    outline: (code) => {
      const glyph = glyphs.get(code);
      if (glyph === undefined) return [];
      const known = outlines.get(glyph) ?? glyphOutline(glyph, glyphData);
      outlines.set(glyph, known);
      return known;
    },
  };
}
