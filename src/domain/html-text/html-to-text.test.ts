import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from './html-to-text.ts';

function read(html: string): string {
  const steps = htmlToText(html);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('the words of an HTML document', () => {
  it.for<readonly [string, string, string]>([
    ['plain words', 'It fell 34.5%.', 'It fell 34.5%.'],
    ['paragraphs as lines', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['paragraphs without end tags', '<p>One.<p>Two.', 'One.\nTwo.'],
    ['line breaks', 'One<br>two<BR/>three', 'One\ntwo\nthree'],
    ['white space as it is drawn', '<p>  It \n\t fell  <b> 34.5% </b>\n</p>\n\n<p> in May</p>', 'It fell 34.5%\nin May'],
    ['inline tags that part no word', '<b>34</b><i>.5</i><span>%</span>', '34.5%'],
    ['no-break spaces as they are', '<p>34&nbsp;000</p>', '34\u00A0000'],
    ['cells as neighbours, rows as lines', '<table><tr><td>8.1<td>34.5</tr><tr><td>21</table>', '8.1 34.5\n21'],
    ['list items as lines', '<ul><li>One<li>Two</ul>', 'One\nTwo'],
    ['preformatted words as written', '<pre>a  b\n  c</pre>d', 'a  b\n  c\nd'],
    ['a number set high apart from the one before', '10<sup>9</sup> and 9<sup>th</sup>', '10 9 and 9th'],
    ['no scripts', 'a<script>if (1 < 2) document.write("<p>b</p>")</script>c', 'ac'],
    ['no scripts within scripts', 'a<script><!-- <script>x</script> y --></script>b', 'ab'],
    ['no styles', '<style>p::before { content: "<p>34.5%" }</style>a', 'a'],
    ['no title, no text area', '<title>34.5%</title><textarea>99%</textarea>a', 'a'],
    ['no templates, nested ones too', 'a<template><template>b</template>c</template>d', 'ad'],
    ['a script in a template', 'a<template><script>"</template>"</script>b</template>c', 'ac'],
    ['no drawings', 'a<svg><title>b</title><style>c</style><text>34.5%</text></svg>d', 'ad'],
    ['nothing that the markup hides', '<p hidden>34.5%</p><div style="DISPLAY:none"><div>1</div>2</div>a', 'a'],
    ['a hidden paragraph up to the next block', '<p hidden>34.5%<div>a</div>', 'a'],
    ['all of a page that hides itself for its script', '<body style="visibility:hidden">a</body>', 'a'],
    ['no comments', 'a<!-- <p>b</p> -->c<!-->d<!--->e<!-- f --!>g', 'acdeg'],
    ['no declarations', '<!doctype html><?xml version="1.0"?>a<![CDATA[34.6]]>b', 'ab'],
    ['nothing after a comment that never ends', 'a<!-- 34.5%', 'a'],
    ['nothing after a tag that never ends', 'a<p title="34.5%> b', 'a'],
    ['angle brackets in attributes', '<a title="a > b" href=\'x>y\'>c</a>', 'c'],
    ['attributes of odd shapes', '<p a"b ==c d=e/f / g>x</p>', 'x'],
    ['an angle bracket that is no tag', 'a < b and 1<2 and c <', 'a < b and 1<2 and c <'],
    ['end tags of nothing', 'a</>b</ x>c</nothing>d', 'abcd'],
    ['unknown elements', '<x-y>a</x-y><o:p>b</o:p>', 'ab'],
    ['plain text to the end', 'a<plaintext><b>', 'a'],
    ['an empty document', '', ''],
  ])('keeps %s', ([, html, text]) => {
    expect(read(html)).toBe(text);
  });

  it('reads whatever it is given', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<p', '>', '</p>', '<!--', '-->', '<script>', '</script', '"', "'", '=', '&#x;', '&amp', '<![CDATA[', '<svg>', '\0'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(typeof read(pieces.join(''))).toBe('string');
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('finds every line of a text again, whatever tags part the lines', () => {
    const line = fc.stringMatching(/^[a-z0-9%.,]{1,8}( [a-z0-9%.,]{1,8}){0,5}$/);
    const tags = fc.constantFrom('<p>', '</p><p class="a>b">', '<br>', '<div><ul><li>', '<hr>', '<p><!-- 1 --><script>2</script>');
    fc.assert(
      fc.property(fc.array(fc.tuple(tags, line), { minLength: 1, maxLength: 20 }), (lines) => {
        const html = lines.map(([tag, words]) => tag + words.replaceAll(' ', ' \n ')).join('');
        expect(read(html)).toBe(lines.map(([, words]) => words).join('\n'));
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it.for<readonly [string, string]>([
    ['tags that never end', '<p '.repeat(300_000)],
    ['quotation marks that never end', '<p a="'.repeat(300_000)],
    ['comments that never end', '<!--'.repeat(300_000)],
    ['scripts that never end', '<script>'.repeat(100_000)],
    ['references that never end', '&#'.repeat(500_000)],
    ['a name without end', `&${'a'.repeat(1_000_000)}`],
    ['white space without end', `a${' '.repeat(1_000_000)}b`],
    ['elements without end', '<svg>'.repeat(200_000)],
  ])('reads a megabyte of %s in linear time', ([, html]) => {
    expect(read(html).length).toBeLessThanOrEqual(html.length);
  });
});
