import { latinSample } from './file-format.ts';

const SAMPLE_PAIRS = 20_000;

/** UTF-16 without a byte-order mark shows by a zero in every second byte of plain letters. */
function zeroBytes(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  const sample = bytes.subarray(0, SAMPLE_PAIRS);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  return { even: even / Math.max(1, sample.length / 2), odd: odd / Math.max(1, sample.length / 2) };
}

/** Share of the bytes beyond ASCII that stand in pairs, as they do in Chinese text; in Western text they stand alone. */
function pairedShare(bytes: Uint8Array): number {
  let high = 0;
  let paired = 0;
  for (let at = 0; at < Math.min(bytes.length, SAMPLE_PAIRS); at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const isPair = (bytes[at + 1] ?? 0) >= 0x80;
    high += isPair ? 2 : 1;
    paired += isPair ? 2 : 0;
    if (isPair) at += 1;
  }
  return high === 0 ? 0 : paired / high;
}

function isValid(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** What a page says of its own encoding, if it is a name and no more. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_:.-]{2,40})/i.exec(latinSample(bytes))?.[1];
  return name === undefined || /^utf-?8$/i.test(name) ? undefined : name.toUpperCase();
}

/** The encoding that a byte-order mark or a pattern of zero bytes gives away: only these make a text of zeros. */
export function wideEncoding(bytes: Uint8Array): 'UTF-16' | 'UTF-32' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const { even, odd } = zeroBytes(bytes);
  return (odd > 0.4 && even < 0.05) || (even > 0.4 && odd < 0.05) ? 'UTF-16' : undefined;
}

/**
 * Names the encoding of a text that is not UTF-8, for a sentence: what the page declares, GB18030 (which GBK and GB 2312
 * are parts of) or Windows-1252; empty where nothing speaks for any.
 */
export function otherEncoding(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes);
  if (declared !== undefined) return declared;
  const share = pairedShare(bytes);
  if (share > 0.7 && isValid(bytes, 'gb18030')) return 'GB18030';
  return share < 0.3 ? 'Windows-1252' : '';
}
