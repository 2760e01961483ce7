import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { panelDisputes } from '../../domain/dispute/panel-disputes.ts';
import { en } from '../../i18n/en/en.ts';
import { DRAWN_VIEWS, drawnView } from '../../test/drawn-views.ts';
import { type ReadElement, readMarkup } from '../../test/read-markup.ts';
import { toChartWords } from '../chart-words.ts';
import { plotFrame } from '../plot-frame.ts';
import { fluidAxis } from './fluid-axis.ts';
import { fluidLane } from './fluid-lane.ts';
import { fluidPanel } from './fluid-panel.ts';
import { toMarkup } from './to-markup.ts';

const words = toChartWords(en);
const frame = plotFrame(764, 34, 126);
const links = {
  claim: (id: string) => `?v=1&e=${id}`,
  event: (id: string) => `?v=1&e=${id}`,
  dispute: (id: string) => `?v=1&tab=disputes&d=${id}`,
};

/** The drawings of a view: its panels, the lane and the axis. */
function drawings(query: string): readonly string[] {
  const { explorer, model } = drawnView(query);
  const base = { range: model.range, frame, words, open: null };
  const panels = model.panels.map((panel) =>
    fluidPanel({ ...base, model: panel, height: 167, disputed: panelDisputes(explorer, model, panel), endLabels: true }, links),
  );
  return [...panels, fluidLane({ ...base, events: model.events, pills: true }, links), fluidAxis(base)].map(toMarkup);
}

function all(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.children.flatMap(all)];
}

describe.each(DRAWN_VIEWS)('the markup of a view: %s', (_name, query) => {
  const elements = drawings(query).flatMap((markup) => all(readMarkup(markup)));

  it('has no style attribute, and each id once', () => {
    expect(elements.filter(({ attributes }) => attributes.has('style'))).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('holds only finite numbers', () => {
    const broken = elements.flatMap(({ attributes }) => [...attributes.values()].filter((value) => /NaN|Infinity|undefined|e-\d/.test(value)));
    expect(broken).toEqual([]);
  });

  it('gives every mark that opens something an address and a name', () => {
    const marks = elements.filter(({ attributes }) => attributes.has('data-claim') || attributes.has('data-dispute'));
    for (const { tag, attributes, children } of marks) {
      expect([tag, attributes.get('href')]).toEqual(['a', expect.stringMatching(/^\?v=1&/)]);
      expect(attributes.get('aria-label') ?? children.find((child) => child.tag === 'title')?.text).toMatch(/\w{3}/);
    }
  });
});

describe('the markup of a first visit', () => {
  it('is small enough for the page: panels, lane and axis together at most 8 kB', () => {
    expect(gzipSync(drawings('').join(''), { level: 9 }).length).toBeLessThan(8_000);
  });
});
