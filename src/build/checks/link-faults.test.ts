import { describe, expect, it } from 'vitest';
import { headFaults, linkFaults } from './link-faults.ts';
import { markupFaults, textOf } from './markup-faults.ts';

const FILES = new Set(['index.html', 'links.html', 'c/exports.2025-05/index.html', 'c/exports.2025-05/card.png', 'assets/x.css']);
const SITE = { has: (path: string) => FILES.has(path), holds: (target: string) => target === 'exports.2025-05' };
const OWN = 'c/exports.2025-05/index.html';

describe('the check of links', () => {
  it.each(['../../', './', '../exports.2025-05/', '../../links.html', '../../?v=1&amp;e=exports.2025-05', 'https://example.org/x', '#main', '../../assets/x.css'])(
    'accepts %s',
    (href) => {
      expect(linkFaults(OWN, `<a href="${href}">x</a>`, SITE)).toEqual([]);
    },
  );

  it.each([
    ['../exports.2025-06/', 'leads nowhere'],
    ['../../story.html', 'leads nowhere'],
    ['../../../', 'out of the site'],
    ['/links.html', 'out of the site'],
    ['../../?v=1&amp;tab=nonsense', 'not understood'],
    ['../../?v=1&amp;e=exports.2025-06', 'does not hold'],
  ])('turns red on %s', (href, message) => {
    expect(linkFaults(OWN, `<a class="x" href="${href}">x</a>`, SITE)).toEqual([expect.stringContaining(message)]);
  });
});

describe('the check of what a page says of its own address', () => {
  const head = '<link rel="canonical" href="https://example.org/t/c/exports.2025-05/"><meta property="og:image" content="https://example.org/t/c/exports.2025-05/card.png">';

  it('accepts its address and a picture that is there', () => {
    expect(headFaults(OWN, head, 'https://example.org/t/', SITE.has)).toEqual([]);
  });

  it.each([
    ['another page', 'exports.2025-05/">', 'exports.2025-06/">', 'says that it is'],
    ['a picture that was not made', 'card.png', 'picture.png', 'not there'],
    ['a picture of another site', 'content="https://example.org', 'content="https://example.com', 'not there'],
  ])('turns red on %s', (_what, from, to, message) => {
    expect(headFaults(OWN, head.replace(from, to), 'https://example.org/t/', SITE.has)).toEqual([expect.stringContaining(message)]);
  });
});

describe('the check of markup', () => {
  it.each([
    '<!doctype html><p>a<br>b<img src="x"></p>',
    '<svg><path d="M0 0"/><circle></circle></svg><a href="?a=1&amp;b=2">&lt;</a>',
    '<script type="application/ld+json">{"a":"1 < 2"}</script><!-- <p> -->',
  ])('accepts %s', (html) => {
    expect(markupFaults(html)).toEqual([]);
  });

  it.each([
    ['<p><b>x</p></b>', 'closes p where b is open'],
    ['<div><p>x</p>', 'leaves div open'],
    ['<p>x</p></div>', 'closes div where nothing is open'],
    ['<p>1 < 2</p>', 'begins no tag'],
  ])('turns red on %s', (html, message) => {
    const found = markupFaults(html);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('reads the words of markup', () => {
    expect(textOf('<b>a</b> &amp; &#39;b&#x27; &quot;')).toBe("a & 'b' \"");
  });
});
