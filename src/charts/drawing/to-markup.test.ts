import { describe, expect, it } from 'vitest';
import { svgNode } from './svg-node.ts';
import { toMarkup } from './to-markup.ts';

describe('markup of a drawing', () => {
  it('holds every element, attribute and word in their order', () => {
    const node = svgNode('g', { class: 'mark', 'stroke-width': 1.5, fill: undefined }, [
      svgNode('circle', { r: 8 }),
      svgNode('text', { x: 0 }, [svgNode('tspan', {}, 'Duty'), svgNode('tspan', {}, ' 145%')]),
    ]);
    expect(toMarkup(node)).toBe('<g class="mark" stroke-width="1.5"><circle r="8"/><text x="0"><tspan>Duty</tspan><tspan> 145%</tspan></text></g>');
  });

  it.each([
    ['words that look like markup', 'a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
    ['a reference', '&amp;', '&amp;amp;'],
    ['Chinese and a sign beyond the first plane', '稀土 𝟙', '稀土 𝟙'],
    ['half of a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
    ['a control character', 'a\u0000b', 'a\uFFFDb'],
  ])('escapes %s', (_name, words, written) => {
    expect(toMarkup(svgNode('text', {}, words))).toBe(`<text>${written}</text>`);
  });

  it('lets no attribute end before its quote', () => {
    expect(toMarkup(svgNode('g', { 'aria-label': '"><script>' }))).toBe('<g aria-label="&quot;&gt;&lt;script&gt;"/>');
  });
});
