/** The numbers in a text as a reader reads them: commas group, U+2212 is a minus; "145 → 30%" holds two. */
export function numbersIn(text: string): number[] {
  const plain = text.replaceAll('\u2212', '-').replaceAll(/(\d),(?=\d{3})/g, '$1');
  return [...plain.matchAll(/[-+]?\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
}

/** A value as a number with this many decimals may be written. */
export function isWrittenAs(value: number, written: number, decimals: number): boolean {
  return Math.abs(value - written) <= 0.5 * 10 ** -decimals + 1e-9;
}
