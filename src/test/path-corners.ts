export type Corner = { readonly x: number; readonly y: number } | null;

const NUMBERS = { m: 2, l: 2, h: 1, v: 1, a: 7, z: 0 } as const;

function isCommand(letter: string): letter is keyof typeof NUMBERS {
  return letter in NUMBERS;
}

/** Corners of a path, a null before each stroke but the first; of arcs only the ends. */
export function pathCorners(d: string): readonly Corner[] {
  const corners: Corner[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-df-zA-Z])([^a-df-zA-Z]*)/g)) {
    const kind = command.toLowerCase();
    if (!isCommand(kind)) throw new Error(`${command} is no command of our paths`);
    const numbers = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map((match) => Number(match[0]));
    const take = NUMBERS[kind];
    if (take === 0) continue;
    if (kind === 'm' && corners.length > 0) corners.push(null);
    for (let index = 0; index < numbers.length; index += take) {
      const [last = Number.NaN, before = Number.NaN] = numbers.slice(index, index + take).toReversed();
      const [fromX, fromY] = command === kind ? [x, y] : [0, 0];
      if (kind === 'h') x = fromX + last;
      else if (kind === 'v') y = fromY + last;
      else [x, y] = [fromX + before, fromY + last];
      corners.push({ x, y });
    }
  }
  return corners;
}
