import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMarkup } from '../../../charts/drawing/to-markup.ts';
import { PICTURE_SHAPES, type PictureShape, SHAPE_BOXES } from '../../../charts/picture/picture-shape.ts';
import { svgFile } from '../../../charts/picture/svg-file.ts';
import { viewPicture } from '../../../charts/picture/view-picture.ts';
import { readExportRecord } from '../../../data/exported/read-export-record.ts';
import type { Dataset, LocalText } from '../../../domain/dataset.ts';
import { createExplorer } from '../../../domain/explorer.ts';
import { drawnPanels, exploreView } from '../../../domain/explorer-model.ts';
import { exportRecord } from '../../../domain/export/export-record.ts';
import { readSvgRecordText } from '../../../domain/export/svg-record.ts';
import { indicatorId } from '../../../domain/ids.ts';
import { DEFAULT_VIEW } from '../../../domain/view.ts';
import { en } from '../../../i18n/en/en.ts';
import { zh } from '../../../i18n/zh/zh.ts';
import type { Words } from '../../../i18n/words.ts';
import { decodeView } from '../../../state/view-url.ts';
import { buildDataset } from '../../../test/build-dataset.ts';
import { DRAWN_VIEWS, drawnView } from '../../../test/drawn-views.ts';
import { hostileText } from '../../../test/hostile-text.ts';
import { denseOf } from '../../../test/made-up-dense.ts';
import { type ReadElement, readMarkup } from '../../../test/read-markup.ts';
import { themePalette } from '../../../theme/palette/theme-palette.ts';
import type { Shared } from '../link-of.ts';
import { pictureInput } from './picture-input-of.ts';

const css = readFileSync(new URL('../../../theme/tokens.css', import.meta.url), 'utf8');
const LINK = 'https://example.org/trade/?v=1&t=2024-10..2026-08';

function shared(query: string): Shared {
  return { ...drawnView(query), view: decodeView(query).view };
}

function draw(of: Shared, shape: PictureShape, words: Words = en, link = LINK): ReadElement {
  return readMarkup(toMarkup(viewPicture(pictureInput(of, words, link, { shape, palette: themePalette(css, 'light') }))));
}

function all(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.children.flatMap(all)];
}

function wordsOf(picture: ReadElement): string {
  return all(picture).filter(({ tag }) => tag === 'text' || tag === 'tspan').map(({ text }) => text).join(' ');
}

