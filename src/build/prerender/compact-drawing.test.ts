import { describe, expect, it } from 'vitest';
import { svgNode } from '../../charts/drawing/svg-node.ts';
import { compactDrawing } from './compact-drawing.ts';

describe('a drawing in the page', () => {
  it('leaves out what the style sheet says and nobody reads, at any depth', () => {
    const mark = svgNode('svg', { x: '27.28571%', y: '3.33%', overflow: 'visible', 'data-month': '24303', 'data-claim': 'a.2025' });
    expect(compactDrawing(svgNode('g', {}, [mark])).children).toEqual([
      { tag: 'svg', attributes: { x: '27.29%', y: '3.33%', 'data-claim': 'a.2025' }, children: [] },
    ]);
  });

  it('keeps what is cut at its edges, and words', () => {
    const cut = svgNode('svg', { overflow: 'hidden' }, [svgNode('text', { x: 4 }, '12.345%')]);
    expect(compactDrawing(cut)).toEqual(cut);
  });
});
