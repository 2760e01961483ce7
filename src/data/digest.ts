import { sha256OfBytes } from '../domain/sha256.ts';

/** SHA-256 in hex. `crypto.subtle` exists on https and localhost only; on plain http our own code takes its place. */
export async function digest(
  bytes: Uint8Array<ArrayBuffer>,
  subtle: Pick<SubtleCrypto, 'digest'> | undefined = globalThis.crypto?.subtle,
): Promise<string> {
  if (subtle === undefined) return sha256OfBytes(bytes);
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
