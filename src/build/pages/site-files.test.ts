import { describe, expect, it } from 'vitest';
import { notFoundPage, robots, sitemap } from './site-files.ts';

const SITE = 'https://example.org/trade/';

describe('the list of pages', () => {
  it('names each page whole, a folder by itself', () => {
    const text = sitemap(['index.html', 'links.html', 'c/cpi-yoy.2025-05/index.html'], SITE, '2026-11-21');
    expect([...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url)).toEqual([
      'https://example.org/trade/c/cpi-yoy.2025-05/',
      'https://example.org/trade/',
      'https://example.org/trade/links.html',
    ]);
    expect(text.match(/<lastmod>2026-11-21</g)).toHaveLength(3);
  });

  it('is named to robots where the address of the site is known', () => {
    expect(robots(SITE)).toContain('Sitemap: https://example.org/trade/sitemap.xml');
    expect(robots(null)).toBe('User-agent: *\nDisallow:\n');
  });
});

describe('the page for addresses that lead nowhere', () => {
  it.each([
    [SITE, '/trade/'],
    [null, '/'],
  ])('of %s leads home from any depth', (site, top) => {
    const html = notFoundPage(site, 'assets/x.css');
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([`${top}favicon.svg`, `${top}assets/x.css`, top, top, top]);
    expect(html).not.toContain('<script');
  });
});
