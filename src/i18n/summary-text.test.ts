import { describe, expect, it } from 'vitest';
import { drawnPanels } from '../domain/explorer-model.ts';
import { summarisePanel } from '../domain/series-summary.ts';
import { DRAWN_VIEWS, drawnView } from '../test/drawn-views.ts';
import { en } from './en/en.ts';
import { formatValue } from './format/format-value.ts';
import { drawnText, summaryText } from './summary-text.ts';
import { zh } from './zh/zh.ts';

describe.each([en, zh])('a panel in words ($language)', (words) => {
  it.each(DRAWN_VIEWS)('names the ends and extremes as the table spells them, %s', (_, query) => {
    const { model } = drawnView(query);
    for (const panel of drawnPanels(model)) {
      expect(drawnText(panel, model.range, words)).not.toMatch(/undefined|NaN|null/);
      for (const summary of summarisePanel(panel, model.range)) {
        const said = summaryText(summary, model.range, words);
        const spell = (value: number): string => formatValue(value, summary.series.indicator, words.language).text;
        const isLine = summary.first !== summary.last && summary.low.value !== summary.high.value;
        for (const { value } of [summary.first, summary.last, ...(isLine ? [summary.low, summary.high] : [])]) expect(said).toContain(spell(value));
        expect(said).not.toMatch(/undefined|NaN|null/);
      }
    }
  });
});

describe('the default view in words', () => {
  const { model } = drawnView('');
  const said = (id: string, words: typeof en | typeof zh): string =>
    model.panels
      .flatMap((panel) => summarisePanel(panel, model.range))
      .filter((one) => one.series.indicator.id === id)
      .map((one) => summaryText(one, model.range, words))
      .join('');

  it('tells of exports to the United States', () => {
    expect(said('exports-us-yoy', en)).toMatch(/^To the US: At the end \+34\.4% \(August 2026\), at the start \+8\.1% .* lowest \u221234\.5% \(May 2025\)\. It fell, then rose from \u221234\.5%/);
    expect(said('exports-us-yoy', zh)).toMatch(/^对美国：期末\+34\.4%（2026年8月）/);
  });
});
