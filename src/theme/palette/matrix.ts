export type Triple = readonly [number, number, number];

/** Three rows. */
export type Matrix = readonly [Triple, Triple, Triple];

/** Product of a matrix and a column. */
export function multiply(matrix: Matrix, [a, b, c]: Triple): Triple {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** The direction that stands upright on both. */
export function cross([a, b, c]: Triple, [x, y, z]: Triple): Triple {
  return [b * z - c * y, c * x - a * z, a * y - b * x];
}

/** The inverse of a matrix, by its cofactors; one without an inverse gives no numbers. */
export function invert([a, b, c]: Matrix): Matrix {
  const [p, q, r] = [cross(b, c), cross(c, a), cross(a, b)];
  const determinant = a[0] * p[0] + a[1] * p[1] + a[2] * p[2];
  const row = (index: 0 | 1 | 2): Triple => [p[index] / determinant, q[index] / determinant, r[index] / determinant];
  return [row(0), row(1), row(2)];
}
