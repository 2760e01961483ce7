import { Fragment, useRef } from 'react';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { coverageBar } from '../../charts/marks/coverage-bar.ts';
import { seriesSample } from '../../charts/marks/series-sample.ts';
import { isHollow } from '../../charts/point-status.ts';
import { useChartWords } from '../../charts/use-chart-words.ts';
import { useStoreEffect } from '../../charts/use-store-effect.ts';
import { writeAttribute, writeText } from '../../charts/write-new.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { isInRange } from '../../domain/panel-model.ts';
import type { PlottedSeries } from '../../domain/plotted-series.ts';
import { countCoverage } from '../../domain/series-coverage.ts';
import { type MonthNumber, type MonthRange, monthOfDay, rangeEnd, rangeStart } from '../../domain/time-period.ts';
import { coverageText } from '../../i18n/coverage-text.ts';
import { seriesName } from '../../i18n/transform-text.ts';
import { useWords } from '../../i18n/words.ts';
import { cursorStore, effectiveMonth } from '../../state/cursor-store.ts';
import { readingsOf, readInWords } from '../../charts/series-reading.ts';

interface ReadoutProps {
  readonly series: readonly PlottedSeries[];
  readonly range: MonthRange;
  readonly pinned: MonthNumber | null;
  readonly open: ClaimId | null;
  /** Whether each row carries its readings of all months, for a page that nothing else is there to ask. */
  readonly still?: boolean;
}

const ARROW = { visibility: 'visible', width: 14 } as const;
const NO_ARROW = { visibility: 'hidden', width: 0 } as const;

/** The last month of the range with a figure: what a readout says while no month is pointed at. */
function latestMonth(series: PlottedSeries, range: MonthRange): MonthNumber {
  const reading = series.dense?.last(rangeStart(range), rangeEnd(range)) ?? null;
  if (reading !== null) return monthOfDay(reading.x);
  const last = series.points.findLast((point) => isInRange(point, range));
  return last === undefined ? range.to : Math.min(range.to, monthOfDay(last.end - 1));
}

/** What stands behind the drawn figures of a series, as a bar under its row; in words for those who point or listen. */
function SeriesCoverage({ series, range }: Pick<ReadoutProps, 'range'> & { readonly series: PlottedSeries }) {
  const words = useWords();
  const points = series.points.filter((point) => isInRange(point, range));
  const readings = series.dense?.count(rangeStart(range), rangeEnd(range)) ?? points.length;
  const coverage = countCoverage(points, readings - points.length);
  if (coverage.figures === 0) return null;
  const said = coverageText(coverage, words);
  return (
    <tr>
      <td colSpan={3} title={said} className="leading-none">
        <SvgTree node={coverageBar(coverage, '100%')} />
        <span className="sr-only">{words.filters.coverage.ofSeries(seriesName(series, words), said)}</span>
      </td>
    </tr>
  );
}

/** A space that is not empty keeps its line, so that the rows below stay where they are. */
const KEPT_LINE = '\u00A0';

function ReadoutRow({ series, range, pinned, open, still = false }: Omit<ReadoutProps, 'series'> & { readonly series: PlottedSeries }) {
  const all = useWords();
  const { charts } = all;
  const words = useChartWords();
  const from = useRef<HTMLSpanElement>(null);
  const arrow = useRef<SVGSVGElement>(null);
  const to = useRef<HTMLSpanElement>(null);
  const between = useRef<HTMLSpanElement>(null);
  const read = (month: MonthNumber) => readInWords(series, month, words, all);
  const atRest = read(pinned ?? latestMonth(series, range));
  useStoreEffect(() => {
    const month = effectiveMonth(cursorStore.get().month, pinned) ?? latestMonth(series, range);
    const reading = read(month);
    writeText(from.current, reading.from);
    writeText(to.current, reading.to);
    writeText(between.current, reading.between || KEPT_LINE);
    const { visibility, width } = reading.from === '' ? NO_ARROW : ARROW;
    writeAttribute(arrow.current, 'visibility', visibility);
    writeAttribute(arrow.current, 'width', width);
  }, cursorStore);
  const isOpen = series.points.some((point) => point.observation.id === open);
  const hollow = series.points.some((point) => point.origins === 0 && isHollow(point.observation));
  return (
    <tr className={isOpen ? 'bg-marker text-marker-ink' : ''} data-series={series.indicator.id} data-readings={still ? readingsOf(range, read) : undefined}>
      <td className="w-9 py-px pl-px align-middle leading-none">
        <SvgTree node={seriesSample(series.indicator, hollow)} />
      </td>
      <th scope="row" className="py-px text-left font-normal">
        {words.series(series)}
      </th>
      <td className="py-px pr-px text-right font-semibold whitespace-nowrap">
        <span ref={from}>{atRest.from}</span>
        <svg ref={arrow} {...(atRest.from === '' ? NO_ARROW : ARROW)} height={8} viewBox="0 0 14 8" className="mx-0.5 inline-block" role="img" aria-label={charts.arrow}>
          <path d="M1 4h11M9 1l3 3-3 3" fill="none" stroke="currentColor" strokeWidth={1.5} />
        </svg>
        <span ref={to} className="readout-value">
          {atRest.to}
        </span>
        {series.dense !== null && (
          <span ref={between} className="block text-xs leading-4 font-normal text-ink-2">
            {atRest.between || KEPT_LINE}
          </span>
        )}
      </td>
    </tr>
  );
}

/** The values of a panel at the cursor; without one, the latest of the range. Rows never move. */
export function Readout({ series, ...rest }: ReadoutProps) {
  const rows = series.filter((one) => one.indicator.mark !== 'point');
  return (
    <table className="mt-1.5 w-full border-collapse text-s">
      <tbody>
        {rows.map((one) => (
          <Fragment key={one.indicator.id}>
            <ReadoutRow series={one} {...rest} />
            <SeriesCoverage series={one} range={rest.range} />
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
