import type { CheckId, CheckState } from '../../i18n/en/check-words.ts';

/** What the server sent with a file; null where it did not answer. */
export interface Sent {
  readonly status: number;
  readonly header: (name: string) => string | null;
}

/** What the page could find out. Everything that could not be tried is null. */
export interface Findings {
  readonly secure: boolean;
  /** Whether a text ran as code, and which directives the policy reported meanwhile. */
  readonly codeRan: boolean;
  readonly styleApplied: boolean;
  readonly connected: boolean;
  readonly reported: ReadonlySet<string>;
  /** Null where the browser does not know Trusted Types. */
  readonly markupTaken: boolean | null;
  readonly page: Sent | null;
  readonly asset: Sent | null;
  readonly data: Sent | null;
  readonly missing: Sent | null;
  /** The policy in the page itself. */
  readonly policy: string;
  readonly cookies: boolean | null;
  /** Whether a service worker answers for the page, ours or another; null where the browser does not say. */
  readonly worker: 'none' | 'ours' | 'foreign' | null;
}

type Check = (findings: Findings) => CheckState;

function told(sent: Sent | null, holds: (sent: Sent) => boolean): CheckState {
  if (sent === null) return 'unknown';
  return holds(sent) ? 'yes' : 'no';
}

/** Refused and reported is a yes, done is a no; neither is unknown, because something else may have stopped it. */
function refused(done: boolean, reported: boolean): CheckState {
  if (done) return 'no';
  return reported ? 'yes' : 'unknown';
}

function directives(policy: string | null): readonly string[] {
  return (policy ?? '').split(';').map((directive) => directive.trim()).filter((directive) => directive !== '');
}

const QUIET = ['no-referrer', 'same-origin', 'strict-origin', 'origin', 'strict-origin-when-cross-origin', 'origin-when-cross-origin'];

function sharesAll(sent: Sent): boolean {
  return sent.header('access-control-allow-origin') === '*';
}

function isKept(sent: Sent): boolean {
  return /\bimmutable\b/.test(sent.header('cache-control') ?? '');
}

/** Two files must both answer well; one that did not answer leaves it unknown, one that answers badly does not. */
function both(a: CheckState, b: CheckState): CheckState {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}

/** What each finding means, one line a check. */
export const CHECKS: Readonly<Record<CheckId, Check>> = {
  https: ({ secure }) => (secure ? 'yes' : 'no'),
  code: ({ codeRan, reported }) => refused(codeRan, reported.has('script-src') || reported.has('require-trusted-types-for')),
  style: ({ styleApplied, reported }) => refused(styleApplied, reported.has('style-src-attr') || reported.has('style-src')),
  connect: ({ connected, reported }) => refused(connected, reported.has('connect-src')),
  types: ({ markupTaken }) => (markupTaken === null ? 'unknown' : markupTaken ? 'no' : 'yes'),
  header: ({ page, policy }) =>
    told(page, (sent) => {
      const inPage = directives(policy);
      const inHeader = directives(sent.header('content-security-policy'));
      return inPage.length > 0 && inPage.every((directive) => inHeader.includes(directive));
    }),
  ancestors: ({ page }) => told(page, (sent) => directives(sent.header('content-security-policy')).some((one) => one.startsWith('frame-ancestors '))),
  nosniff: ({ page, asset, data }) => {
    const holds = (sent: Sent | null) => told(sent, (one) => one.header('x-content-type-options')?.toLowerCase() === 'nosniff');
    return both(holds(page), both(holds(asset), holds(data)));
  },
  referrer: ({ page }) => told(page, (sent) => QUIET.includes(sent.header('referrer-policy') ?? '')),
  pages: ({ page }) => told(page, (sent) => /\bno-(?:cache|store)\b|\bmax-age=0\b/.test(sent.header('cache-control') ?? '')),
  assets: ({ asset, data }) => both(told(asset, isKept), told(data, isKept)),
  missing: ({ missing }) => told(missing, (sent) => sent.status === 404 || sent.status === 410),
  shared: ({ asset, data }) => both(told(asset, sharesAll), told(data, sharesAll)),
  cookies: ({ cookies }) => (cookies === null ? 'unknown' : cookies ? 'no' : 'yes'),
  workers: ({ worker }) => (worker === null ? 'unknown' : worker === 'foreign' ? 'no' : 'yes'),
};
