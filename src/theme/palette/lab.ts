import { type Matrix, multiply } from './matrix.ts';
import type { LinearRgb } from './rgb.ts';

/** CIE 1976 L*a*b* under D65: lightness 0 to 100, green to red, blue to yellow. */
export type Lab = readonly [lightness: number, a: number, b: number];

/** sRGB's primaries in CIE 1931 XYZ (IEC 61966-2-1). */
const TO_XYZ: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

const D65 = [0.95047, 1, 1.08883] as const;

function compress(share: number): number {
  return share > (6 / 29) ** 3 ? Math.cbrt(share) : share / (3 * (6 / 29) ** 2) + 4 / 29;
}

/** L*a*b* of linear light (CIE 15:2004). */
export function toLab(colour: LinearRgb): Lab {
  const [x, y, z] = multiply(TO_XYZ, colour);
  const [fx, fy, fz] = [compress(x / D65[0]), compress(y / D65[1]), compress(z / D65[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
