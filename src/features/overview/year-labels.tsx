import { memo } from 'react';
import type { TimeScale } from '../../charts/plot-frame.ts';
import { type MonthRange, monthStart } from '../../domain/time-period.ts';
import { formatPeriod } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { STRIP_HEIGHT } from './density-bars.tsx';

/** A year in 12 px digits, with room to the next. */
const LABEL_WIDTH = 38;

interface YearLabelsProps {
  readonly extent: MonthRange;
  readonly scale: TimeScale;
  /** The right end of what may be written on. */
  readonly end: number;
}

/** Years under the strip, each at its January; as many as fit. */
export const YearLabels = memo(function YearLabels({ extent, scale, end }: YearLabelsProps) {
  const { language } = useWords();
  const step = Math.max(1, Math.ceil(LABEL_WIDTH / (scale.monthWidth * 12)));
  const first = Math.ceil(extent.from / 12);
  const years = Array.from({ length: Math.floor(extent.to / 12) - first + 1 }, (_, index) => first + index);
  return years
    .map((year) => ({ year, x: scale.toX(monthStart(year * 12)) }))
    .filter(({ year, x }) => year % step === 0 && x + LABEL_WIDTH - 8 <= end)
    .map(({ year, x }) => (
      <text key={year} x={x} y={STRIP_HEIGHT + 15} fontSize={12} fill="var(--ink-3)">
        {formatPeriod({ freq: 'A', ordinal: year }, language)}
      </text>
    ));
});
