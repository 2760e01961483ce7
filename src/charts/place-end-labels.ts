export interface EndLabel<T> {
  readonly of: T;
  /** Where the line ends. */
  readonly anchorY: number;
  readonly y: number;
}

const APART = 17;

/**
 * Spreads labels at line ends so that they stand at least 17 px apart in the order of their lines,
 * moving each as little as the others allow and keeping all within the height. Where it does not hold
 * them all, the last ones given are left out: the readout names every line.
 */
export function placeEndLabels<T>(
  labels: readonly { readonly of: T; readonly anchorY: number }[],
  top: number,
  bottom: number,
): readonly EndLabel<T>[] {
  const room = 1 + Math.max(0, Math.floor((bottom - top) / APART));
  const sorted = labels.slice(0, room).toSorted((a, b) => a.anchorY - b.anchorY);
  const ys: number[] = [];
  for (const label of sorted) ys.push(Math.max(label.anchorY, (ys.at(-1) ?? top - APART) + APART));
  let limit = bottom;
  for (let index = ys.length - 1; index >= 0; index -= 1) {
    const y = Math.min(ys[index] ?? limit, limit);
    ys[index] = y;
    limit = y - APART;
  }
  return sorted.map((label, index) => ({ ...label, y: ys[index] ?? label.anchorY }));
}
