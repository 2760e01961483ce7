/** Bytes of error correction in each block, and blocks, of versions 1 to 15 at level M (ISO/IEC 18004, table 9). */
const CORRECTION = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24] as const;
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10] as const;

/** A size of QR code: what it holds at level M, at which a seventh of it may be spoilt. */
export interface QrVersion {
  readonly version: number;
  /** Modules a side. */
  readonly size: number;
  /** Bytes in all. */
  readonly total: number;
  readonly blocks: number;
  /** Bytes of error correction in each block. */
  readonly correction: number;
  /** Bytes of text that it holds. */
  readonly capacity: number;
}

/** Modules that carry bits, of those that are no pattern of their own. */
function carriers(version: number): number {
  const all = (16 * version + 128) * version + 64;
  if (version === 1) return all;
  const aligned = Math.floor(version / 7) + 2;
  return all - ((25 * aligned - 10) * aligned - 55) - (version >= 7 ? 36 : 0);
}

/** Bits of the count that stands before the bytes of the text. */
export function countBits(version: number): number {
  return version <= 9 ? 8 : 16;
}

const VERSIONS: readonly QrVersion[] = BLOCKS.map((blocks, at) => {
  const version = at + 1;
  const correction = CORRECTION[at] ?? 0;
  const total = Math.floor(carriers(version) / 8);
  const capacity = total - blocks * correction - (4 + countBits(version) + 4) / 8;
  return { version, size: 17 + 4 * version, total, blocks, correction, capacity: Math.floor(capacity) };
});

/** The smallest version that holds so many bytes of text; undefined beyond the fifteenth, whose modules are too fine to print small. */
export function qrVersion(bytes: number): QrVersion | undefined {
  return VERSIONS.find((one) => one.capacity >= bytes);
}

/** The middles of the alignment patterns, in both directions. */
export function alignments({ version, size }: QrVersion): readonly number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((4 * version + 4) / (2 * count - 2)) * 2;
  const others = Array.from({ length: count - 1 }, (_, at) => size - 7 - at * step);
  return [6, ...others.toReversed()];
}
