import { describe, expect, it } from 'vitest';
import { drawnPanels } from '../../domain/explorer-model.ts';
import { panelDisputes } from '../../domain/dispute/panel-disputes.ts';
import { en } from '../../i18n/en/en.ts';
import { DRAWN_VIEWS, drawnView } from '../../test/drawn-views.ts';
import { type ReadElement, readMarkup } from '../../test/read-markup.ts';
import { toChartWords } from '../chart-words.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { paperFrame, paperPanel } from './paper-panel.ts';

const words = toChartWords(en);
/** Pixels of 8 points. */
const LEAST = 8 / 0.75;

function papers(query: string): readonly ReadElement[] {
  const { explorer, model } = drawnView(query);
  const frame = paperFrame(drawnPanels(model), words);
  return model.panels.map((panel) => {
    const disputed = panelDisputes(explorer, model, panel);
    const badges = new Map(panel.series.flatMap((one) => one.points).filter((one) => one.origins > 0).map((one, at) => [one.observation.id, at + 40]));
    return readMarkup(toMarkup(paperPanel({ model: panel, range: model.range, frame, words, open: null, disputed, badges, pinned: null, second: null }, 'panel')));
  });
}

function all(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.children.flatMap(all)];
}

describe.each(DRAWN_VIEWS)('a panel on paper: %s', (_name, query) => {
  it('has no words smaller than 8 points', () => {
    for (const text of papers(query).flatMap(all).filter((one) => one.tag === 'text')) {
      expect(Number(text.attributes.get('font-size') ?? 0)).toBeGreaterThanOrEqual(LEAST);
    }
  });

  it('has a time axis with labels, and in its discs the numbers of its notes', () => {
    for (const panel of papers(query)) {
      const elements = all(panel);
      const axis = elements.filter((one) => one.attributes.get('class') === 'paper-axis').flatMap(all);
      expect(axis.filter((one) => one.tag === 'text').length).toBeGreaterThan(0);
      const discs = elements.filter((one) => one.attributes.get('class') === 'origin-disc').flatMap(all).filter((one) => one.tag === 'text');
      for (const disc of discs) expect(Number(disc.text)).toBeGreaterThanOrEqual(40);
    }
  });
});
