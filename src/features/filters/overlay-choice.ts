import type { Dataset, Indicator } from '../../domain/dataset.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { MOST_OVERLAID, sharesAxis } from '../../domain/overlay.ts';
import type { Transform } from '../../domain/transform/transform.ts';

/** Why a metric cannot be added to those that are drawn over each other. */
export type OverlayRefusal = 'unit' | 'full';

/** Whether a metric may be added; null where it may. A chosen one may always be taken away. */
export function overlayRefusal(
  { indicators }: Dataset,
  chosen: readonly IndicatorId[],
  indicator: Indicator,
  transform: Transform,
): OverlayRefusal | null {
  if (chosen.includes(indicator.id)) return null;
  const first = chosen[0] === undefined ? undefined : indicators.get(chosen[0]);
  if (first !== undefined && !sharesAxis(first, indicator, transform)) return 'unit';
  return chosen.length >= MOST_OVERLAID ? 'full' : null;
}

/** The choice after a press, in the order of choosing. */
export function overlayAfter(chosen: readonly IndicatorId[], id: IndicatorId): readonly IndicatorId[] {
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}
