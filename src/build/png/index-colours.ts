/** A picture of at most 256 colours: for each pixel its colour's place in the palette. */
export interface IndexedPicture {
  readonly pixels: Uint8Array;
  /** Red, green and blue of each colour in turn. */
  readonly palette: Uint8Array;
}

/** As many as a byte can name. */
const MOST_COLOURS = 256;

function countColours(rgba: Uint8Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let [last, run] = [-1, 0];
  const add = (): void => void (run > 0 && counts.set(last, (counts.get(last) ?? 0) + run));
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at);
    if (colour === last) run += 1;
    else {
      add();
      [last, run] = [colour, 1];
    }
  }
  add();
  return counts;
}

function colourAt(rgba: Uint8Array, at: number): number {
  return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
}

function distance(a: number, b: number): number {
  const [red, green, blue] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)];
  return red * red + green * green + blue * blue;
}

function nearest(colour: number, kept: readonly number[]): number {
  let best = 0;
  kept.forEach((other, index) => {
    if (distance(colour, other) < distance(colour, kept[best] ?? 0)) best = index;
  });
  return best;
}

/**
 * A picture of opaque pixels (four bytes each) in at most 256 colours: its most frequent ones stay as they are, and any
 * other, a shade at the edge of a letter, takes the nearest of them.
 */
export function indexColours(rgba: Uint8Array): IndexedPicture {
  const counts = countColours(rgba);
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
  const kept = byCount.slice(0, MOST_COLOURS);
  const places = new Map(byCount.map((colour, index) => [colour, index < MOST_COLOURS ? index : nearest(colour, kept)]));
  const pixels = new Uint8Array(rgba.length / 4);
  let [last, place] = [-1, 0];
  for (let index = 0; index < pixels.length; index += 1) {
    const colour = colourAt(rgba, index * 4);
    if (colour !== last) [last, place] = [colour, places.get(colour) ?? 0];
    pixels[index] = place;
  }
  return { pixels, palette: Uint8Array.from(kept.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])) };
}
