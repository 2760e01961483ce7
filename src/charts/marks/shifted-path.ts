import { pixel } from '../series-lines.ts';

function numbersIn(text: string): readonly number[] {
  return (text.match(/-?[\d.]+/g) ?? []).map(Number);
}

/** Reads an outline about the origin, such as that of a marker, and writes it about other places: many of them make one path. */
export function pathShifter(path: string): (x: number, y: number) => string {
  const steps = [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([whole, command = '', rest = '']) => ({ whole, command, at: numbersIn(rest) }));
  return (x, y) =>
    steps
      .map(({ whole, command, at: [one = 0, other = 0] }) => {
        if (command === 'M' || command === 'L') return `${command}${pixel(x + one)} ${pixel(y + other)}`;
        if (command === 'H') return `H${pixel(x + one)}`;
        return command === 'V' ? `V${pixel(y + one)}` : whole;
      })
      .join('');
}
