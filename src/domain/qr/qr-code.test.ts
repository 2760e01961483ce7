import { describe, expect, it } from 'vitest';
import { otherQrCode } from '../../test/other-qr-code.ts';
import { qrCode } from './qr-code.ts';

const LINK = 'https://example.org/trade/?v=1&topic=~tariffs~trade&t=2025-01..2025-06&at=2025-05&e=exports-us-yoy.2025-05';

/** The lengths at which a version is full, one more, and those between. */
const LENGTHS = [1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, 213, 214, 251, 252, 287, 288, 331, 332, 362, 363, 412];

describe('a QR code', () => {
  it.each(LENGTHS)('of %d bytes is module for module that of another encoder', (length) => {
    const text = LINK.repeat(5).slice(0, length);
    const code = qrCode(text);
    const reference = otherQrCode(text, code?.mask ?? 0);
    expect(code?.version).toBe(reference.version);
    expect(code?.rows).toEqual(reference.data);
  });

  it('is another one for another text', () => {
    expect(qrCode(LINK)?.rows).not.toEqual(qrCode(`${LINK}0`)?.rows);
  });

  it('is refused where it would be too dense, or cannot spell the text', () => {
    expect(qrCode('a'.repeat(413))).toBeNull();
    expect(qrCode('https://example.org/?q=中')).toBeNull();
  });
});
