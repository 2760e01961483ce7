import { inflateSync } from 'node:zlib';

/** Tables of a font by their tags: `cmap`, `glyf`, … */
export type FontTables = ReadonlyMap<string, Buffer>;

const SIGNATURE = 'wOFF';
const HEADER_BYTES = 44;
const ENTRY_BYTES = 20;

/** Unpacks a WOFF 1.0 file into the tables of the font in it; throws where the file is something else. */
export function unpackWoff(file: Buffer): FontTables {
  if (file.toString('latin1', 0, 4) !== SIGNATURE) throw new Error('not a WOFF file');
  const count = file.readUInt16BE(12);
  const tables = new Map<string, Buffer>();
  for (let at = HEADER_BYTES; at < HEADER_BYTES + count * ENTRY_BYTES; at += ENTRY_BYTES) {
    const tag = file.toString('latin1', at, at + 4);
    const [offset, packed, length] = [file.readUInt32BE(at + 4), file.readUInt32BE(at + 8), file.readUInt32BE(at + 12)];
    const part = file.subarray(offset, offset + packed);
    const table = packed < length ? inflateSync(part) : part;
    if (table.length !== length) throw new Error(`table ${tag} is cut short`);
    tables.set(tag, table);
  }
  return tables;
}
