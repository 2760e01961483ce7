import { contentSecurityPolicy } from '../vite/security-headers.ts';

/** Who may put our pages into a frame. A view with `embed=1` is made for that, the whole page is not. */
export const FRAME_ANCESTORS = { page: "frame-ancestors 'self'", embed: 'frame-ancestors *' } as const;

/** The policy of the pages, and what only a header can say. */
export function policyHeader(ancestors: string): string {
  return `${contentSecurityPolicy}; ${ancestors}`;
}

/**
 * Sent with every file. What is here is public, so it is shared with all: a frame in a sandbox has no origin of its own
 * and could not load it otherwise.
 */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Access-Control-Allow-Origin': '*',
};

/** How long a file may be kept. `kept` is for files whose name or folder holds their version; all else is asked for anew. */
export const CACHE = { kept: 'public, max-age=31536000, immutable', asked: 'no-cache' } as const;

/** Folders, below the top of the site, in which every name holds a version. */
export const KEPT_FOLDERS = ['assets', 'data'] as const;
