import { type RefObject, useId, useRef } from 'react';
import { useStoreEffect } from '../../charts/use-store-effect.ts';
import { writeAttribute, writeText } from '../../charts/write-new.ts';
import { type CursorPlace, placeForKey } from '../../domain/cursor-place.ts';
import { stopAt, stopsOf } from '../../domain/cursor-stop.ts';
import type { Observation } from '../../domain/dataset.ts';
import { drawnPanels, type ExplorerModel } from '../../domain/explorer-model.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import { spokenPoint, type SpokenPoint } from '../../domain/spoken-point.ts';
import type { MonthNumber } from '../../domain/time-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { spokenText } from '../../i18n/spoken-text.ts';
import { seriesName } from '../../i18n/transform-text.ts';
import { useWords } from '../../i18n/words.ts';
import { cursorRequests } from '../../state/cursor-request.ts';
import { cursorSeries } from '../../state/cursor-series.ts';
import { cursorStore, effectiveMonth, moveCursor } from '../../state/cursor-store.ts';
import { TextButton } from '../../ui/text-button.tsx';

interface PointSliderProps {
  readonly model: ExplorerModel;
  readonly pinned: MonthNumber | null;
  readonly onOpen: (observation: Observation) => void;
}

/** Where the cursor of all charts stands, as the slider has it: without a chosen series, on the first one drawn. */
function usePoint(model: ExplorerModel, pinned: MonthNumber | null) {
  const { range } = model;
  const panels = drawnPanels(model).filter((panel) => !panel.empty);
  const read = (): { readonly panel: PanelModel; readonly place: CursorPlace } | null => {
    const chosen = cursorSeries.get();
    const panel = panels.find((one) => one.panel.id === chosen?.panel) ?? panels[0];
    if (panel === undefined) return null;
    const series = panel.series.findIndex((one) => one.indicator.id === chosen?.indicator);
    const month = stopAt(Math.min(range.to, Math.max(range.from, effectiveMonth(cursorStore.get().month, pinned) ?? range.to)), range);
    return { panel, place: { month, series: Math.max(0, series), claim: series < 0 ? null : (chosen?.claim ?? null) } };
  };
  const said = (): SpokenPoint | null => {
    const point = read();
    const series = point?.panel.series[point.place.series];
    return point === null || series === undefined ? null : spokenPoint(series, point.place.month, range, point.place.claim);
  };
  const go = (panel: PanelModel, place: CursorPlace): void => {
    const indicator = panel.series[place.series]?.indicator.id;
    if (indicator === undefined) return;
    cursorSeries.set({ panel: panel.panel.id, indicator, claim: place.claim });
    moveCursor(place.month, 'keys');
  };
  return { panels, read, said, go };
}

type Point = ReturnType<typeof usePoint>;

/** Slider, choice and words follow the cursor without a React render. */
function usePainted({ read, said }: Point, stops: readonly MonthNumber[]) {
  const words = useWords();
  const slider = useRef<HTMLInputElement>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const text = useRef<HTMLParagraphElement>(null);
  useStoreEffect(() => {
    const [point, spoken] = [read(), said()];
    if (point === null || spoken === null || slider.current === null || choice.current === null) return;
    const words25 = spokenText(spoken, words);
    slider.current.value = String(stops.indexOf(point.place.month));
    choice.current.value = `${point.panel.panel.id} ${point.place.series}`;
    writeAttribute(slider.current, 'aria-valuetext', words25);
    writeText(text.current, words25);
  }, cursorStore, cursorSeries);
  return { slider, choice, text };
}

function SeriesChoice({ point: { panels, read, go }, choice, id }: { readonly point: Point; readonly choice: RefObject<HTMLSelectElement | null>; readonly id: string }) {
  const words = useWords();
  const text = useLocalText();
  const choose = (value: string): void => {
    const [panelId = '', series = ''] = value.split(' ');
    const panel = panels.find((one) => one.panel.id === panelId);
    const month = read()?.place.month;
    if (panel !== undefined && month !== undefined) go(panel, { month, series: Number(series), claim: null });
  };
  return (
    <select
      ref={choice}
      id={id}
      onChange={(event) => choose(event.target.value)}
      className="h-8 max-w-full min-w-0 rounded-control border border-rule-strong bg-paper px-1.5 max-desktop:h-11"
    >
      {panels.map(({ panel, series }) => (
        <optgroup key={panel.id} label={text(panel.title)}>
          {series.map((one, position) => (
            <option key={one.indicator.id} value={`${panel.id} ${position}`}>
              {seriesName(one, words)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}

/** The cursor of the charts for those who use no keys in a chart: a native slider through time, a choice of series, and what is there in words. */
export function PointSlider({ model, pinned, onOpen }: PointSliderProps) {
  const { access } = useWords();
  const id = useId();
  const point = usePoint(model, pinned);
  const stops = stopsOf(model.range);
  const { slider, choice, text } = usePainted(point, stops);
  const press = (act: (panel: PanelModel, place: CursorPlace) => void) => (): void => {
    const at = point.read();
    if (at !== null) act(at.panel, at.place);
  };
  const step = (isBack: boolean) =>
    press((panel, place) => {
      const next = placeForKey('a', isBack, place, { range: model.range, series: panel.series });
      if (next !== undefined) point.go(panel, next);
    });
  const toTable = press((panel, { month, series, claim }) => {
    const indicator = panel.series[series]?.indicator.id;
    if (indicator !== undefined) cursorRequests.set({ kind: 'table', indicator, month, claim: claim ?? point.said()?.opens?.observation.id ?? null });
  });
  if (point.panels.length === 0) return null;
  return (
    <div className="grid gap-x-6 gap-y-1 pt-2 text-s tablet:grid-cols-[auto_minmax(0,1fr)]">
      <div className="flex min-w-0 items-center gap-2">
        <label htmlFor={`${id}-series`}>{access.series}</label>
        <SeriesChoice point={point} choice={choice} id={`${id}-series`} />
      </div>
      <div className="flex min-w-0 items-center gap-2">
        <label htmlFor={`${id}-time`} className="shrink-0">
          {access.moment}
        </label>
        <input
          ref={slider}
          id={`${id}-time`}
          type="range"
          min={0}
          max={Math.max(0, stops.length - 1)}
          step={1}
          onInput={({ currentTarget }) => {
            const at = point.read();
            const month = stops[Number(currentTarget.value)];
            if (at !== null && month !== undefined) point.go(at.panel, { ...at.place, month, claim: null });
          }}
          className="point-slider h-8 min-w-0 flex-auto accent-[var(--ink)] max-desktop:h-11"
        />
      </div>
      <p ref={text} className="min-h-[22px] text-m font-semibold tablet:col-span-2" />
      <div className="flex flex-wrap gap-x-5 tablet:col-span-2">
        <TextButton
          onClick={() => {
            const opens = point.said()?.opens;
            if (opens != null) onOpen(opens.observation);
          }}
        >
          {access.open}
        </TextButton>
        <TextButton onClick={step(true)}>{access.before}</TextButton>
        <TextButton onClick={step(false)}>{access.next}</TextButton>
        <TextButton onClick={toTable}>{access.table}</TextButton>
        <TextButton onClick={() => cursorRequests.set({ kind: 'help' })}>{access.help}</TextButton>
      </div>
    </div>
  );
}
