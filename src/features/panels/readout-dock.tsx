import { useRef } from 'react';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { seriesSample } from '../../charts/marks/series-sample.ts';
import { useChartWords } from '../../charts/use-chart-words.ts';
import { useStoreEffect } from '../../charts/use-store-effect.ts';
import { writeText } from '../../charts/write-new.ts';
import { stepOf, stopAt } from '../../domain/cursor-stop.ts';
import { drawnPanels, type ExplorerModel } from '../../domain/explorer-model.ts';
import type { PlottedSeries } from '../../domain/plotted-series.ts';
import type { MonthNumber } from '../../domain/time-period.ts';
import { useWords } from '../../i18n/words.ts';
import { cursorStore, effectiveMonth } from '../../state/cursor-store.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { readingText, readInWords } from '../../charts/series-reading.ts';

interface ReadoutDockProps {
  readonly model: ExplorerModel;
  readonly month: MonthNumber;
  readonly onPin: (month: MonthNumber | null) => void;
  /** Sets the month before beside it; the comparison leads on from there. */
  readonly onCompare: (month: MonthNumber) => void;
}

interface DockRowProps {
  readonly series: PlottedSeries;
  readonly pinned: MonthNumber;
}

/** One series at the cursor, else at the pinned month; painted without a React render. */
function DockRow({ series, pinned }: DockRowProps) {
  const all = useWords();
  const { charts } = all;
  const words = useChartWords();
  const value = useRef<HTMLElement>(null);
  useStoreEffect(() => {
    const month = effectiveMonth(cursorStore.get().month, pinned) ?? pinned;
    if (value.current !== null) value.current.textContent = readingText(readInWords(series, month, words, all), charts);
  }, cursorStore);
  return (
    <div className="flex items-center gap-1.5 border-t border-rule py-1">
      <SvgTree node={seriesSample(series.indicator)} />
      <dt className="min-w-0 flex-1 truncate">{words.series(series)}</dt>
      <dd ref={value} className="font-semibold whitespace-nowrap" />
    </div>
  );
}

/** On narrow screens: the values of all panels at the pinned month, docked below them; a finger on the charts moves them on. */
export function ReadoutDock({ model, month, onPin, onCompare }: ReadoutDockProps) {
  const { charts, moments } = useWords();
  const words = useChartWords();
  const { range } = model;
  const name = words.moment(month, range);
  const heading = useRef<HTMLHeadingElement>(null);
  const series = drawnPanels(model).flatMap((panel) => panel.series).filter((one) => one.indicator.mark !== 'point');
  useStoreEffect(() => {
    const at = effectiveMonth(cursorStore.get().month, month) ?? month;
    writeText(heading.current, words.moment(at, range));
  }, cursorStore);
  return (
    <section
      aria-label={charts.dock(name)}
      className="readout-dock fixed inset-x-0 bottom-0 z-20 rounded-t-sheet border-t border-rule-strong bg-paper-2 px-4 pt-1 pb-3 shadow-[0_-8px_24px_var(--band)]"
    >
      <div className="flex min-h-11 items-center gap-2">
        <h2 ref={heading} className="text-m font-semibold">
          {name}
        </h2>
        <p className="text-s text-ink-2 max-[420px]:sr-only">{charts.tapAgain}</p>
        <TextButton label={moments.compareWith(name)} onClick={() => onCompare(month - stepOf(range))}>
          {moments.compareShort}
        </TextButton>
        <span className="ml-auto flex">
          <IconButton icon="chevron-left" label={charts.earlier} onClick={() => onPin(Math.max(range.from, stopAt(month - stepOf(range), range)))} />
          <IconButton icon="chevron-right" label={charts.later} onClick={() => onPin(Math.min(range.to, stopAt(month + stepOf(range), range)))} />
          <IconButton icon="close" label={charts.unpin} onClick={() => onPin(null)} />
        </span>
      </div>
      <dl className="grid grid-cols-2 gap-x-4 text-s">
        {series.map((one) => (
          <DockRow key={one.indicator.id} series={one} pinned={month} />
        ))}
      </dl>
    </section>
  );
}
