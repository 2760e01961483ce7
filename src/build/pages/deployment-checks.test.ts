import { describe, expect, it } from 'vitest';
import { checkWords } from '../../i18n/en/check-words.ts';
import { CHECKS, type Findings, type Sent } from './deployment-checks.ts';

const POLICY = "default-src 'none'; script-src 'self'";

function sent(headers: Readonly<Record<string, string>>, status = 200): Sent {
  return { status, header: (name) => headers[name] ?? null };
}

const FILE = sent({
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=31536000, immutable',
  'access-control-allow-origin': '*',
});

const GOOD: Findings = {
  secure: true,
  codeRan: false,
  styleApplied: false,
  connected: false,
  reported: new Set(['script-src', 'style-src-attr', 'connect-src']),
  markupTaken: false,
  page: sent({
    'content-security-policy': `${POLICY}; frame-ancestors *`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  }),
  asset: FILE,
  data: FILE,
  missing: sent({}, 404),
  policy: POLICY,
  cookies: false,
  worker: 'none',
};

function states(findings: Partial<Findings>) {
  return Object.fromEntries(Object.entries(CHECKS).map(([id, check]) => [id, check({ ...GOOD, ...findings })]));
}

describe('the checks of a deployment', () => {
  it('are all a yes where everything is as the samples have it, and each has words', () => {
    expect(new Set(Object.values(states({})))).toEqual(new Set(['yes']));
    expect(Object.keys(CHECKS)).toEqual(Object.keys(checkWords));
  });

  it.each<[string, Partial<Findings>, Record<string, string>]>([
    ['plain http', { secure: false }, { https: 'no' }],
    ['no policy at work', { codeRan: true, styleApplied: true, connected: true, reported: new Set() }, { code: 'no', style: 'no', connect: 'no' }],
    ['something else that stops code', { reported: new Set() }, { code: 'unknown', style: 'unknown', connect: 'unknown' }],
    ['markup taken', { markupTaken: true }, { types: 'no' }],
    ['a browser without Trusted Types', { markupTaken: null }, { types: 'unknown' }],
    ['a server that sends nothing', { page: sent({}), asset: sent({}), data: sent({}) }, { header: 'no', ancestors: 'no', nosniff: 'no', referrer: 'no', pages: 'no', assets: 'no', shared: 'no' }],
    ['a header that says less', { page: sent({ 'content-security-policy': "default-src 'none'" }) }, { header: 'no', ancestors: 'no' }],
    ['a page without a policy of its own', { policy: '' }, { header: 'no' }],
    ['a server that does not answer', { page: null, asset: null, data: null, missing: null }, { header: 'unknown', nosniff: 'unknown', pages: 'unknown', assets: 'unknown', missing: 'unknown', shared: 'unknown' }],
    ['one file that may be taken for another', { data: sent({}) }, { nosniff: 'no' }],
    ['pages that are kept', { page: sent({ 'cache-control': 'max-age=600' }) }, { pages: 'no' }],
    ['a page for every missing file', { missing: sent({}) }, { missing: 'no' }],
    ['a referrer for all', { page: sent({ 'referrer-policy': 'unsafe-url' }) }, { referrer: 'no' }],
    ['a cookie', { cookies: true }, { cookies: 'no' }],
    ['a foreign worker', { worker: 'foreign' }, { workers: 'no' }],
    ['our own worker', { worker: 'ours' }, { workers: 'yes' }],
  ])('tell %s', (_, findings, expected) => {
    expect(states(findings)).toMatchObject(expected);
  });
});
