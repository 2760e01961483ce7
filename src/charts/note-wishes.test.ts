import { describe, expect, it } from 'vitest';
import { createExplorer } from '../domain/explorer.ts';
import { exploreView } from '../domain/explorer-model.ts';
import { sourceId } from '../domain/ids.ts';
import type { MonthRange } from '../domain/time-period.ts';
import { CITED, DEFAULT_VIEW, type ViewState } from '../domain/view.ts';
import { en } from '../i18n/en/en.ts';
import { SERIES_STYLES } from '../theme/series-styles.ts';
import { buildDataset, type DatasetParts } from '../test/build-dataset.ts';
import { testMonth } from '../test/build-plotted.ts';
import { toChartWords } from './chart-words.ts';
import { noteWishes } from './note-wishes.ts';
import { placeDiscs } from './place-discs.ts';
import type { NoteWish } from './place-notes.ts';
import { plotFrame, timeScale, valueScale } from './plot-frame.ts';

const RANGE: MonthRange = { from: testMonth('2024-10'), to: testMonth('2025-12') };

function wishesOf(parts: DatasetParts, { open = '', ...view }: Partial<ViewState> & { readonly open?: string } = {}): readonly NoteWish[] {
  const explorer = createExplorer(buildDataset({ panels: [{ id: 'panel', topic: 'trade' }], ...parts }));
  const { panels, range } = exploreView(explorer, { ...DEFAULT_VIEW, range: RANGE, ...view });
  return panels.flatMap((model) => {
    const scale = timeScale(range, plotFrame(764, 34, 126));
    const toY = valueScale(model.scale, 156);
    const discs = placeDiscs(model.series, () => true, scale, toY);
    return [...noteWishes({ model, range, scale, toY, words: toChartWords(en), discs, open })];
  });
}

function texts(...input: Parameters<typeof wishesOf>): string[] {
  return wishesOf(...input).map((wish) => wish.text);
}

function quote(target: string, source = 'cnn') {
  return { id: `quote-of-${target.replaceAll('.', '-')}`, target, source, kind: 'quote', exact: 'some 5 words', number: '5' } as const;
}

function months(id: string, values: Readonly<Record<string, number>>) {
  return Object.entries(values).map(([period, value]) => ({ indicator: id, period, value }));
}

const LINE = { id: 'line', panel: 'panel' };
const BAR = { id: 'bar', panel: 'panel', mark: 'bar', unit: 'tonnes' } as const;
const STEP = { id: 'step', panel: 'panel', mark: 'step', frequency: 'D', unit: 'percent', decimals: 0 } as const;

describe('the open claim', () => {
  const parts: DatasetParts = { indicators: [LINE], observations: months('line', { '2025-05': -34.5 }), evidence: [quote('line.2025-05')] };

  it('wants its value first, bold, in the colour of its series', () => {
    const [first] = wishesOf(parts, { open: 'line.2025-05' });
    expect(first).toMatchObject({ text: '−34.5%', strong: true, colour: SERIES_STYLES.china.label });
  });

  it('wants nothing where it is not drawn, or none is open', () => {
    expect(texts(parts, { open: 'line.2025-06' })).toEqual([]);
    expect(texts(parts)).toEqual([]);
  });
});

describe('the peak of a step line', () => {
  const duties: DatasetParts = {
    indicators: [STEP],
    observations: [
      { indicator: 'step', period: '2025-04-10', value: 145 },
      { indicator: 'step', period: '2025-05-14', value: 30 },
    ],
    evidence: [quote('step.2025-04-10'), quote('step.2025-05-14')],
  };

  it('wants its rate, and no other rate does', () => {
    expect(texts(duties)).toEqual(['145%']);
  });

  it('wants it once where its claim is open', () => {
    expect(texts(duties, { open: 'step.2025-04-10' })).toEqual(['145%']);
  });
});

