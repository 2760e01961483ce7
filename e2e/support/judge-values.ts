import { isoMonth } from './calendar.ts';
import { type ExpectedSeries, expectedSeries, readMonth, touches } from './expected-series.ts';
import { drawnIndicators, inView, type Months, monthsOf, type View } from './expected-view.ts';
import { indicators } from './package-figures.ts';
import type { Readings, ReadTable } from './read-values.ts';
import { isWrittenAs, numbersIn } from './words.ts';

function seriesOf(view: View): readonly ExpectedSeries[] {
  return drawnIndicators(view).flatMap((panel) => panel.indicators.map((indicator) => expectedSeries(indicator, view)));
}

/** The values that a month must say: the first and the last of a rate that changed in it, else the last. */
function expectedNumbers(series: ExpectedSeries, month: number): readonly number[] {
  const values = readMonth(series, month).map((figure) => figure.value);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return [];
  return series.mark === 'step' && first !== last ? [first, last] : [last];
}

/** Whether words say the values of a month, or by a word that there is none. */
function saysMonth(text: string, series: ExpectedSeries, month: number): boolean {
  const decimals = Number(indicators.get(series.indicator)?.('decimals') ?? '0');
  const [written, expected] = [numbersIn(text), expectedNumbers(series, month)];
  if (expected.length === 0) return text === 'no figure' || text === 'none yet';
  return written.length === expected.length && expected.every((value, index) => isWrittenAs(value, written[index] ?? Number.NaN, decimals));
}

/** What the readouts of the charts say amiss, month by month. */
export function readoutFaults(readouts: Readings, view: View, { from, to }: Months = monthsOf(view)): readonly string[] {
  return seriesOf(view)
    .filter((series) => series.mark !== 'point')
    .flatMap((series) =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((month) => {
        const text = readouts.get(`${series.indicator} ${month}`) ?? 'nothing';
        return saysMonth(text, series, month) ? [] : [`the readout of ${series.indicator} in ${isoMonth(month)} says ${text}`];
      }),
    );
}

/** Where the table is not as the package, or says other than the readouts of the charts. */
export function tableFaults(table: ReadTable, readouts: Readings, view: View): readonly string[] {
  const all = seriesOf(view);
  const named = new Map(all.map((series) => [indicators.get(series.indicator)?.('short_en') ?? '', series]));
  const columns = table.columns.map(({ name }) => named.get(name));
  const missing = all.filter((series) => series.mark !== 'point' && !columns.includes(series));
  return [
    ...missing.map((series) => `${series.indicator} has no column`),
    ...table.columns.flatMap(({ name }, index) => (columns[index] === undefined ? [`the column ${name} is no series of the view`] : [])),
    ...table.cells.flatMap((cell) => {
      const series = columns[cell.column];
      if (series === undefined) return [];
      const place = `${series.indicator} in ${isoMonth(cell.month)}`;
      if (series.mark === 'point') return [];
      const readout = readouts.get(`${series.indicator} ${cell.month}`) ?? '';
      const same = numbersIn(cell.text).length > 0 ? numbersIn(cell.text).join() === numbersIn(readout).join() : cell.text === readout;
      return [
        ...(saysMonth(cell.text, series, cell.month) ? [] : [`the cell of ${place} says ${cell.text}`]),
        ...(same ? [] : [`the cell of ${place} says ${cell.text}, the readout ${readout}`]),
      ];
    }),
  ];
}

/** The claims that a view shows: drawn in its range, or reaching into it. */
export function shownClaims(view: View): ReadonlySet<string> {
  const months = monthsOf(view);
  return new Set(seriesOf(view).flatMap(({ held }) => held.filter((one) => touches(one, months)).map((one) => one.figure.claim)));
}

/** Whether the table opens every figure in view and none that the charts do not show. */
export function claimFaults(table: ReadTable, view: View): readonly string[] {
  const [shown, opened] = [shownClaims(view), new Set(table.claims)];
  return [
    ...table.claims.filter((claim) => !shown.has(claim)).map((claim) => `${claim} stands in the table and not in the charts`),
    ...inView(view).filter(({ claim }) => !opened.has(claim)).map(({ claim }) => `${claim} stands in the charts and not in the table`),
  ];
}
