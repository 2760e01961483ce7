import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32 } from './crc32.ts';
import { readPngRecordText, writePngRecord } from './png-record.ts';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const HEADER = chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex'));
const PIXELS = chunk('IDAT', deflateSync(Buffer.from([0, 0])));
const END = chunk('IEND', Buffer.alloc(0));
const PNG = Buffer.concat([SIGNATURE, HEADER, PIXELS, END]);
const TEXT = '{"format":1,"link":"?v=1&t=2025-01..2025-06"}';

describe('the record of a PNG', () => {
  it('comes back as it was written', () => {
    expect(readPngRecordText(writePngRecord(PNG, TEXT))).toEqual({ ok: true, value: TEXT });
  });

  it('is a chunk of its own with a right checksum before the end, and all else stays', () => {
    const added = chunk('iTXt', Buffer.from(`sourceline\0\0\0\0\0${TEXT}`, 'latin1'));
    expect(Buffer.from(writePngRecord(PNG, TEXT))).toEqual(Buffer.concat([SIGNATURE, HEADER, PIXELS, added, END]));
  });

  it('is read where a program saved it as plain text, or named a language', () => {
    const plain = chunk('tEXt', Buffer.from(`sourceline\0${TEXT}`, 'latin1'));
    const named = chunk('iTXt', Buffer.from(`sourceline\0\0\0en\0source line\0${TEXT}`, 'latin1'));
    for (const one of [plain, named]) {
      expect(readPngRecordText(Buffer.concat([SIGNATURE, HEADER, one, PIXELS, END]))).toEqual({ ok: true, value: TEXT });
    }
  });

  it.each([
    ['no record', PNG, 'export-no-record'],
    ['another keyword', Buffer.concat([SIGNATURE, HEADER, chunk('tEXt', Buffer.from(`Comment\0${TEXT}`, 'latin1')), END]), 'export-no-record'],
    ['a compressed record', Buffer.concat([SIGNATURE, chunk('iTXt', Buffer.from(`sourceline\0\u0001\0\0\0${TEXT}`, 'latin1')), END]), 'export-no-record'],
    ['a cut file', Buffer.from(writePngRecord(PNG, TEXT)).subarray(0, 100), 'export-no-record'],
    ['a chunk longer than the file', Buffer.concat([SIGNATURE, Buffer.from('ffffffff69545874736f75726365', 'hex')]), 'export-no-record'],
    ['no picture', Buffer.from('GIF89a'), 'export-unreadable'],
    ['nothing', Buffer.alloc(0), 'export-unreadable'],
  ])('is said to be missing in a file with %s', (_, bytes, code) => {
    const read = readPngRecordText(bytes);
    expect(read.ok ? null : read.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('is written into nothing that is no PNG', () => {
    const bytes = Buffer.from('not a picture');
    expect(writePngRecord(bytes, TEXT)).toBe(bytes);
  });
});
