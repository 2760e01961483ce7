import { packageIssue } from '../domain/package-issue.ts';
import { fail, ok, type Result } from '../domain/result.ts';

function encodingName(bytes: Uint8Array): string {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 'UTF-16' : 'unknown encoding';
}

/**
 * The text of a file in UTF-8; a byte-order mark is dropped. A web page is recognised by its first sign, since a
 * host may answer any address with one and call it what it likes: no table and no descriptor begins with `<`.
 */
export function decodeText(bytes: Uint8Array, file: string): Result<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /^\s*</.test(text) ? fail(packageIssue('html-instead-of-data', { file }, {})) : ok(text);
  } catch {
    return fail(packageIssue('not-utf8', { file }, { found: encodingName(bytes) }));
  }
}
