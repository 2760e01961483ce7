/** The field of 256 elements by whose polynomial QR codes are protected: x⁸ + x⁴ + x³ + x² + 1. */
const POLYNOMIAL = 0x1_1d;

/** Product of two bytes in the field. */
function multiply(a: number, b: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * POLYNOMIAL);
    product ^= ((b >>> bit) & 1) * a;
  }
  return product;
}

/** The generator polynomial of a degree, highest power first and left out, for it is one. */
function generator(degree: number): readonly number[] {
  const factors = Array.from({ length: degree }, (_, at) => Number(at === degree - 1));
  let root = 1;
  for (let at = 0; at < degree; at += 1) {
    for (let place = 0; place < degree; place += 1) {
      factors[place] = multiply(factors[place] ?? 0, root) ^ (factors[place + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return factors;
}

/** The `degree` bytes of Reed–Solomon error correction of some bytes. */
export function errorCorrection(data: readonly number[], degree: number): readonly number[] {
  const factors = generator(degree);
  let remainder: readonly number[] = factors.map(() => 0);
  for (const byte of data) {
    const factor = byte ^ (remainder[0] ?? 0);
    remainder = factors.map((one, at) => multiply(one, factor) ^ (remainder[at + 1] ?? 0));
  }
  return remainder;
}
