import { useRef } from 'react';
import type { PlotFrame } from '../../charts/plot-frame.ts';
import { TimeAxis } from '../../charts/time-axis.tsx';
import { TimeChart } from '../../charts/time-chart.tsx';
import { useSize } from '../../charts/use-size.ts';
import type { Observation, RareEarthView } from '../../domain/dataset.ts';
import type { PanelDispute } from '../../domain/dispute/panel-disputes.ts';
import type { ClaimId, DisputeId } from '../../domain/ids.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import type { MonthNumber, MonthRange } from '../../domain/time-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { seriesName } from '../../i18n/transform-text.ts';
import { useWords } from '../../i18n/words.ts';
import type { ScreenSize } from '../../ui/use-media.ts';
import { PanelWords } from './panel-words.tsx';
import { Readout } from './readout.tsx';

export interface PanelRowProps {
  readonly model: PanelModel;
  /** How its values are shown, where they are not as published. */
  readonly notes: React.ReactNode;
  readonly range: MonthRange;
  readonly frame: PlotFrame;
  readonly screen: ScreenSize;
  /** Height of the plot in pixels, where it is asked for. */
  readonly plotHeight: number | null;
  readonly pinned: MonthNumber | null;
  readonly second: MonthNumber | null;
  readonly open: ClaimId | null;
  readonly disputes: readonly PanelDispute[];
  readonly rareEarthView: RareEarthView;
  readonly onRareEarthView: (view: RareEarthView) => void;
  readonly onPin: (month: MonthNumber | null) => void;
  readonly onSecond: (month: MonthNumber) => void;
  readonly onOpen: (observation: Observation) => void;
  readonly onDispute: (dispute: DisputeId) => void;
}

const LEAST_HEIGHT = { desktop: 156, tablet: 140, phone: 140 } as const;

/** One panel: its words at the left (above, on narrow screens) and its picture on the shared axis. */
export function PanelRow(props: PanelRowProps) {
  const { model, range, frame, screen, pinned, open } = props;
  const text = useLocalText();
  const words = useWords();
  const { charts, join } = words;
  const rail = useRef<HTMLDivElement>(null);
  const railSize = useSize(rail, `[data-still-rail="${model.panel.id}"]`);
  const least = props.plotHeight ?? LEAST_HEIGHT[screen];
  const height = screen === 'desktop' ? Math.max(least, railSize?.height ?? 0) : least;
  const names = join.items(model.series.map((series) => seriesName(series, words)));
  const headingId = `panel-${model.panel.id}`;
  return (
    <section
      aria-labelledby={headingId}
      className="border-t border-rule first-of-type:border-t-0 desktop:grid desktop:grid-cols-[210px_minmax(0,1fr)] desktop:gap-x-[18px]"
    >
      <div className="self-start">
        <div ref={rail} className="pt-2.5 pb-2 max-desktop:grid max-desktop:gap-x-6 tablet:max-desktop:grid-cols-[1fr_240px]">
          <PanelWords model={model} headingId={headingId} notes={props.notes} rareEarthView={props.rareEarthView} onRareEarthView={props.onRareEarthView} />
          <Readout series={model.series} range={range} pinned={pinned} open={open} />
        </div>
      </div>
      <div>
        {model.empty ? (
          <p className="py-10 text-s text-ink-2 desktop:pl-[34px]">{charts.emptyPanel}</p>
        ) : (
        <TimeChart
          model={model}
          range={range}
          frame={frame}
          height={height}
          pinned={pinned}
          second={props.second}
          open={open}
          endLabels={screen !== 'phone'}
          label={charts.chart(text(model.panel.title), names)}
          onPin={props.onPin}
          onSecond={props.onSecond}
          onOpen={props.onOpen}
          disputes={props.disputes}
          onDispute={props.onDispute}
        />
        )}
        {screen !== 'desktop' && <TimeAxis range={range} frame={frame} pinned={pinned} />}
      </div>
    </section>
  );
}
