import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { panelDisputes } from '../../domain/dispute/panel-disputes.ts';
import { en } from '../../i18n/en/en.ts';
import { DRAWN_VIEWS, drawnView } from '../../test/drawn-views.ts';
import { type ReadElement, readMarkup } from '../../test/read-markup.ts';
import { themePalette } from '../../theme/palette/theme-palette.ts';
import { THEMES } from '../../theme/palette/theme-tokens.ts';
import { toChartWords } from '../chart-words.ts';
import { plotFrame } from '../plot-frame.ts';
import { panelDrawing } from './panel-drawing.ts';
import type { Palette } from './repaint.ts';
import { toMarkup } from './to-markup.ts';

const css = readFileSync(new URL('../../theme/tokens.css', import.meta.url), 'utf8');
const words = toChartWords(en);

function pictures(query: string, palette: Palette): readonly string[] {
  const { explorer, model } = drawnView(query);
  const base = { range: model.range, frame: plotFrame(764, 34, 126), height: 167, words, open: null, endLabels: true };
  return model.panels.map((panel) => toMarkup(panelDrawing({ ...base, model: panel, disputed: panelDisputes(explorer, model, panel) }, palette)));
}

function all(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.children.flatMap(all)];
}

function valuesOf(elements: readonly ReadElement[], name: string): readonly string[] {
  return elements.flatMap(({ attributes }) => attributes.get(name) ?? []);
}

describe.each(THEMES)('a panel as a picture of its own, %s', (theme) => {
  const palette = themePalette(css, theme);

  it.each(DRAWN_VIEWS)('needs no style sheet: %s', (_name, query) => {
    for (const picture of pictures(query, palette)) {
      expect(picture).not.toMatch(/var\(|style=|NaN/);
      const elements = all(readMarkup(picture));
      for (const halo of elements.filter(({ attributes }) => attributes.get('class')?.includes('halo'))) {
        expect(halo.attributes.get('stroke')).toBe(palette.get('paper'));
      }
    }
  });

  it('has ids of its own, and each that it refers to', () => {
    const elements = pictures('', palette).flatMap((picture) => all(readMarkup(picture)));
    const ids = valuesOf(elements, 'id');
    expect(ids).toEqual([...new Set(ids)]);
    const named = [...valuesOf(elements, 'fill'), ...valuesOf(elements, 'clip-path')].flatMap((value) => /^url\(#(.*)\)$/.exec(value)?.[1] ?? []);
    expect(new Set(named)).toEqual(new Set(ids));
  });
});

describe('the gallery of views', () => {
  it('draws every kind of mark', () => {
    const elements = DRAWN_VIEWS.flatMap(([, query]) => pictures(query, new Map())).flatMap((picture) => all(readMarkup(picture)));
    const kinds = new Set(valuesOf(elements, 'class').flatMap((value) => value.split(' ')));
    const expected = [
      ['cited-marker', 'announced-mark', 'forecast-tick', 'period-bar', 'span-mark', 'combined-bar'],
      ['origin-disc', 'true-place', 'differs-mark', 'dispute-bracket', 'dispute-stem', 'chart-note', 'end-label'],
      ['grid', 'zero', 'year-rules', 'tick-labels', 'series-line', 'series-us-duty-on-china-unseen'],
    ].flat();
    expect(expected.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
