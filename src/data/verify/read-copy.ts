import type { CopyFault } from '../../domain/evidence/copy-fault.ts';
import { htmlToText } from '../../domain/html-text/html-to-text.ts';
import { LIMITS } from '../limits.ts';
import { otherFormat } from './file-format.ts';
import { otherEncoding, wideEncoding } from './text-encoding.ts';

/** A copy as text, and whether it was read out of a web page. */
export type CopyReading =
  | { readonly ok: true; readonly text: string; readonly form: 'text' | 'page' }
  | { readonly ok: false; readonly fault: CopyFault };

function refuse(fault: CopyFault): CopyReading {
  return { ok: false, fault };
}

const PAGE = /^\s{0,1000}(?:<!doctype\s+html|<\?xml\b|<!--|<(?:html|head|body|meta|title|div|main|article|section|header|p|h1|table|script|style|link|span)\b)/i;

/** Whether a text is the source of a web page; a text that merely holds an angle bracket is none. */
export function isPage(text: string): boolean {
  return PAGE.test(text);
}

/** More control characters than a text ever has. */
const MOST_CONTROLS = 0.01;

function isBinary(text: string): boolean {
  const sample = text.slice(0, 100_000);
  // oxlint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return sample.includes('\u0000') || controls > sample.length * MOST_CONTROLS;
}

/** Reads a pasted or decoded text: the source of a web page as its words. Yields the share that has been read. */
export function* readCopyText(text: string): Generator<number, CopyReading> {
  const page = isPage(text);
  if (!page && text.length > LIMITS.copyCharacters) return tooLong(text);
  const words = page ? yield* htmlToText(text) : text;
  if (words.trim() === '') return refuse({ kind: page && text.trim() !== '' ? 'no-words' : 'empty' });
  if (words.length > LIMITS.copyCharacters) return tooLong(words);
  return { ok: true, text: words, form: page ? 'page' : 'text' };
}

function tooLong(text: string): CopyReading {
  return refuse({ kind: 'too-long', characters: text.length, limit: LIMITS.copyCharacters });
}

/**
 * Reads the bytes of a file: UTF-8, as text or as the source of a web page. Anything else is refused by name, never read
 * as something that it is not. Yields the share that has been read.
 */
export function* readCopyBytes(bytes: Uint8Array): Generator<number, CopyReading> {
  if (bytes.length === 0) return refuse({ kind: 'empty' });
  const format = otherFormat(bytes);
  if (format !== undefined) return refuse({ kind: 'other-format', format });
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return refuse({ kind: 'encoding', name: wide });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(bytes.includes(0) ? { kind: 'binary' } : { kind: 'encoding', name: otherEncoding(bytes) });
  }
  return isBinary(text) ? refuse({ kind: 'binary' }) : yield* readCopyText(text);
}
