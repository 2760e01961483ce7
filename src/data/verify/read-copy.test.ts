import { describe, expect, it } from 'vitest';
import type { CopyFault } from '../../domain/evidence/copy-fault.ts';
import { LIMITS } from '../limits.ts';
import { type CopyReading, readCopyBytes, readCopyText } from './read-copy.ts';

function finish(steps: Generator<number, CopyReading>): CopyReading {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** Bytes, each given as the character of the same number. */
function bytes(latin: string): Uint8Array {
  return Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  Array.from(text).forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), order === 'little'));
  return new Uint8Array(view.buffer);
}

describe('a file that is a text', () => {
  it.for<readonly [string, Uint8Array, string, 'text' | 'page']>([
    ['plain', utf8('Exports fell 34.5%.'), 'Exports fell 34.5%.', 'text'],
    ['with a byte-order mark', utf8('\uFEFFExports'), 'Exports', 'text'],
    ['Chinese, in UTF-8', utf8('中国出口下降34.5%'), '中国出口下降34.5%', 'text'],
    ['with an angle bracket', utf8('5 < 6 and <b> is no page'), '5 < 6 and <b> is no page', 'text'],
    ['that begins with the letters of a picture', utf8('BMW sold more cars'), 'BMW sold more cars', 'text'],
    ['a page', utf8('\n<!DOCTYPE html><p>Exports &mdash; fell</p>'), 'Exports — fell', 'page'],
    ['a piece of a page', utf8('<div><p>Exports</p><p>fell</p></div>'), 'Exports\nfell', 'page'],
    ['a page that names another encoding and is UTF-8', utf8('<meta charset="gb2312"><p>中国</p>'), '中国', 'page'],
  ])('is read: %s', ([, given, text, form]) => {
    expect(finish(readCopyBytes(given))).toEqual({ ok: true, text, form });
  });
});

describe('a file that is none', () => {
  it.for<readonly [string, Uint8Array, CopyFault]>([
    ['empty', bytes(''), { kind: 'empty' }],
    ['blank', bytes(' \r\n\t'), { kind: 'empty' }],
    ['a page without words', bytes('<html><script>go()</script><svg><text>1</text></svg></html>'), { kind: 'no-words' }],
    ['a PDF', bytes('%PDF-1.7\n'), { kind: 'other-format', format: 'pdf' }],
    ['an archive or office document', bytes('PK\u0003\u0004\u0014'), { kind: 'other-format', format: 'zip' }],
    ['an older office document', bytes('\u00D0\u00CF\u0011\u00E0\u00A1'), { kind: 'other-format', format: 'old-office' }],
    ['a picture', bytes('\u0089PNG\r\n'), { kind: 'other-format', format: 'image' }],
    ['a photograph', bytes('\u00FF\u00D8\u00FF\u00E0'), { kind: 'other-format', format: 'image' }],
    ['a bitmap', bytes('BM\u0036\u0000\u0000'), { kind: 'other-format', format: 'image' }],
    ['a picture of the web', bytes('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '), { kind: 'other-format', format: 'image' }],
    ['rich text', bytes('{\\rtf1 a'), { kind: 'other-format', format: 'rtf' }],
    ['a web archive', bytes('From: <Saved by Blink>\r\nContent-Type: multipart/related;'), { kind: 'other-format', format: 'mhtml' }],
    ['a compressed file', bytes('\u001F\u008B\b'), { kind: 'other-format', format: 'compressed' }],
    ['data', bytes('abc\u0000\u0001\u0002\u0003 def \u0000'), { kind: 'binary' }],
    ['data that are no UTF-8', bytes('\u00FF\u0000\u0080\u0001\u0002'), { kind: 'binary' }],
    ['UTF-16 with its mark', utf16('\uFEFFExports fell', 'little'), { kind: 'encoding', name: 'UTF-16' }],
    ['UTF-16, big end first', utf16('\uFEFFExports fell', 'big'), { kind: 'encoding', name: 'UTF-16' }],
    ['UTF-16 without a mark', utf16('Exports fell 34.5% in May', 'little'), { kind: 'encoding', name: 'UTF-16' }],
    ['UTF-32', bytes('\u00FF\u00FE\u0000\u0000E\u0000\u0000\u0000'), { kind: 'encoding', name: 'UTF-32' }],
    ['GB18030', bytes('\u00D6\u00D0\u00B9\u00FA\u00B5\u00C4\u00B3\u00F6\u00BF\u00DA 34.5%'), { kind: 'encoding', name: 'GB18030' }],
    ['Windows-1252', bytes('China\u0092s exports \u0093fell\u0094'), { kind: 'encoding', name: 'Windows-1252' }],
    ['a page that says its encoding', bytes('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>\u00D6\u00D0</p>'), { kind: 'encoding', name: 'GB2312' }],
    ['a page that says it with a script in it', bytes('<meta charset="x\u00FF<script>"><p>China\u0092s</p>'), { kind: 'encoding', name: 'Windows-1252' }],
  ])('is named: %s', ([, given, fault]) => {
    expect(finish(readCopyBytes(given))).toEqual({ ok: false, fault });
  });
});

describe('limits of a text', () => {
  const limit = LIMITS.copyCharacters;

  it('are kept to the character', () => {
    expect(finish(readCopyText('a'.repeat(limit)))).toMatchObject({ ok: true });
    expect(finish(readCopyText('a'.repeat(limit + 1)))).toEqual({ ok: false, fault: { kind: 'too-long', characters: limit + 1, limit } });
  });

  it('count the words of a page, not its tags', () => {
    const page = `<p>${'<b>word</b> '.repeat(limit / 8)}</p>`;
    expect(page.length).toBeGreaterThan(limit);
    expect(finish(readCopyText(page))).toMatchObject({ ok: true, form: 'page' });
    expect(finish(readCopyText(`<p>${'word '.repeat(limit / 4)}</p>`))).toMatchObject({ ok: false, fault: { kind: 'too-long' } });
  });
});
