import { toChartWords } from '../../charts/chart-words.ts';
import { fluidAxis } from '../../charts/drawing/fluid-axis.ts';
import { fluidLane } from '../../charts/drawing/fluid-lane.ts';
import { fluidPanel } from '../../charts/drawing/fluid-panel.ts';
import { type PanelInput, panelLayout } from '../../charts/drawing/panel-input.ts';
import type { MarkLinks } from '../../charts/drawing/panel-marks.ts';
import { discSpot } from '../../charts/drawing/spots.ts';
import type { SvgNode } from '../../charts/drawing/svg-node.ts';
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
import { compactDrawing } from './compact-drawing.ts';

/** Words are placed for the plot of a laptop; the lane and the axis have another shape on a phone. */
const WIDE = { frame: plotFrame(764, 34, 126), height: 160, hidden: 'desktop:hidden' } as const;
const NARROW = { frame: plotFrame(358, 44, 6), height: 140, hidden: 'max-tablet:hidden' } as const;
const SIZES = [WIDE, { frame: plotFrame(720, 40, 150), height: 140, hidden: 'tablet:max-desktop:hidden' }, NARROW] as const;

/** How discs that would cover each other stand apart, or as one. */
function discShape(input: PanelInput): string {
  const layout = panelLayout(input);
  const { x0, x1 } = layout.plot;
  return layout.discs
    .map((disc) => [disc.joined.length, (discSpot(disc, layout).dx ?? 0).toFixed(1), ((disc.x - x0) / (x1 - x0)).toFixed(3)].join(' '))
    .join();
}

const isDiscs = ({ attributes }: SvgNode): boolean => attributes['class'] === 'discs';

/** A panel for all sizes: where its discs stand in another way on another screen, those of each screen are in it. */
function panelPicture(input: (size: (typeof SIZES)[number]) => PanelInput, links: MarkLinks): SvgNode {
  const drawn = fluidPanel(input(WIDE), links);
  if (typeof drawn.children === 'string') return drawn;
  const shapes = new Map(SIZES.map((size) => [size, discShape(input(size))]));
  const discs = [...new Set(shapes.values())].flatMap((shape): SvgNode[] => {
    const own = SIZES.find((size) => shapes.get(size) === shape);
    const elsewhere = SIZES.filter((size) => shapes.get(size) !== shape).map(({ hidden }) => hidden);
    const { children } = own === undefined ? drawn : fluidPanel(input(own), links);
    if (typeof children === 'string') return [];
    return children.filter(isDiscs).map((node) => ({ ...node, attributes: { ...node.attributes, class: ['discs', ...elsewhere].join(' ') } }));
  });
  return { ...drawn, children: [...drawn.children.filter((node) => !isDiscs(node)), ...discs] };
}

/** Where the marks of a view lead: to itself, with their evidence open, at the top of the site. */
function markLinks({ dataset }: Explorer, view: ViewState, top: string): MarkLinks {
  return {
    claim: (id) => {
      const period = dataset.observations.get(id)?.period ?? null;
      const at = period === null ? view.at : monthOfPeriod(period);
      return top + encodeView({ ...view, evidence: { kind: 'observation', id }, at });
    },
    event: (id) => top + encodeView({ ...view, evidence: { kind: 'event', id } }),
    dispute: (dispute) => top + encodeView({ ...view, tab: 'disputes', dispute }),
  };
}

/** The pictures of a view as the build draws them: whatever the size of the box, every mark is where the screen puts it. */
export function stillPictures(explorer: Explorer, model: ExplorerModel, view: ViewState, words: Words, top: string): StillPictures {
  const chartWords = toChartWords(words);
  const links = markLinks(explorer, view, top);
  const { range, events } = model;
  const { evidence } = view;
  const openEvent = evidence?.kind === 'event' ? evidence.id : null;
  const openClaim = evidence?.kind === 'observation' ? evidence.id : null;
  const shared = { range, words: chartWords };
  const lane = ({ frame }: (typeof SIZES)[number], pills: boolean) => (
    <SvgTree node={compactDrawing(fluidLane({ ...shared, events, frame, pills, open: openEvent }, links))} />
  );
  return {
    lane: (pills) => (pills ? lane(WIDE, true) : lane(NARROW, false)),
    panel: (panel) => {
      const disputed = panelDisputes(explorer, model, panel);
      const shown = { ...shared, model: panel, open: openClaim, disputed, endLabels: true };
      return <SvgTree node={compactDrawing(panelPicture(({ frame, height }) => ({ ...shown, frame, height }), links))} />;
    },
    axis: (wide) => <SvgTree node={compactDrawing(fluidAxis({ ...shared, frame: (wide ? WIDE : NARROW).frame }))} />,
  };
}
