import { errorCorrection } from './error-correction.ts';
import { countBits, type QrVersion } from './qr-version.ts';

const BYTE_MODE = 0b0100;
/** What fills the room that a text leaves, in turn. */
const PADDING = [0xec, 0x11] as const;

function bitsOf(value: number, length: number): readonly number[] {
  return Array.from({ length }, (_, at) => (value >>> (length - 1 - at)) & 1);
}

/** The text with its head, filled up to the bytes of the version. */
function dataBytes(text: readonly number[], { version, total, blocks, correction }: QrVersion): readonly number[] {
  const room = total - blocks * correction;
  const bits = [...bitsOf(BYTE_MODE, 4), ...bitsOf(text.length, countBits(version)), ...text.flatMap((byte) => bitsOf(byte, 8))];
  const ended = [...bits, ...bitsOf(0, Math.min(4, room * 8 - bits.length))];
  const bytes = Array.from({ length: Math.ceil(ended.length / 8) }, (_, at) =>
    Array.from({ length: 8 }, (__, bit) => ended[8 * at + bit] ?? 0).reduce((sum, one) => 2 * sum + one, 0),
  );
  return [...bytes, ...Array.from({ length: room - bytes.length }, (_, at) => PADDING[at % 2] ?? 0)];
}

/** Column by column: the first byte of each block, then the second. */
function interleave(blocks: readonly (readonly number[])[]): readonly number[] {
  const longest = Math.max(...blocks.map((block) => block.length));
  return Array.from({ length: longest }, (_, at) => blocks.flatMap((block) => block[at] ?? [])).flat();
}

/** All bytes of a code, in the order in which its modules carry them. */
export function qrBytes(text: readonly number[], size: QrVersion): readonly number[] {
  const { total, blocks, correction } = size;
  const data = dataBytes(text, size);
  const short = Math.floor(total / blocks) - correction;
  const longer = total % blocks;
  const parts = Array.from({ length: blocks }, (_, at) => {
    const begin = at * short + Math.max(0, at - (blocks - longer));
    return data.slice(begin, begin + short + (at >= blocks - longer ? 1 : 0));
  });
  return [...interleave(parts), ...interleave(parts.map((part) => errorCorrection(part, correction)))];
}
