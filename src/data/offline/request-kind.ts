/** What of a request decides how it is answered. */
export interface AskedFile {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

/**
 * `kept`: its address holds its version, so what was kept is right for ever. `page`: asked of the server first. `listed`:
 * of the page, without a version. `other`: none of the worker's business.
 */
export type RequestKind = 'kept' | 'page' | 'listed' | 'other';

const KEPT = /^(?:assets|data\/\d{4}-\d{2}-\d{2}-[0-9a-f]{8})\//;

/** The path of an address below the top of the site, which ends in a slash; null for any other address. */
export function pathBelow(url: string, scope: string): string | null {
  const { href } = new URL(url, scope);
  return href.startsWith(scope) ? href.slice(scope.length).replace(/[?#].*$/, '') : null;
}

/** How the worker answers a request. */
export function requestKind({ url, method, mode }: AskedFile, scope: string, files: Readonly<Record<string, string>>): RequestKind {
  const path = pathBelow(url, scope);
  if (path === null || method !== 'GET' || path === 'sw.js') return 'other';
  if (KEPT.test(path)) return 'kept';
  if (mode === 'navigate') return 'page';
  return Object.hasOwn(files, path) ? 'listed' : 'other';
}
