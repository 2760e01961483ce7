import { type ReactNode, useMemo } from 'react';
import type { Observation } from '../../domain/dataset.ts';
import { drawnPanels, type ExplorerModel } from '../../domain/explorer-model.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import { summarisePanel } from '../../domain/series-summary.ts';
import type { MonthNumber, MonthRange } from '../../domain/time-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { drawnText, summaryText } from '../../i18n/summary-text.ts';
import { useWords } from '../../i18n/words.ts';
import { PointSlider } from './point-slider.tsx';

interface ChartsInWordsProps {
  readonly model: ExplorerModel;
  readonly pinned: MonthNumber | null;
  readonly onOpen: (observation: Observation) => void;
  /** A panel as sound. */
  readonly hear: (panel: PanelModel) => ReactNode;
}

function PanelSummary({ panel, range, hear }: { readonly panel: PanelModel; readonly range: MonthRange; readonly hear: ReactNode }) {
  const words = useWords();
  const text = useLocalText();
  const summaries = useMemo(() => summarisePanel(panel, range), [panel, range]);
  return (
    <div data-summary={panel.panel.id} className="pt-2.5">
      <h3 className="font-semibold">{text(panel.panel.title)}</h3>
      <p className="text-ink-2">{panel.empty ? words.charts.emptyPanel : drawnText(panel, range, words)}</p>
      <ul>
        {summaries.map((one) => (
          <li key={one.series.indicator.id} data-series={one.series.indicator.id} className="pt-0.5">
            {summaryText(one, range, words)}
          </li>
        ))}
      </ul>
      {hear}
    </div>
  );
}

/** What the charts show, in sentences, and their cursor as a slider: for those who do not see them, do not point, or would rather read. */
export function ChartsInWords({ model, pinned, onOpen, hear }: ChartsInWordsProps) {
  const { access } = useWords();
  return (
    <section aria-labelledby="in-words" className="mt-3 border-t border-ink pt-3 pb-2 text-s">
      <h2 id="in-words" className="text-l font-[650]">
        {access.inWords}
      </h2>
      <p className="text-ink-2">{access.inWordsHelp}</p>
      <PointSlider model={model} pinned={pinned} onOpen={onOpen} />
      <div className="gap-x-8 tablet:columns-2 [&>div]:break-inside-avoid">
        {drawnPanels(model).map((panel) => (
          <PanelSummary key={panel.panel.id} panel={panel} range={model.range} hear={hear(panel)} />
        ))}
      </div>
    </section>
  );
}
