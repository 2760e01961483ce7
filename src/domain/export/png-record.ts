import { fail, ok, type Result } from '../result.ts';
import { PNG_RECORD_KEYWORD } from './carriers.ts';
import { crc32 } from './crc32.ts';
import { exportIssue } from './export-issue.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Length, type and checksum around the data of a chunk. */
const FRAME = 12;

interface PngChunk {
  readonly type: string;
  /** Where its length stands. */
  readonly at: number;
  readonly data: Uint8Array;
}

function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

function ascii(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

/** The chunks of a PNG file up to its end, or to where it is cut off. */
function chunksOf(bytes: Uint8Array): readonly PngChunk[] {
  const chunks: PngChunk[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = SIGNATURE.length;
  while (at + FRAME <= bytes.length) {
    const end = at + FRAME + view.getUint32(at);
    if (end > bytes.length) break;
    chunks.push({ type: ascii(bytes.subarray(at + 4, at + 8)), at, data: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  return chunks;
}

/** A chunk with its length before and its checksum behind it. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + FRAME);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(asciiBytes(type), 4);
  bytes.set(data, 8);
  view.setUint32(bytes.length - 4, crc32(bytes.subarray(4, bytes.length - 4)));
  return bytes;
}

/**
 * A PNG file with a record in it: an `iTXt` chunk under {@link PNG_RECORD_KEYWORD}, neither compressed nor in a
 * language, right before the end. `text` is ASCII, as `writeExportRecord` writes it. Bytes that are no PNG come back as they are.
 */
export function writePngRecord(png: Uint8Array, text: string): Uint8Array {
  const end = isPng(png) ? chunksOf(png).find(({ type }) => type === 'IEND') : undefined;
  if (end === undefined) return png;
  const added = chunk('iTXt', asciiBytes(`${PNG_RECORD_KEYWORD}\0\0\0\0\0${text}`));
  const written = new Uint8Array(png.length + added.length);
  written.set(png.subarray(0, end.at));
  written.set(added, end.at);
  written.set(png.subarray(end.at), end.at + added.length);
  return written;
}

/** The text of a chunk under our keyword: international (not compressed), or plain as some programs save it anew. */
function recordText({ type, data }: PngChunk): string | null {
  if (type !== 'iTXt' && type !== 'tEXt') return null;
  const keyword = data.indexOf(0);
  if (keyword === -1 || ascii(data.subarray(0, keyword)) !== PNG_RECORD_KEYWORD) return null;
  if (type === 'tEXt') return ascii(data.subarray(keyword + 1));
  const language = data.indexOf(0, keyword + 3);
  const translated = data.indexOf(0, language + 1);
  return data[keyword + 1] !== 0 || language === -1 || translated === -1 ? null : ascii(data.subarray(translated + 1));
}

/** The text of the record in a PNG file. Checksums are not looked at: each value has a hash of its own. */
export function readPngRecordText(png: Uint8Array): Result<string> {
  if (!isPng(png)) return fail(exportIssue('export-unreadable', 'png'));
  for (const one of chunksOf(png)) {
    const text = recordText(one);
    if (text !== null) return ok(text);
  }
  return fail(exportIssue('export-no-record', 'png'));
}
