import { encode } from 'uqr';

/** A text as a QR code at level M under a mask, by an encoder that is not ours. */
export function otherQrCode(text: string, mask: number): { readonly version: number; readonly data: readonly (readonly boolean[])[] } {
  return encode(text, { ecc: 'M', boostEcc: false, border: 0, maskPattern: mask });
}
