const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Base64url without padding, from hex digits: three digits of hex are two of base64. */
function base64url(hex: string): string {
  let text = '';
  for (let at = 0; at < hex.length; at += 3) {
    const digits = hex.slice(at, at + 3);
    const bits = Number.parseInt(digits.padEnd(3, '0'), 16);
    text += ALPHABET.charAt(bits >> 6) + (digits.length === 1 ? '' : ALPHABET.charAt(bits & 63));
  }
  return text;
}

/**
 * Names a document by its SHA-256 (hex), for one that has no address: `ni:///sha-256;…`.
 * Source: RFC 6920, Naming Things with Hashes.
 */
export function hashAddress(sha256: string): string {
  return `ni:///sha-256;${base64url(sha256)}`;
}
