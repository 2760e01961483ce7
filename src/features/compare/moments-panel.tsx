import { useEffect, useEffectEvent } from 'react';
import { stepOf } from '../../domain/cursor-stop.ts';
import { momentChanges } from '../../domain/compare/moment-changes.ts';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import type { MonthNumber } from '../../domain/time-period.ts';
import { formatMoment } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { announce } from '../../state/announcements.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { CompareFrame } from './compare-frame.tsx';
import { MomentRow } from './moment-row.tsx';
import { momentsTitle, spokenChanges } from './moment-text.ts';

interface MomentsPanelProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  /** The pinned month, and the one that it is compared with. */
  readonly at: MonthNumber;
  readonly at2: MonthNumber;
  readonly takesFocus: boolean;
  readonly onSecond: (month: MonthNumber | null) => void;
  readonly onOpen: (target: Target) => void;
}

const COLUMNS = 'text-xs text-ink-2';

/** Every drawn series at two months, the earlier one first: its values, what is behind them, and the change. */
export function MomentsPanel({ explorer, model, at, at2, takesFocus, onSecond, onOpen }: MomentsPanelProps) {
  const words = useWords();
  const { moments, language } = words;
  const { extent } = explorer;
  const step = stepOf(extent);
  const [from, to] = at <= at2 ? [at, at2] : [at2, at];
  const changes = momentChanges(model, from, to);
  const [first, second] = [formatMoment(from, extent, language), formatMoment(to, extent, language)];
  const say = useEffectEvent(() => announce(spokenChanges(changes, [from, to], extent, words)));
  useEffect(() => {
    if (takesFocus) say();
  }, [from, to, takesFocus]);
  const name = formatMoment(at2, extent, language);
  return (
    <CompareFrame title={momentsTitle([from, to], extent, words)} takesFocus={takesFocus} onClose={() => onSecond(null)}>
      <div className="flex flex-wrap items-center gap-x-1 text-s">
        <IconButton icon="chevron-left" label={moments.earlier(name)} idle={at2 - step < extent.from} onClick={() => onSecond(at2 - step)} />
        <span className="min-w-[112px] text-center">{name}</span>
        <IconButton icon="chevron-right" label={moments.later(name)} idle={at2 + step > extent.to} onClick={() => onSecond(at2 + step)} />
        <span className="text-xs text-ink-2">{moments.steps}</span>
      </div>
      <div role="table" aria-label={moments.table(first, second)} className="moments mt-1">
        <div role="row" className="grid grid-cols-2 gap-x-4 py-1 tablet:grid-cols-[150px_minmax(0,1fr)_minmax(0,1fr)_minmax(90px,150px)]">
          <div role="columnheader" className={`${COLUMNS} max-tablet:sr-only`}>
            {moments.metric}
          </div>
          <div role="columnheader" className={COLUMNS}>
            {first}
          </div>
          <div role="columnheader" className={COLUMNS}>
            {second}
          </div>
          <div role="columnheader" className={`${COLUMNS} max-tablet:sr-only tablet:text-right`}>
            {moments.change}
          </div>
        </div>
        {changes.map((one) => (
          <MomentRow key={`${one.series.indicator.id} ${one.series.lag}`} explorer={explorer} of={one} onOpen={onOpen} />
        ))}
      </div>
    </CompareFrame>
  );
}
