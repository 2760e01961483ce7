import { useState } from 'react';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { seriesSample } from '../../charts/marks/series-sample.ts';
import type { Indicator } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { MOST_LAG } from '../../domain/transform/lag.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import type { FilterProps } from './filter-props.ts';
import { listedMetrics } from './metric-options.tsx';
import { MonthChoice } from './month-choice.tsx';
import { overlayAfter, overlayRefusal, type OverlayRefusal } from './overlay-choice.ts';

interface OverlayRowProps {
  readonly indicator: Indicator;
  readonly chosen: boolean;
  readonly refusal: OverlayRefusal | null;
  readonly onToggle: (id: IndicatorId) => void;
}

function OverlayRow({ indicator, chosen, refusal, onToggle }: OverlayRowProps) {
  const { moments } = useWords();
  const text = useLocalText();
  return (
    <label className="flex min-h-7 items-start gap-2 px-3.5 py-0.5 text-s hover:bg-paper-2 has-disabled:text-ink-3 max-desktop:min-h-11 max-desktop:items-center">
      <input
        type="checkbox"
        checked={chosen}
        disabled={refusal !== null}
        onChange={() => onToggle(indicator.id)}
        className="mt-px size-4 flex-none accent-ink"
      />
      <SvgTree node={seriesSample(indicator)} />
      <span className="min-w-0 flex-auto">
        {text(indicator.title)}
        {refusal !== null && <span className="block text-xs">{moments.overlayRefused[refusal]}</span>}
      </span>
    </label>
  );
}

function LagStepper({ view, name, onView }: Pick<FilterProps, 'view' | 'onView'> & { readonly name: string }) {
  const { moments } = useWords();
  const set = (lag: number): void => onView({ lag: Math.max(-MOST_LAG, Math.min(MOST_LAG, lag)) });
  return (
    <div role="group" aria-label={moments.lag(name)} className="flex flex-wrap items-center gap-x-2 px-3.5 py-1 text-s">
      <span className="min-w-0">{moments.lag(name)}</span>
      <span className="flex items-center">
        <IconButton icon="chevron-left" label={moments.lagEarlier} idle={view.lag <= -MOST_LAG} onClick={() => set(view.lag - 1)} />
        <output className="min-w-[92px] text-center font-semibold">{moments.lagValue(view.lag)}</output>
        <IconButton icon="chevron-right" label={moments.lagLater} idle={view.lag >= MOST_LAG} onClick={() => set(view.lag + 1)} />
      </span>
    </div>
  );
}

const HEAD = 'px-3.5 pt-2.5 pb-0.5 text-xs font-semibold';

/** Metrics to be drawn over each other. A single one is a choice begun: the view changes with the second. */
function OverlaySection({ explorer, view, onView }: FilterProps) {
  const { moments } = useWords();
  const text = useLocalText();
  const { dataset } = explorer;
  const [begun, setBegun] = useState<readonly IndicatorId[]>([]);
  const chosen = view.overlay ?? begun;
  const toggle = (id: IndicatorId): void => {
    const next = overlayAfter(chosen, id);
    const last = next.at(-1);
    const keepsLag = last !== undefined && dataset.indicators.get(last)?.frequency === 'M';
    setBegun(next.length < 2 ? next : []);
    onView({ overlay: next.length < 2 ? null : next, lag: next.length < 2 || !keepsLag ? 0 : view.lag });
  };
  const lastId = view.overlay?.at(-1);
  const last = lastId === undefined ? undefined : dataset.indicators.get(lastId);
  return (
    <fieldset className="min-w-0 border-t border-rule pb-1">
      <legend className="sr-only">{moments.overlay}</legend>
      <p className={HEAD}>{moments.overlay}</p>
      <p className="px-3.5 pb-1 text-xs text-ink-2">{moments.overlayHint}</p>
      {last !== undefined && last.frequency === 'M' && <LagStepper view={view} name={text(last.short)} onView={onView} />}
      {chosen.length > 0 && (
        <p className="px-3.5">
          <TextButton
            onClick={() => {
              setBegun([]);
              onView({ overlay: null, lag: 0 });
            }}
          >
            {moments.overlayNone}
          </TextButton>
        </p>
      )}
      {listedMetrics(dataset, { ...view, topics: null }).flatMap(({ indicators }) =>
        indicators
          .filter((one) => one.mark !== 'point')
          .map((one) => (
            <OverlayRow
              key={one.id}
              indicator={one}
              chosen={chosen.includes(one.id)}
              refusal={overlayRefusal(dataset, chosen, one, view.transform)}
              onToggle={toggle}
            />
          )),
      )}
    </fieldset>
  );
}

/** Two months side by side, and metrics over each other. */
export function CompareOptions(props: FilterProps) {
  const { explorer, view, onView } = props;
  const { moments } = useWords();
  return (
    <div>
      <div role="group" aria-label={moments.months}>
        <p className={HEAD}>{moments.months}</p>
        <p className="px-3.5 text-xs text-ink-2">{moments.monthsHint}</p>
        <MonthChoice key={`at ${view.at ?? ''}`} label={moments.pinned} month={view.at} extent={explorer.extent} onMonth={(at) => onView({ at })}>
          <TextButton idle={view.at === null && view.at2 === null} onClick={() => onView({ at: null, at2: null })}>
            {moments.none}
          </TextButton>
        </MonthChoice>
        <MonthChoice key={`at2 ${view.at2 ?? ''}`} label={moments.second} month={view.at2} extent={explorer.extent} onMonth={(at2) => onView({ at2 })}>
          <TextButton idle={view.at2 === null} onClick={() => onView({ at2: null })}>
            {moments.none}
          </TextButton>
        </MonthChoice>
      </div>
      <OverlaySection {...props} />
    </div>
  );
}
