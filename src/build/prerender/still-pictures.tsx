import { toChartWords } from '../../charts/chart-words.ts';
import { fluidAxis } from '../../charts/drawing/fluid-axis.ts';
import { fluidLane } from '../../charts/drawing/fluid-lane.ts';
import { fluidPanel } from '../../charts/drawing/fluid-panel.ts';
import type { MarkLinks } from '../../charts/drawing/panel-marks.ts';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { plotFrame } from '../../charts/plot-frame.ts';
import { panelDisputes } from '../../domain/dispute/panel-disputes.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import { monthOfPeriod } from '../../domain/time-period.ts';
import type { ViewState } from '../../domain/view.ts';
import type { StillPictures } from '../../features/panels/still-stack.tsx';
import type { Words } from '../../i18n/words.ts';
import { encodeView } from '../../state/view-url.ts';

/** Words are placed for these pixels: the plot of a laptop, and that of a phone for what has another shape there. */
const WIDE = plotFrame(764, 34, 126);
const NARROW = plotFrame(358, 44, 6);
const HEIGHT = 160;

/** Where the marks of a view lead: to itself, with their evidence open. */
function markLinks({ dataset }: Explorer, view: ViewState): MarkLinks {
  return {
    claim: (id) => {
      const period = dataset.observations.get(id)?.period ?? null;
      const at = period === null ? view.at : monthOfPeriod(period);
      return encodeView({ ...view, evidence: { kind: 'observation', id }, at });
    },
    event: (id) => encodeView({ ...view, evidence: { kind: 'event', id } }),
    dispute: (dispute) => encodeView({ ...view, tab: 'disputes', dispute }),
  };
}

/** The pictures of a view as the build draws them: whatever the size of the box, every mark is where the screen puts it. */
export function stillPictures(explorer: Explorer, model: ExplorerModel, view: ViewState, words: Words): StillPictures {
  const chartWords = toChartWords(words);
  const links = markLinks(explorer, view);
  const { range, events } = model;
  const { evidence } = view;
  const openEvent = evidence?.kind === 'event' ? evidence.id : null;
  const openClaim = evidence?.kind === 'observation' ? evidence.id : null;
  const shared = { range, words: chartWords };
  const lane = (frame: typeof WIDE, pills: boolean) => (
    <SvgTree node={fluidLane({ ...shared, events, frame, pills, open: openEvent }, links)} />
  );
  return {
    lane: (pills) => (pills ? lane(WIDE, true) : lane(NARROW, false)),
    panel: (panel) => {
      const disputed = panelDisputes(explorer, model, panel);
      const input = { ...shared, model: panel, frame: WIDE, height: HEIGHT, open: openClaim, disputed, endLabels: true };
      return <SvgTree node={fluidPanel(input, links)} />;
    },
    axis: (wide) => <SvgTree node={fluidAxis({ ...shared, frame: wide ? WIDE : NARROW })} />,
  };
}
