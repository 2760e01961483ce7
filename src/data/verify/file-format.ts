import type { OtherFormat } from '../../domain/evidence/copy-fault.ts';

/** First bytes of files that are no text, as the characters of Latin-1. */
const BEGINNINGS: readonly (readonly [string, OtherFormat])[] = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['\u0089PNG', 'image'],
  ['\u00FF\u00D8\u00FF', 'image'],
  ['GIF8', 'image'],
  ['BM', 'image'],
  ['II*\u0000', 'image'],
  ['MM\u0000*', 'image'],
  ['{\\rtf', 'rtf'],
  ['\u00D0\u00CF\u0011\u00E0', 'old-office'],
  ['\u001F\u008B', 'compressed'],
  ['7z\u00BC\u00AF', 'compressed'],
  ['Rar!', 'compressed'],
  ['bplist', 'mhtml'],
];

/** Bytes that are looked at, to tell formats and encodings. */
const SAMPLE = 2048;

/** The beginning of a file, each byte as the character of the same number. */
export function latinSample(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, SAMPLE));
}

/** Two letters begin many texts, so these formats must hold what no text holds. */
function isBeginningOf(format: OtherFormat, beginning: string, sample: string): boolean {
  return sample.startsWith(beginning) && (beginning.length > 2 || format !== 'image' || sample.includes('\u0000'));
}

/** The format of a file that is no text, by its bytes and never by its name; undefined for what may be text. */
export function otherFormat(bytes: Uint8Array): OtherFormat | undefined {
  const sample = latinSample(bytes);
  if (sample.startsWith('RIFF') && sample.slice(8, 12) === 'WEBP') return 'image';
  if (/^[\s\S]{4}ftyp(?:avif|heic|mif1)/.test(sample)) return 'image';
  if (/^(?:From|MIME-Version|Content-Type|Subject|Snapshot-Content-Location): /i.test(sample) && /multipart\/related/i.test(sample)) return 'mhtml';
  return BEGINNINGS.find(([beginning, format]) => isBeginningOf(format, beginning, sample))?.[1];
}