describe.each(PICTURE_SHAPES)('the picture of a view, %s', (shape) => {
  const words = shape === 'square' ? zh : en;

  it.each(DRAWN_VIEWS)('says what it is of, whose figures they are and where each can be checked: %s', (_name, query) => {
    const of = shared(query);
    const picture = draw(of, shape, words);
    // Lines are broken where a word ends.
    const said = wordsOf(picture).replaceAll(/\s+/g, ' ');
    expect(said).toContain('2026-11-21');
    expect(said).toContain('example.org/trade/?v=1&t=2024-10..2026-08');
    const panels = drawnPanels(of.model);
    const filter = words.join.labelled(words.filters.sources, words.filters.none);
    expect(/Sources?: |来源：/.test(said.replace(filter, ''))).toBe(panels.some(({ empty }) => !empty));
    for (const { headline } of panels) expect(said.replaceAll(' ', '')).toContain(headline[words.language].slice(0, 12).replaceAll(' ', ''));
    expect(picture.children.filter(({ attributes }) => attributes.get('class') === 'panel-drawing')).toHaveLength(panels.filter(({ empty }) => !empty).length);
    const { width, height } = SHAPE_BOXES[shape];
    expect([picture.attributes.get('width'), picture.attributes.get('height')]).toEqual([String(width), String(height)]);
    const elements = all(picture);
    const values = elements.flatMap(({ attributes }) => [...attributes.values()]);
    expect(values.filter((value) => /var\(|NaN|undefined|Infinity/.test(value))).toEqual([]);
    const ids = elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(ids).toEqual([...new Set(ids)]);
    const named = values.flatMap((value) => /^url\(#(.*)\)$/.exec(value)?.[1] ?? []);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('draws a panel below the other, between head and foot', () => {
    const picture = draw(shared('?v=1&t=earliest..latest&m=~us-duty-on-china~us-average-duty~exports-us-yoy~exports-value~ppi-yoy~rare-earth-exports'), shape);
    const boxHeight = Number(picture.attributes.get('viewBox')?.split(' ')[3]);
    const panels = picture.children.filter(({ attributes }) => attributes.get('class') === 'panel-drawing');
    const edges = panels.flatMap(({ attributes }) => [Number(attributes.get('y')), Number(attributes.get('y')) + Number(attributes.get('height'))]);
    expect(panels).toHaveLength(6);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(Math.min(...edges)).toBeGreaterThan(80);
    expect(Math.max(...edges)).toBeLessThan(boxHeight - 60);
  });

  it('keeps a link of any length in sight', () => {
    const long = `${LINK}&m=${'~exports-us-yoy'.repeat(100)}`;
    expect(wordsOf(draw(shared(''), shape, en, long))).toContain('…');
    expect(readSvgRecordText(svgFile(viewPicture(pictureInput(shared(''), en, long, { shape, palette: new Map() })), { record: exportRecord(shared('').model, '?v=1', 'x'), font: null })).ok).toBe(true);
  });
});

describe('what a picture says of its view', () => {
  it.each([
    ['a past day', '?v=1&known=2025-06-08', 'as known on 8 June 2025'],
    ['chosen articles', '?v=1&src=~lavoce', 'Sources: La Voce di New York'],
    ['a filter by origins', '?v=1&min=2', 'Evidence: 2+ origins'],
    ['a pinned month', '?v=1&at=2025-05', 'May 2025 pinned'],
    ['its value', '?v=1&at=2025-05', '−34.5%'],
    ['a transform', '?v=1&u=idx@2025-01', 'Shown as index, January 2025 = 100.'],
    ['a shifted series', '?v=1&cmp=~exports-us-yoy~ppi-yoy&lag=3', 'Factory gate (PPI), 3 months later'],
    ['no panel', '?v=1&topic=~', 'No panel is chosen.'],
  ])('names %s', (_, query, words) => {
    expect(wordsOf(draw(shared(query), 'print')).replaceAll(/\s+/g, ' ')).toContain(words);
  });

  it('names data that nobody but the reader vouches for', () => {
    const input = pictureInput(shared(''), en, LINK, { shape: 'square', palette: new Map() });
    const marked = viewPicture({ ...input, words: { ...input.words, mark: 'Unverified: from figures.zip.' } });
    expect(wordsOf(readMarkup(toMarkup(marked)))).toContain('Unverified: from figures.zip.');
    expect(wordsOf(draw(shared(''), 'square'))).not.toContain('Unverified');
  });
});

describe('the picture of a dense series', () => {
  it('draws every stretch of it, in as many corners as its plot has columns', () => {
    const values = Array.from({ length: 20_000 }, (_, index) => (index % 977 === 0 ? 500 : Math.sin(index / 300)));
    const dataset = buildDataset({
      panels: [{ id: 'p' }],
      indicators: [{ id: 'daily', panel: 'p', frequency: 'D' }],
      observations: [{ indicator: 'daily', period: '2010-01-01', value: 1 }],
      evidence: [{ id: 'e', target: 'daily.2010-01-01', source: 's' }],
      readings: new Map([[indicatorId('daily'), denseOf(0, values)]]),
    });
    const view = { ...DEFAULT_VIEW, range: { from: 1970 * 12, to: 2024 * 12 } };
    const explorer = createExplorer(dataset, view);
    const picture = draw({ explorer, model: exploreView(explorer, view), view }, 'landscape');
    const line = all(picture).find(({ attributes }) => attributes.get('class') === 'series-line series-daily')?.attributes.get('d') ?? '';
    expect(line.match(/[ML]/g)?.length).toBeGreaterThan(1500);
    expect(line.match(/[ML]/g)?.length).toBeLessThan(5000);
  });
});

const ALLOWED = ['svg', 'title', 'metadata', 'style', 'rect', 'text', 'tspan', 'g', 'path', 'line', 'circle', 'defs', 'pattern', 'clipPath'];

/** A package in which every word is hostile. */
function hostileDataset(words: string): Dataset {
  const text: LocalText = { en: words, zh: words };
  const dataset = buildDataset({
    panels: [{ id: 'p' }],
    indicators: [{ id: 'a', panel: 'p' }, { id: 'b', panel: 'p', mark: 'bar' }],
    observations: [1, 2, 3].flatMap((month) => [{ indicator: 'a', period: `2025-0${month}`, value: month }, { indicator: 'b', period: `2025-0${month}`, value: -month }]),
    sources: [{ id: 's', publisher: words }],
    evidence: [{ id: 'e', target: 'a.2025-02', source: 's', kind: 'quote', exact: 'rose 2%', number: '2%' }, { id: 'f', target: 'b.2025-02', source: 's' }],
    events: [{ id: 'x', start: '2025-02-03' }],
  });
  return {
    ...dataset,
    title: text,
    panels: dataset.panels.map((panel) => ({ ...panel, title: text, howToRead: text })),
    indicators: new Map([...dataset.indicators].map(([id, one]) => [id, { ...one, title: text, short: text }])),
    events: new Map([...dataset.events].map(([id, one]) => [id, { ...one, title: text, short: text, story: true }])),
  };
}

describe('a hostile package', () => {
  it('has its words drawn as words, and nothing else', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...PICTURE_SHAPES), (words, shape) => {
        const dataset = hostileDataset(words);
        const view = { ...DEFAULT_VIEW, range: { from: 2025 * 12, to: 2025 * 12 + 5 } };
        const explorer = createExplorer(dataset, view);
        const of = { explorer, model: exploreView(explorer, view), view };
        const record = exportRecord(of.model, '?v=1', words);
        const file = svgFile(viewPicture(pictureInput(of, en, LINK, { shape, palette: themePalette(css, 'dark') })), { record, font: 'AAAA' });
        const elements = all(readMarkup(file.replace(/^<\?xml[^>]*\?>\n/, '').trimEnd()));
        expect(elements.filter(({ tag }) => !ALLOWED.includes(tag))).toEqual([]);
        const attributes = elements.flatMap((element) => [...element.attributes]);
        expect(attributes.filter(([name, value]) => /^on|href|^style$/i.test(name) || /javascript:|url\((?!#)/.test(value))).toEqual([]);
        expect(elements.filter(({ tag }) => tag === 'style').map(({ text }) => text.includes('a}'))).toEqual([false]);
        const text = readSvgRecordText(file);
        expect(text.ok && readExportRecord(text.value)).toEqual({ ok: true, value: record });
      }),
      { numRuns: 200 },
    );
  });
});
