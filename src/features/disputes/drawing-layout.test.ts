import { describe, expect, it } from 'vitest';
import { textWidth } from '../../charts/place-notes.ts';
import { listDisputes } from '../../domain/dispute/dispute-list.ts';
import { en } from '../../i18n/en/en.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { type DrawnLabel, layOutDrawing } from './drawing-layout.ts';
import { drawingTexts } from './drawing-texts.ts';

const drawings = listDisputes(loadBundledPackage()).flatMap(({ dispute, drawing }) => (drawing === null ? [] : [{ id: dispute.id, drawing }]));

function box({ text, x, y, anchor }: DrawnLabel) {
  const width = textWidth(text, false);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, y };
}

describe.each([430, 320, 260])('the drawing of a dispute on %i px', (width) => {
  it.each(drawings)('keeps its words apart and within: $id', ({ drawing }) => {
    const layout = layOutDrawing(drawing, drawingTexts(drawing, en), width);
    const labels = [...layout.marks, ...layout.yardsticks].map((one) => box(one.label));
    for (const [index, one] of labels.entries()) {
      expect(one.left).toBeGreaterThanOrEqual(-1);
      expect(one.right).toBeLessThanOrEqual(width + 1);
      expect(one.y).toBeLessThanOrEqual(layout.height);
      for (const other of labels.slice(0, index)) {
        expect(Math.abs(one.y - other.y) >= 16 || one.right <= other.left || other.right <= one.left).toBe(true);
      }
    }
  });

  it.each(drawings)('puts the greater value farther right: $id', ({ drawing }) => {
    const xs = layOutDrawing(drawing, drawingTexts(drawing, en), width).marks.map((mark) => mark.x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });
});

describe('the words of a drawing', () => {
  const texts = new Map<string, ReturnType<typeof drawingTexts>>(drawings.map(({ id, drawing }) => [id, drawingTexts(drawing, en)]));

  it.each([
    ['rare-earth-value', '1,000 times'],
    ['exports-us-may', '0.1 points apart'],
    ['rates-that-return', '91 points apart'],
    ['licences-day', '7 days apart'],
    ['truce-day', '1 day apart'],
    ['elements-licensed', '1 apart'],
    ['ninety-percent', ''],
  ])('%s: %s', (id, span) => {
    expect(texts.get(id)?.span).toBe(span);
  });

  it('say what is refuted to those who do not see it', () => {
    expect(texts.get('rare-earth-value')?.name).toContain('$18.7 billion (refuted)');
  });
});
