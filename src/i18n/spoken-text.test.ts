import { describe, expect, it } from 'vitest';
import { spokenPoint } from '../domain/spoken-point.ts';
import type { Locale } from '../domain/locale.ts';
import { drawnPanels } from '../domain/explorer-model.ts';
import { isInRange } from '../domain/panel-model.ts';
import { monthOfDay } from '../domain/time-period.ts';
import { buildPlotted, testMonth } from '../test/build-plotted.ts';
import { DRAWN_VIEWS, drawnView } from '../test/drawn-views.ts';
import { en } from './en/en.ts';
import { formatValue } from './format/format-value.ts';
import { spokenText } from './spoken-text.ts';
import { seriesName } from './transform-text.ts';
import { zh } from './zh/zh.ts';

const MOST_WORDS = 25;

/** Letters to a word in running Chinese, which puts no spaces between words. */
const LETTERS_A_WORD = 1.6;

/** Words between spaces; in Chinese numbers, and its letters by what a word of them takes. */
function countWords(text: string, language: Locale): number {
  if (language === 'en') return text.split(/\s+/).length;
  const letters = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (text.match(/[\d.]+/g)?.length ?? 0) + letters / LETTERS_A_WORD;
}

describe.each([en, zh])('what is said of a point ($language)', (words) => {
  it.each(DRAWN_VIEWS)('is short and in order for every point, %s', (_, query) => {
    const { model } = drawnView(query);
    for (const series of drawnPanels(model).flatMap((panel) => panel.series)) {
      for (const point of series.points.filter((one) => isInRange(one, model.range))) {
        const said = spokenText(spokenPoint(series, monthOfDay(point.x), model.range, point.observation.id), words);
        const value = formatValue(point.y, series.indicator, words.language).text;
        const from = said.indexOf(value);
        const name = said.indexOf(seriesName(series, words));
        expect([from, name > from, countWords(said, words.language) <= MOST_WORDS], said).toEqual([0, true, true]);
        expect(said).not.toMatch(/undefined|null|NaN/);
      }
    }
  });
});

describe('the order of what is said', () => {
  const range = { from: testMonth('2025-01'), to: testMonth('2025-12') };
  const rate = buildPlotted({
    indicator: { id: 'duty', mark: 'step', frequency: 'D', unit: 'percent' },
    values: [['2025-04-04', 54], ['2025-05-02', 145], ['2025-05-14', 30]],
    origins: { '2025-05-14': ['one', 'two'] },
    until: '2025-12',
  });
  const change = buildPlotted({
    indicator: { id: 'exports', unit: 'percent-change', decimals: 1 },
    values: [['2025-05', -34.5, { status: 'provisional' }], ['2025-07', 1]],
    origins: { '2025-05': ['one'] },
  });

  it.each([
    [rate, '2025-05', null, '54 to 30%, duty, May 2025, 5 of 12, quoted from 2 origins'],
    [rate, '2025-06', null, '30%, duty, June 2025, 6 of 12, quoted from 2 origins'],
    [rate, '2025-05', 'duty.2025-05-02', '145%, duty, from 2 May 2025, 5 of 12'],
    [rate, '2025-01', null, 'none yet, duty, January 2025, 1 of 12'],
    [change, '2025-05', null, '\u221234.5%, exports, May 2025, 5 of 12, provisional, quoted from 1 origin'],
    [change, '2025-06', null, 'no figure, exports, June 2025, 6 of 12'],
  ] as const)('is value, series, period, place, state, origins: %#', (series, month, claim, expected) => {
    const point = series.points.find(({ observation }) => observation.id === claim);
    expect(spokenText(spokenPoint(series, testMonth(month), range, point?.observation.id), en)).toBe(expected);
  });
});
