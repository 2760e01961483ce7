import { qrBytes } from './qr-bytes.ts';
import { MASKS, penalty } from './qr-masks.ts';
import { drawFormat, type Modules, patterns } from './qr-patterns.ts';
import { qrVersion } from './qr-version.ts';

/** A code as rows of modules, true where they are dark, without the four light ones that it needs on each side. */
export interface QrCode {
  readonly version: number;
  readonly mask: number;
  readonly rows: readonly (readonly boolean[])[];
}

/** Places of the bits: in pairs of columns from the right, up and down in turn, past the column of the timing pattern. */
function* carriers(modules: Modules): Generator<readonly [x: number, y: number]> {
  const size = modules.length;
  let upward = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1) {
      const y = upward ? size - 1 - step : step;
      for (const x of [right, right - 1]) if (modules[y]?.[x] === null) yield [x, y];
    }
    upward = !upward;
  }
}

/**
 * A text of ASCII characters, such as a link, as a QR code in byte mode at level M, under the mask by which it is read
 * best. Null for a text with other characters, or of more bytes than version 15 holds (412).
 */
export function qrCode(text: string): QrCode | null {
  const bytes = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  const version = qrVersion(bytes.length);
  if (version === undefined || bytes.some((byte) => byte > 0x7f)) return null;
  const frame = patterns(version);
  const places = [...carriers(frame)];
  const coded = qrBytes(bytes, version);
  const masked = MASKS.map((turns, mask) => {
    const modules: Modules = frame.map((row) => [...row]);
    drawFormat(modules, version.size, mask);
    for (const [at, [x, y]] of places.entries()) {
      const bit = ((coded[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1;
      const row = modules[y];
      if (row !== undefined) row[x] = (bit === 1) !== turns(x, y);
    }
    const rows = modules.map((row) => row.map((dark) => dark === true));
    return { version: version.version, mask, rows, penalty: penalty(rows) };
  });
  const [best] = masked.toSorted((a, b) => a.penalty - b.penalty);
  return best === undefined ? null : { version: best.version, mask: best.mask, rows: best.rows };
}
