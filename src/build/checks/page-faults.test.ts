import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../vite/security-headers.ts';
import { pageFaults, styleFaults } from './page-faults.ts';

const policy = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy.replaceAll("'", '&#39;')}">`;
const page = (head = '', body = ''): string => `<html><head>${policy}${head}</head><body>${body}</body></html>`;

describe('the check of a built page', () => {
  it('accepts a page with our policy, files of our own and links to others', () => {
    const head = '<link rel="stylesheet" href="./assets/x.css"><script type="module" src="./assets/x.js"></script>';
    expect(pageFaults('index.html', page(head, '<a href="https://example.org/">x</a>'))).toEqual([]);
  });

  it('accepts data for machines, and the address that the page has for others', () => {
    const head = '<link rel="canonical" href="https://example.org/c/x/"><script type="application/ld+json">{"@type":"Claim"}</script>';
    expect(pageFaults('c/x/index.html', page(head))).toEqual([]);
  });

  it.each([
    ['a script that only claims to be data', '<script type="application/ld+json" type="module">x()</script>', 'an inline script'],
    ['an inline script', '<script>x()</script>', 'an inline script'],
    ['an inline module', '<script type="module">x()</script>', 'an inline script'],
    ['an inline style sheet', '<style>p{}</style>', 'an inline style sheet'],
    ['a style attribute', '<p class="x" style="color:red">', 'a style attribute'],
    ['an event attribute', '<p onclick="x()">', 'an event attribute'],
    ['a script from elsewhere', '<script src="https://example.org/x.js"></script>', 'loads https://example.org/x.js'],
    ['a script from elsewhere without a protocol', '<script src="//example.org/x.js"></script>', 'loads //example.org'],
    ['a font from elsewhere', '<link rel="preload" href="https://example.org/x.woff2">', 'loads https://example.org'],
    ['an address that works only at the top of a host', '<img src="/x.png">', 'loads /x.png'],
  ])('turns red on %s', (_what, planted, message) => {
    expect(pageFaults('index.html', page(planted))).toEqual([expect.stringContaining(message)]);
  });

  it('lets the page for addresses that lead nowhere begin at the top of its host, and no further', () => {
    expect(pageFaults('404.html', page('<link rel="stylesheet" href="/trade/x.css">'))).toEqual([]);
    expect(pageFaults('404.html', page('<link rel="stylesheet" href="//example.org/x.css">'))).toHaveLength(1);
  });

  it('turns red when the policy is missing', () => {
    expect(pageFaults('index.html', '<html><head></head></html>')).toEqual([
      'index.html has no content security policy',
    ]);
  });

  it('turns red when something loads before the policy', () => {
    const early = `<script src="./x.js"></script>${page()}`;
    expect(pageFaults('index.html', early)).toEqual(['index.html loads something before its policy']);
  });

  it.each([
    ['a directive is dropped', 'object-src &#39;none&#39;; ', '', 'without "object-src'],
    [
      'a directive is widened',
      'script-src &#39;self&#39;',
      'script-src &#39;self&#39; &#39;unsafe-inline&#39;',
      'a hole',
    ],
    ['another server is let in', 'connect-src &#39;self&#39;', 'connect-src https://example.org', 'a hole'],
  ])('turns red when %s', (_what, from, to, message) => {
    expect(pageFaults('index.html', page().replace(from, to)).join('\n')).toContain(message);
  });
});

describe('the check of a built style sheet', () => {
  it.each([
    ['@font-face{src:url(./sans.woff2)}', 0],
    ['@font-face{src:url("sans.woff2")}', 0],
    ['@font-face{src:url(https://example.org/sans.woff2)}', 1],
    ['@import "//example.org/x.css";', 1],
    ['@font-face{src:url(data:font/woff2;base64,AA)}', 1],
    ['p{background:url(data:image/png;base64,AA)}', 0],
  ])('%s has %i faults', (css, faults) => {
    expect(styleFaults('x.css', css)).toHaveLength(faults);
  });
});
