/** What the policy of a built page must say; checked word by word, so that the two lists keep each other honest. */
const REQUIRED = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sourceline',
];

const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
/** Attributes from which a browser loads something by itself. Where a link leads is the reader's choice. */
const LOADS =
  /<(?:link(?! rel="(?:canonical|alternate)")|script|img|source|iframe|video|audio|object|embed|use)\b[^>]*?\s(?:href|src|srcset|data|poster)="([^"]*)"/g;

/**
 * What a built page holds that its own policy would forbid or that would reach another server, one line each.
 *
 * @param path below `dist/`, for the message
 */
export function pageFaults(path: string, html: string): readonly string[] {
  const faults = [...policyFaults(html), ...inlineFaults(html), ...addressFaults(path, html)];
  return faults.map((fault) => `${path} ${fault}`);
}

/** The addresses in a built style sheet that lead elsewhere, or hold what the policy wants in a file (pictures may). */
export function styleFaults(path: string, css: string): readonly string[] {
  const addresses = [...css.matchAll(/(?:url\(|@import\s+)\s*["']?([^"')\s;]+)/g)].map(([, address = '']) => address);
  const foreign = addresses.filter((address) => !isOurs(address) && !address.startsWith('data:image/'));
  return foreign.map((address) => `${path} loads ${address.slice(0, 60)}`);
}

function policyFaults(html: string): string[] {
  const match = POLICY.exec(html);
  if (match === null) return ['has no content security policy'];
  const policy = (match[1] ?? '').replaceAll('&#39;', "'");
  const directives = policy.split('; ');
  const before = html.slice(0, match.index);
  return [
    ...REQUIRED.filter((directive) => !directives.includes(directive)).map((d) => `has a policy without "${d}"`),
    ...(/unsafe-|\*|https?:|strict-dynamic|nonce-/.test(policy) ? ['has a policy with a hole in it'] : []),
    ...(/<(?:script|link|style|base)\b/.test(before) ? ['loads something before its policy'] : []),
  ];
}

function inlineFaults(html: string): string[] {
  return [
    ...(/<script\b(?![^>]*\ssrc=)(?! type="application\/ld\+json">)[^>]*>/.test(html) ? ['has an inline script'] : []),
    ...(/<style\b/.test(html) ? ['has an inline style sheet'] : []),
    ...(/<[a-z][^>]*\sstyle=/.test(html) ? ['has a style attribute'] : []),
    ...(/<[a-z][^>]*\son[a-z]+=/.test(html) ? ['has an event attribute'] : []),
  ];
}

function addressFaults(path: string, html: string): string[] {
  const found = [...html.matchAll(LOADS)].map(([, address = '']) => address);
  // A server shows it at any depth, so that nothing in it can be relative.
  const addresses = path === '404.html' ? found.map((address) => address.replace(/^\/(?!\/)/, './')) : found;
  return addresses.filter((address) => !isOurs(address)).map((address) => `loads ${address.slice(0, 60)}`);
}

/** Relative addresses alone work from any sub-path; a leading slash would not. */
function isOurs(address: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address);
}
