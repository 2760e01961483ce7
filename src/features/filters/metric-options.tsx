import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { coverageBar } from '../../charts/marks/coverage-bar.ts';
import { seriesSample } from '../../charts/marks/series-sample.ts';
import type { Dataset, Indicator, Panel } from '../../domain/dataset.ts';
import { chosenMetrics, panelIndicators } from '../../domain/explorer-model.ts';
import type { Coverage } from '../../domain/series-coverage.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { ViewState } from '../../domain/view.ts';
import { coverageParts } from '../../i18n/coverage-text.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { OptionList } from '../../ui/option-list.tsx';
import { toggled, withAll } from './choice.ts';
import type { OptionFilterProps } from './filter-props.ts';
import { useOptionWords } from './use-option-words.ts';

const BAR_WIDTH = 72;

interface PanelMetrics {
  readonly panel: Panel;
  readonly indicators: readonly Indicator[];
}

/** The metrics that can be drawn under the topics of a view, panel by panel, whichever view of a panel is open. */
export function listedMetrics(dataset: Dataset, view: ViewState): readonly PanelMetrics[] {
  return dataset.panels
    .filter((panel) => view.topics === null || view.topics.includes(panel.topic))
    .toSorted((a, b) => a.order - b.order)
    .map((panel) => ({ panel, indicators: panelIndicators(dataset, panel) }))
    .filter(({ indicators }) => indicators.length > 0);
}

/** Ticking a metric of a view that is not open opens that view; or the tick would seem to do nothing. */
function openView(panels: readonly PanelMetrics[], id: IndicatorId): Partial<ViewState> {
  const view = panels.find(({ indicators }) => indicators.some((one) => one.id === id))?.panel.view;
  return view === null || view === undefined ? {} : { rareEarthView: view };
}

/** What stands behind the figures of a metric: seen as a bar, and said. */
function MetricCoverage({ coverage }: { readonly coverage: Coverage }) {
  const words = useWords();
  return (
    <>
      <SvgTree node={coverageBar(coverage, BAR_WIDTH)} />
      {coverageParts(coverage, words)}
    </>
  );
}

function coverageOf(coverage: Coverage | undefined) {
  return coverage === undefined || coverage.figures === 0 ? {} : { description: <MetricCoverage coverage={coverage} /> };
}

export function MetricOptions({ explorer, view, counts, onView }: OptionFilterProps) {
  const { filters } = useWords();
  const words = useOptionWords();
  const text = useLocalText();
  const { coverage, metrics } = counts();
  const panels = listedMetrics(explorer.dataset, view);
  const listed = panels.flatMap(({ indicators }) => indicators.map((one) => one.id));
  const ticked = chosenMetrics(explorer.dataset, view);
  const chosen = [...ticked];
  const groups = panels.map(({ panel, indicators }) => ({
    key: panel.id,
    title: text(panel.title),
    ...(panel.view === null || panel.view === view.rareEarthView ? {} : { note: filters.otherView }),
    options: indicators.map((one) => ({
      id: one.id,
      label: text(one.short),
      sample: <SvgTree node={seriesSample(one)} />,
      ...coverageOf(coverage.get(one.id)),
      count: words.count(metrics.get(one.id) ?? 0),
    })),
  }));
  return (
    <OptionList
      groups={groups}
      chosen={ticked}
      isSet={view.metrics !== null}
      words={words.list(filters.metrics, filters.metricsHint)}
      onToggle={(id) => onView({ metrics: toggled({ chosen, listed }, id), ...(ticked.has(id) ? {} : openView(panels, id)) })}
      onAll={() => onView({ metrics: withAll({ chosen, listed }) })}
      onNone={() => onView({ metrics: [] })}
      onReset={() => onView({ metrics: null })}
    />
  );
}
