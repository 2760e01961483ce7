/** Whether a module is turned over, for each of the eight masks. */
export const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

type Rows = readonly (readonly boolean[])[];

/** Long runs of a colour, and what looks like the corner of a code, in one row. */
function rowPenalty(row: readonly boolean[]): number {
  const text = row.map((dark) => (dark ? '1' : '0')).join('');
  const runs = [...text.matchAll(/0{5,}|1{5,}/g)].reduce((sum, [run]) => sum + run.length - 2, 0);
  const margined = `0000${text}0000`;
  const corners = [...margined.matchAll(/(?=10111010000|00001011101)/g)].length;
  return runs + 40 * corners;
}

/** How hard a code is to read, by the rules of its norm: runs, blocks of one colour, false corners, and too much of a colour. */
export function penalty(rows: Rows): number {
  const columns = rows.map((_, x) => rows.map((row) => row[x] ?? false));
  const lines = [...rows, ...columns].reduce((sum, row) => sum + rowPenalty(row), 0);
  const blocks = rows.flatMap((row, y) =>
    row.filter((dark, x) => {
      const below = rows[y + 1];
      return below !== undefined && x + 1 < row.length && row[x + 1] === dark && below[x] === dark && below[x + 1] === dark;
    }),
  ).length;
  const all = rows.length ** 2;
  const dark = rows.flat().filter(Boolean).length;
  return lines + 3 * blocks + 10 * Math.max(0, Math.ceil(Math.abs(20 * dark - 10 * all) / all) - 1);
}
