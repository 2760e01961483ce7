import { expect, it } from 'vitest';
import { decodeReferences } from './character-references.ts';

it.for<readonly [string, string]>([
  ['China&rsquo;s &ldquo;exports&rdquo;', 'China’s “exports”'],
  ['34.5&#37; &#x2013; &#X2014;', '34.5% – —'],
  ['&quot;a&apos;s&quot; &lt;b&gt; &amp;amp;', '"a\'s" <b> &amp;'],
  ['a&nbsp;b&thinsp;c&shy;d&ZeroWidthSpace;e', 'a\u00A0b\u2009c\u00ADd\u200Be'],
  ['Windows-1252: &#146; &#150; &#133;', 'Windows-1252: ’ – …'],
  ['old names without semicolons: &nbspa &copy2025 AT&ampT', 'old names without semicolons: \u00A0a ©2025 AT&T'],
  ['the longest old name: &notit; &notin; &para', 'the longest old name: ¬it; ∉ ¶'],
  ['names of no character: &nosuch; &constructor; &; & &#; &#x;', 'names of no character: &nosuch; &constructor; &; & &#; &#x;'],
  ['numbers of no character: &#0; &#xD800; &#x110000; &#99999999999;', 'numbers of no character: \uFFFD \uFFFD \uFFFD \uFFFD'],
  ['a ship: &#x1F6A2;', 'a ship: 🚢'],
  ['names are not lower-cased: &Eacute;&eacute; &RSQUO;', 'names are not lower-cased: Éé &RSQUO;'],
])('reads %s', ([html, text]) => {
  expect(decodeReferences(html)).toBe(text);
});
