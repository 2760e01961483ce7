import { memo, useRef, useState } from 'react';
import type { PlotFrame } from '../../charts/plot-frame.ts';
import { TimeAxis } from '../../charts/time-axis.tsx';
import { TimeChart, type TimeChartProps } from '../../charts/time-chart.tsx';
import type { Observation, RareEarthView } from '../../domain/dataset.ts';
import type { PanelDispute } from '../../domain/dispute/panel-disputes.ts';
import type { ClaimId, DisputeId } from '../../domain/ids.ts';
import { isInRange, type PanelModel } from '../../domain/panel-model.ts';
import type { MonthNumber, MonthRange } from '../../domain/time-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { seriesName } from '../../i18n/transform-text.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import type { ScreenSize } from '../../ui/use-media.ts';
import { PanelWords } from './panel-words.tsx';
import { Readout } from './readout.tsx';
import { useRailHeight } from './use-rail-height.ts';

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

/** What the height of the words of a panel depends on; what it does not name is found out when it is measured. */
function railWords({ panel, headline, shownAs, series }: PanelModel, range: MonthRange, words: Words): string {
  const rows = series.map((one) => [seriesName(one, words), one.points.some((point) => isInRange(point, range))]);
  return JSON.stringify([words.language, panel.id, headline, shownAs.kind === 'derived' ? shownAs.transform : shownAs, rows]);
}

type ChartAtHeightProps = Omit<TimeChartProps, 'height'> & {
  /** Null while it is not known for the words that stand beside the chart. */
  readonly height: number | null;
};

/** While the height is not known yet a chart stays as it was: it is drawn once for a choice, not once more for its height. */
const ChartAtHeight = memo(
  ({ height, ...chart }: ChartAtHeightProps) => height !== null && <TimeChart {...chart} height={height} />,
  (_, next) => next.height === null,
);

/** One panel: its words at the left (above, on narrow screens) and its picture on the shared axis. */
export function PanelRow(props: PanelRowProps) {
  const { model, range, frame, screen, pinned, open } = props;
  const text = useLocalText();
  const words = useWords();
  const { charts, join } = words;
  const rail = useRef<HTMLDivElement>(null);
  const said = screen === 'desktop' ? railWords(model, range, words) : null;
  const railHeight = useRailHeight(rail, said, `[data-still-rail="${model.panel.id}"]`);
  const least = props.plotHeight ?? LEAST_HEIGHT[screen];
  const names = join.items(model.series.map((series) => seriesName(series, words)));
  const headingId = `panel-${model.panel.id}`;
  const [drawn, setDrawn] = useState(false);
  if (!drawn && !model.empty) setDrawn(true);
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
        {model.empty && <p className="py-10 text-s text-ink-2 desktop:pl-[34px]">{charts.emptyPanel}</p>}
        {/* A chart that has become empty is kept out of sight: its frame is dear to make. */}
        {drawn && (
          <div hidden={model.empty}>
            <ChartAtHeight
              model={model}
              range={range}
              frame={frame}
              height={railHeight === null ? null : Math.max(least, railHeight)}
              pinned={pinned}
              second={props.second}
              open={open}
              endLabels={screen !== 'phone'}
              label={charts.chart(text(model.panel.title), names)}
              disputes={props.disputes}
              onPin={props.onPin}
              onSecond={props.onSecond}
              onOpen={props.onOpen}
              onDispute={props.onDispute}
            />
          </div>
        )}
        {screen !== 'desktop' && <TimeAxis range={range} frame={frame} pinned={pinned} />}
      </div>
    </section>
  );
}