describe('a special value', () => {
  it.each([
    ['a forecast', 'forecast', 'Forecast: +5.0%'],
    ['an announced rate', 'announced', '+5.0% announced'],
    ['two months as one', 'combined', 'Jan–Feb'],
    ['an ordinary value', 'normal', undefined],
    ['a provisional value', 'provisional', undefined],
  ] as const)('wants, for %s, its word', (_name, status, text) => {
    const observations = [{ indicator: 'line', period: '2025-02', value: 5, status }];
    expect(texts({ indicators: [LINE], observations })).toEqual(text === undefined ? [] : [text]);
  });

  it('is named once a panel where two months are one', () => {
    const indicators = [LINE, { ...LINE, id: 'other' }];
    const observations = [
      ...months('line', { '2025-02': 2.3, '2025-03': 12.4 }),
      ...months('other', { '2025-02': 2.3, '2025-03': 9.1 }),
    ].map((one) => (one.period === '2025-02' ? { ...one, status: 'combined' as const } : one));
    expect(texts({ indicators, observations })).toEqual(['Jan–Feb']);
  });
});

describe('a hole in a line', () => {
  const values = { '2025-03': 1, '2025-04': 2, '2025-05': 3, '2025-06': 4, '2025-09': 5 };
  const parts: DatasetParts = { indicators: [LINE], observations: months('line', values), evidence: [quote('line.2025-04')] };

  it.each<readonly [string, Readonly<Record<string, number>>, readonly string[]]>([
    ['one month', { '2025-05': 1, '2025-07': 2 }, ['Jun: no figure']],
    ['several months', { '2025-05': 1, '2025-09': 2 }, ['Jun to Aug: no figure']],
    ['two holes: the latest', { '2025-01': 1, '2025-03': 2, '2025-05': 3 }, ['Apr: no figure']],
    ['no hole', { '2025-05': 1, '2025-06': 2 }, []],
    ['a line that begins late', { '2025-11': 1 }, []],
    ['no value', {}, []],
  ])('wants, for %s, its word', (_name, some, expected) => {
    expect(texts({ indicators: [LINE], observations: months('line', some) })).toEqual(expected);
  });

  it('has its word in the middle of it, in the colour of the line', () => {
    const [wish] = wishesOf(parts);
    const { toX } = timeScale(RANGE, plotFrame(764, 34, 126));
    const [july, september] = [20_270, 20_332];
    expect(wish).toMatchObject({ text: 'Jul to Aug: no figure', x: toX((july + september) / 2), colour: SERIES_STYLES.china.label });
  });

  it('is not told outside the range', () => {
    expect(texts(parts, { range: { from: testMonth('2024-10'), to: testMonth('2025-06') } })).toEqual([]);
  });

  it('says nothing of figures that a filter of sources may hide', () => {
    expect(texts(parts, { sources: [sourceId(CITED)] })).toEqual([]);
    expect(texts(parts, { sources: [sourceId('cnn')] })).toEqual([]);
  });
});

describe('the end of bars', () => {
  it.each<readonly [string, Readonly<Record<string, number>>, string, readonly string[]]>([
    ['a year without a figure', { '2025-11': 1, '2025-12': 2 }, '2026-08', ['No monthly figure for 2026 in our sources']],
    ['the rest of a year', { '2025-05': 1 }, '2025-12', ['Jun 2025 to Dec 2025: no figure']],
    ['two months, for which there is no room', { '2025-10': 1 }, '2025-12', []],
    ['no end', { '2025-12': 1 }, '2025-12', []],
    ['no bar at all', {}, '2025-12', []],
  ])('wants, for %s, its word', (_name, values, until, expected) => {
    const range = { from: RANGE.from, to: testMonth(until) };
    expect(texts({ indicators: [BAR], observations: months('bar', values) }, { range })).toEqual(expected);
  });

  it('is that of the series that lasts longest', () => {
    const indicators = [BAR, { ...BAR, id: 'other' }];
    const observations = [...months('bar', { '2025-05': 1 }), ...months('other', { '2025-08': 1 })];
    expect(texts({ indicators, observations })).toEqual(['Sep 2025 to Dec 2025: no figure']);
  });

  it('says nothing of figures that a filter of sources may hide', () => {
    const parts: DatasetParts = { indicators: [BAR], observations: months('bar', { '2025-05': 1, '2025-12': 2 }), evidence: [quote('bar.2025-05')] };
    expect(texts(parts, { sources: [sourceId('cnn')] })).toEqual([]);
  });
});
