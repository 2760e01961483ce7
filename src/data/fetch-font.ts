import { fetchBytes } from './fetch-bytes.ts';

/** Far above what a face of ours weighs. */
const LIMIT = 500_000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** One of the page's own font files in base64, to stand inside a picture; null where it does not arrive. */
export async function fetchFont(address: string): Promise<string | null> {
  const fetched = await fetchBytes({ fetch: (from, options) => fetch(from, options), address, file: 'font', signal: null, cache: 'default', limit: LIMIT });
  return fetched.ok && fetched.value.complete ? base64(fetched.value.bytes) : null;
}
