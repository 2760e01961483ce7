import type { Indicator } from '../dataset.ts';
import type { ExplorerModel } from '../explorer-model.ts';
import type { PlottedSeries } from '../plotted-series.ts';
import { type MonthNumber, monthStart } from '../time-period.ts';
import { type Refusal, type Transform, TRANSFORM_KINDS, type TransformKind } from './transform.ts';
import { TRANSFORMS } from './transforms.ts';

/** A transform as it is offered for what a view draws. */
export interface TransformOffer {
  readonly kind: TransformKind;
  /** Why no drawn series allows it; null where one does. */
  readonly refusal: Refusal | null;
}

/** The indicators of what is drawn, as published: a transform is judged on those, whatever is shown now. */
function publishedIndicators({ panels }: ExplorerModel, indicators: ReadonlyMap<string, Indicator>): readonly Indicator[] {
  return panels.flatMap(({ series }) => series.flatMap(({ indicator }) => indicators.get(indicator.id) ?? []));
}

/** Every transform with the reason why it says nothing of what is drawn, if so: the reason of the first line, not of a loose point. */
export function transformOffers(model: ExplorerModel, indicators: ReadonlyMap<string, Indicator>): readonly TransformOffer[] {
  const drawn = publishedIndicators(model, indicators).toSorted((a, b) => Number(a.mark === 'step' || a.mark === 'point') - Number(b.mark === 'step' || b.mark === 'point'));
  return TRANSFORM_KINDS.map((kind) => {
    const reasons = drawn.map((one) => TRANSFORMS[kind].refuses(one));
    return { kind, refusal: reasons.includes(null) ? null : (reasons[0] ?? null) };
  });
}

function hasSingleValue({ points }: PlottedSeries, month: MonthNumber): boolean {
  const middle = (monthStart(month) + monthStart(month + 1)) / 2;
  return points.some(({ start, end, observation }) => start <= middle && end > middle && observation.status !== 'combined');
}

/** A base to begin with: the first month of the range that most of the series have a value for. */
export function firstBase({ panels, range }: ExplorerModel): MonthNumber {
  const series = panels.flatMap((panel) => panel.series).filter(({ indicator }) => indicator.mark !== 'step' && indicator.mark !== 'point');
  const months = Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index);
  const counted = months.map((month) => ({ month, count: series.filter((one) => hasSingleValue(one, month)).length }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best), { month: range.from, count: 0 }).month;
}

/** The transform that a choice of its kind asks for: with the base that is set, or one to begin with. */
export function chooseTransform(kind: TransformKind, base: MonthNumber | null, model: ExplorerModel): Transform {
  switch (TRANSFORMS[kind].base) {
    case 'none':
      return { kind, base: null };
    case 'optional':
      return { kind, base };
    case 'needed':
      return { kind, base: base ?? firstBase(model) };
  }
}
