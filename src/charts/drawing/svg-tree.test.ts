import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { announcedDiamond } from '../marks/announced-diamond.ts';
import { eventFlag } from '../marks/event-flag.ts';
import { hatchPattern } from '../marks/hatch.ts';
import { inlineOriginDisc } from '../marks/origin-disc.ts';
import { type SvgNode, svgNode } from './svg-node.ts';
import { SvgTree } from './svg-tree.tsx';
import { toMarkup } from './to-markup.ts';

const DRAWINGS: readonly (readonly [name: string, node: SvgNode])[] = [
  ['a dashed mark', announcedDiamond('var(--us)')],
  ['a flag of several parts', eventFlag({ category: 'talks', text: '6–8', stacked: true, selected: true })],
  ['a pattern', hatchPattern('magnet', 'var(--magnet)')],
  ['a picture in a line of text', inlineOriginDisc({ count: 3, hollow: true, colour: 'var(--us-t)' })],
  ['words and names', svgNode('g', { 'data-claim': 'a.2025', 'aria-label': 'A & B' }, [svgNode('text', {}, '< 5%')])],
];

/** React closes every element by a tag of its own. */
function openAndClose(markup: string): string {
  return markup.replace(/<([a-z]+)([^>]*)\/>/g, '<$1$2></$1>');
}

describe('a drawing on the screen', () => {
  it.each(DRAWINGS)('is the one of the markup: %s', (_name, node) => {
    const complaints = vi.spyOn(console, 'error').mockReturnValue(undefined);
    expect(openAndClose(renderToStaticMarkup(createElement(SvgTree, { node })))).toBe(openAndClose(toMarkup(node)));
    expect(complaints.mock.calls).toEqual([]);
  });

  it('renders several elements side by side', () => {
    const [first, second] = [svgNode('circle', { r: 1 }), svgNode('circle', { r: 2 })];
    expect(renderToStaticMarkup(createElement(SvgTree, { node: [first, second] }))).toBe('<circle r="1"></circle><circle r="2"></circle>');
  });
});
