import type { ClaimId, DisputeId, EventId } from '../../domain/ids.ts';
import type { ChartLayout } from '../chart-layout.ts';
import { discAttributes } from '../disc-attributes.ts';
import { discMarks } from '../disc-marks.ts';
import { disputeSquare, disputeStrokes } from '../dispute-marks.ts';
import { lineMarks } from '../line-marks.ts';
import { noteMarks } from '../note-marks.ts';
import { seriesMarks } from '../series-marks.ts';
import { frameMarks } from './frame-marks.ts';
import type { PanelInput } from './panel-input.ts';
import type { Pen } from './pen.ts';
import { discSpot, disputeSpot } from './spots.ts';
import { type SvgNode, svgNode } from './svg-node.ts';

/** Addresses of what marks open, so that a drawing works without script. */
export interface MarkLinks {
  readonly claim: (claim: ClaimId) => string;
  readonly event: (event: EventId) => string;
  readonly dispute: (dispute: DisputeId) => string;
}

/** A panel from its grid to its discs, in the order in which the screen draws them; with links, or as a mere picture. */
export function panelMarks(input: PanelInput, layout: ChartLayout, pen: Pen, links: MarkLinks | null): readonly SvgNode[] {
  const { model, range, height, words, open, endLabels, badges } = input;
  const link = (href: string | undefined, attributes: Readonly<Record<string, string>>, marks: readonly SvgNode[]): SvgNode =>
    href === undefined ? svgNode('g', attributes, marks) : svgNode('a', { href, ...attributes }, marks);
  const points = layout.points.flatMap((at) => seriesMarks(at, layout, pen));
  const squares = layout.disputes.map((one) => {
    const [first] = one.of.disputes;
    const attributes = { class: 'dispute-mark', 'data-dispute': first.id };
    return link(links?.dispute(first.id), attributes, disputeSquare(one, words.dispute(one.of.disputes), pen, disputeSpot(one, layout)));
  });
  const discs = layout.discs.map((disc) => {
    const { id } = disc.point.observation;
    return link(links?.claim(id), { class: 'evidence-mark', ...discAttributes(disc, words) }, discMarks({ ...disc, count: badges?.get(id) ?? disc.count }, id === open, words, pen, discSpot(disc, layout)));
  });
  return [
    ...frameMarks(model, layout, words, pen),
    lineMarks(model, range, layout, height, { pen }),
    svgNode('g', { 'aria-hidden': 'true', class: 'series-marks' }, points),
    noteMarks(layout, endLabels, words, pen),
    disputeStrokes(layout, pen),
    svgNode('g', { class: 'disputes' }, squares),
    svgNode('g', { class: 'discs' }, discs),
  ];
}
