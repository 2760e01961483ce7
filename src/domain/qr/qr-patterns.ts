import { alignments, type QrVersion } from './qr-version.ts';

/** Modules by row, then column: dark, light, or null where it is for the bytes to say. */
export type Modules = (boolean | null)[][];

export function setModule(modules: Modules, x: number, y: number, dark: boolean | null): void {
  const row = modules[y];
  if (row !== undefined && x >= 0 && x < row.length) row[x] = dark;
}

/** Squares in squares about a middle: dark, but for the rings whose distance from it is named. */
function rings(modules: Modules, x: number, y: number, reach: number, light: readonly number[]): void {
  for (let dy = -reach; dy <= reach; dy += 1) {
    for (let dx = -reach; dx <= reach; dx += 1) {
      setModule(modules, x + dx, y + dy, !light.includes(Math.max(Math.abs(dx), Math.abs(dy))));
    }
  }
}

/** A number followed by the remainder that protects it: `width` bits, by the powers of a generator. */
function protect(value: number, width: number, powers: number): number {
  let remainder = value;
  for (let bit = 0; bit < width; bit += 1) remainder = (remainder << 1) ^ ((remainder >>> (width - 1)) * powers);
  return (value << width) | remainder;
}

/** Level M is spelt 00 before the number of the mask. */
export function drawFormat(modules: Modules, size: number, mask: number): void {
  const bits = protect(mask, 10, 0x5_37) ^ 0x54_12;
  const bit = (at: number): boolean => ((bits >>> at) & 1) === 1;
  for (let at = 0; at < 15; at += 1) {
    // About the corner at the top left, over the timing pattern.
    if (at < 8) setModule(modules, 8, at < 6 ? at : at + 1, bit(at));
    else setModule(modules, at === 8 ? 7 : 14 - at, 8, bit(at));
    // And once more, half at each of the other corners.
    if (at < 8) setModule(modules, size - 1 - at, 8, bit(at));
    else setModule(modules, 8, size - 15 + at, bit(at));
  }
  setModule(modules, 8, size - 8, true);
}

function drawVersion(modules: Modules, { version, size }: QrVersion): void {
  if (version < 7) return;
  const bits = protect(version, 12, 0x1f_25);
  for (let at = 0; at < 18; at += 1) {
    const dark = ((bits >>> at) & 1) === 1;
    const [a, b] = [size - 11 + (at % 3), Math.floor(at / 3)];
    setModule(modules, a, b, dark);
    setModule(modules, b, a, dark);
  }
}

/** A code of a version with its patterns, and null wherever a bit of its bytes goes. */
export function patterns(of: QrVersion): Modules {
  const { size } = of;
  const modules: Modules = Array.from({ length: size }, () => Array.from({ length: size }, () => null));
  for (let at = 0; at < size; at += 1) {
    setModule(modules, 6, at, at % 2 === 0);
    setModule(modules, at, 6, at % 2 === 0);
  }
  for (const [x, y] of [[3, 3], [size - 4, 3], [3, size - 4]] as const) rings(modules, x, y, 4, [2, 4]);
  const middles = alignments(of);
  const last = size - 7;
  const inCorner = (x: number, y: number): boolean => (x === 6 && y === 6) || (x === 6 && y === last) || (x === last && y === 6);
  for (const x of middles) for (const y of middles) if (!inCorner(x, y)) rings(modules, x, y, 2, [1]);
  drawFormat(modules, size, 0);
  drawVersion(modules, of);
  return modules;
}
