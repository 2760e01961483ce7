import type { DenseColumns } from './dense-series.ts';

/** Readings of a block of the lowest level, and blocks of a level that make one of the next. */
const BASE = 16;
const FACTOR = 4;

/**
 * Lowest, highest value and united flags of blocks of readings, level upon level in one array each: the lowest and
 * highest of any stretch are found in a few steps, and exactly. Only whole blocks are held.
 */
export interface Pyramid {
  readonly low: Float64Array<ArrayBuffer>;
  readonly high: Float64Array<ArrayBuffer>;
  readonly flags: Uint8Array<ArrayBuffer>;
}

/** Where each level begins, and where the last one ends. */
function levelOffsets(readings: number): readonly number[] {
  const offsets = [0];
  let end = 0;
  for (let blocks = Math.floor(readings / BASE); blocks > 0; blocks = Math.floor(blocks / FACTOR)) {
    end += blocks;
    offsets.push(end);
  }
  return offsets;
}

function lowestLevel({ values, flags }: DenseColumns, pyramid: Pyramid): void {
  const blocks = Math.floor(values.length / BASE);
  for (let block = 0; block < blocks; block += 1) {
    let low = Infinity;
    let high = -Infinity;
    let bits = 0;
    for (let at = block * BASE; at < (block + 1) * BASE; at += 1) {
      const value = values[at] ?? 0;
      if (value < low) low = value;
      if (value > high) high = value;
      bits |= flags[at] ?? 0;
    }
    pyramid.low[block] = low;
    pyramid.high[block] = high;
    pyramid.flags[block] = bits;
  }
}

/** Builds the pyramid of readings in one pass over them. */
export function buildPyramid(columns: DenseColumns): Pyramid {
  const offsets = levelOffsets(columns.values.length);
  const size = offsets.at(-1) ?? 0;
  const pyramid = { low: new Float64Array(size), high: new Float64Array(size), flags: new Uint8Array(size) };
  lowestLevel(columns, pyramid);
  for (let level = 1; level < offsets.length - 1; level += 1) {
    const below = offsets[level - 1] ?? 0;
    const own = offsets[level] ?? 0;
    for (let block = 0; own + block < (offsets[level + 1] ?? 0); block += 1) {
      const first = below + block * FACTOR;
      pyramid.low[own + block] = Math.min(...pyramid.low.subarray(first, first + FACTOR));
      pyramid.high[own + block] = Math.max(...pyramid.high.subarray(first, first + FACTOR));
      pyramid.flags[own + block] = pyramid.flags.subarray(first, first + FACTOR).reduce((all, bits) => all | bits, 0);
    }
  }
  return pyramid;
}

/** What a stretch of readings holds together; written over by each scan, so that a zoom makes no garbage. */
export interface Scan {
  low: number;
  high: number;
  /** The flags of all its readings, united. */
  flags: number;
}

/** Scans stretches of readings, from the position `from` to the one before `to`, into its one result. */
export function createScanner(columns: DenseColumns, pyramid: Pyramid): (from: number, to: number) => Scan {
  const { values, flags } = columns;
  const offsets = levelOffsets(values.length);
  const scan: Scan = { low: Infinity, high: -Infinity, flags: 0 };
  const takeReading = (at: number): void => {
    const value = values[at] ?? 0;
    if (value < scan.low) scan.low = value;
    if (value > scan.high) scan.high = value;
    scan.flags |= flags[at] ?? 0;
  };
  const takeBlock = (at: number): void => {
    scan.low = Math.min(scan.low, pyramid.low[at] ?? Infinity);
    scan.high = Math.max(scan.high, pyramid.high[at] ?? -Infinity);
    scan.flags |= pyramid.flags[at] ?? 0;
  };
  return (from, to) => {
    scan.low = Infinity;
    scan.high = -Infinity;
    scan.flags = 0;
    let first = from;
    let end = to;
    while (first < end && first % BASE !== 0) takeReading(first++);
    while (first < end && end % BASE !== 0) takeReading(--end);
    first /= BASE;
    end /= BASE;
    for (let level = 0; first < end; level += 1) {
      const offset = offsets[level] ?? 0;
      while (first < end && first % FACTOR !== 0) takeBlock(offset + first++);
      while (first < end && end % FACTOR !== 0) takeBlock(offset + --end);
      first /= FACTOR;
      end /= FACTOR;
    }
    return scan;
  };
}
