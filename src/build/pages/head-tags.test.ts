import { describe, expect, it } from 'vitest';
import { dataElement, headTags, type PageFacts } from './head-tags.ts';
import { siteUrl } from './site-url.ts';

const FACTS: PageFacts = {
  title: 'Exports fell "34.5%" & more',
  description: 'Four reports.',
  locale: 'en',
  path: 'c/x/',
  languages: [
    { locale: 'en', path: 'c/x/' },
    { locale: 'zh', path: 'zh/c/x/' },
  ],
  kind: 'article',
  card: { path: 'c/x/card.png', alt: 'A picture' },
};

describe('the tags by which others describe a page', () => {
  it('name canonical address, languages and picture whole where the site is known', () => {
    const tags = headTags(FACTS, 'https://example.org/trade/').join('\n');
    expect(tags).toContain('<link rel="canonical" href="https://example.org/trade/c/x/">');
    expect(tags).toContain('<link rel="alternate" hreflang="zh-Hans" href="https://example.org/trade/zh/c/x/">');
    expect(tags).toContain('<meta property="og:image" content="https://example.org/trade/c/x/card.png">');
    expect(tags).toContain('content="summary_large_image"');
    expect(tags).toContain('content="Exports fell &quot;34.5%&quot; &amp; more"');
  });

  it('leave out what needs the address of the site where it is not known', () => {
    const tags = headTags(FACTS, null).join('\n');
    expect(tags).not.toMatch(/canonical|og:image|og:url|alternate" hreflang|large_image/);
    expect(tags).toContain('og:title');
  });

  it('name no picture where none is made', () => {
    const tags = headTags({ ...FACTS, card: null }, 'https://example.org/').join('\n');
    expect(tags).not.toContain('og:image');
    expect(tags).toContain('content="summary"');
  });

  it('let nothing in their data end the element', () => {
    expect(dataElement({ text: '</script><script>x()</script>' })).toBe(
      String.raw`<script type="application/ld+json">{"text":"\u003c/script>\u003cscript>x()\u003c/script>"}</script>`,
    );
  });
});

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/trade', 'https://example.org/trade/'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080/'],
    ['', null],
    [undefined, null],
  ])('%s is read as %s', (given, expected) => {
    expect(siteUrl(given)).toBe(expected);
  });

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?v=1', 'https://example.org/#top'])('%s stops the build', (given) => {
    expect(() => siteUrl(given)).toThrow('SITE_URL');
  });
});
