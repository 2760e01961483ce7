import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText, onOneLine } from '../../test/hostile-text.ts';
import { linkRun, type Run, textRun, writePassage } from './passage.ts';

const LINK = 'https://example.org/?v=1&m=~a~b&e=x.2025-05';

/** Reads back what CommonMark would show of a paragraph without links. */
function shownByMarkdown(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Reads back what a browser would show of a paragraph without links, and throws on any tag. */
function shownByHtml(html: string): string {
  const inner = /^<p>([^<>]*)<\/p>$/.exec(html)?.[1];
  if (inner === undefined) throw new Error(`not one paragraph of text: ${html}`);
  const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return inner.replaceAll(/&(?:lt|gt|quot|#39|amp);/g, (entity) => Object.entries(entities).find(([key]) => key === entity)?.[1] ?? '');
}

describe('a passage', () => {
  const runs: readonly Run[] = [textRun('Fell 34.5% & more ('), linkRun('CNN', 'https://cnn.example/a_b'), textRun('). '), linkRun(LINK, LINK)];

  it.each([
    ['plain', `Fell 34.5% & more (CNN). ${LINK}`],
    ['markdown', `Fell 34.5% \\& more ([CNN](https://cnn.example/a_b)). <${LINK}>`],
    [
      'html',
      `<p>Fell 34.5% &amp; more (<a href="https://cnn.example/a_b">CNN</a>). <a href="${LINK.replaceAll('&', '&amp;')}">${LINK.replaceAll('&', '&amp;')}</a></p>`,
    ],
  ] as const)('is written as %s', (format, text) => {
    expect(writePassage(runs, format)).toBe(text);
  });

  it.each([
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['12) no item', '12\\) no item'],
    ['54% was announced', '54% was announced'],
    ['$18.7 million, not $18.7 billion', '\\$18.7 million, not \\$18.7 billion'],
    ['see https://example.org', 'see https\\://example.org'],
  ])('is no markup in Markdown: %s', (text, written) => {
    expect(writePassage([textRun(text)], 'markdown')).toBe(written);
  });

  it('keeps every hostile text as the words that it is, on one line, in every format', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const words = text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
        const run = [textRun(text)];
        expect(writePassage(run, 'plain')).toBe(words);
        expect(shownByMarkdown(writePassage(run, 'markdown'))).toBe(words);
        expect(shownByHtml(writePassage(run, 'html'))).toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no mark of Markdown in hostile words without a backslash before it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const written = writePassage([textRun(`x${onOneLine(text)}`)], 'markdown');
        expect(written.replaceAll(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_[\]<>&$~|^\\]/);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', '', 'https://a b'])('does not lead to %s', (href) => {
    expect(linkRun('word', href)).toEqual(textRun('word'));
  });

  it('does not let an address end its own brackets', () => {
    const hostile = linkRun('word', 'https://example.org/a)<b>"onclick="x');
    expect(writePassage([hostile], 'markdown')).toBe('[word](https://example.org/a%29%3Cb%3E"onclick="x)');
    expect(writePassage([hostile], 'html')).toBe('<p><a href="https://example.org/a)&lt;b&gt;&quot;onclick=&quot;x">word</a></p>');
  });
});
