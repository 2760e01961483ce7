import type { ChartLayout } from '../chart-layout.ts';
import type { PlacedDisc } from '../place-discs.ts';
import type { PlacedDispute } from '../place-disputes.ts';
import type { PlacedNote } from '../place-notes.ts';
import { PLOT_TOP } from '../plot-frame.ts';
import type { Spot } from './pen.ts';

/** A disc stands on its value, or aside of it where it would cover another. */
export function discSpot(disc: PlacedDisc, { scale }: ChartLayout): Spot {
  const x = scale.toX(disc.point.x);
  return { x, y: disc.y, dx: disc.x - x };
}

/** The square of a dispute stands off its point; on a bracket it is half-way between the values, without a value at the top. */
export function disputeSpot({ of, x, y, form }: PlacedDispute, { scale, toY }: ChartLayout): Spot {
  const at = { x: scale.toX(of.x), dx: x - scale.toX(of.x) };
  if (form === 'bracket') return { ...at, y };
  const ownY = of.point === null ? PLOT_TOP : toY(of.point.y);
  return { ...at, y: ownY, dy: y - ownY };
}

/** Words stand off the mark that they speak of. */
export function noteSpot({ wish, x, y }: PlacedNote, layout: ChartLayout): Spot {
  const isOn = (mark: { readonly x: number; readonly y: number }): boolean => mark.x === wish.x && mark.y === wish.y;
  const disc = layout.discs.find(isOn);
  const dispute = layout.disputes.find(isOn);
  const on = disc === undefined ? (dispute === undefined ? wish : disputeSpot(dispute, layout)) : discSpot(disc, layout);
  return { x: on.x, y: on.y, dx: x - on.x, dy: y - on.y };
}
