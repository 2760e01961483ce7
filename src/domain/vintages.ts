import type { Dataset, Observation } from './dataset.ts';
import type { ClaimId } from './ids.ts';
import { isPlotted } from './observation.ts';
import { isoPeriod, type MonthNumber, parseMonth } from './time-period.ts';

/** One drawn figure: the vintage that is drawn when nothing else is asked for, and all that could stand in its place. */
export interface FigureSlot {
  readonly plotted: Observation;
  /** The plotted one among them, the newest first. */
  readonly vintages: readonly Observation[];
}

/** The month that a vintage is named after, `v202511`; null where its name is none. */
export function vintageMonth(vintage: string): MonthNumber | null {
  const parts = /^v(\d{4})(\d{2})$/.exec(vintage);
  return parts === null ? null : (parseMonth(`${parts[1]}-${parts[2]}`) ?? null);
}

/** The place of a vintage in the order of releases; null for what is never drawn: alternatives and misprints. */
function vintageRank({ vintage, status }: Observation): number | null {
  if (status === 'misprint') return null;
  if (vintage === 'first') return 0;
  if (vintage === 'latest') return Infinity;
  const revision = /^revised(\d*)$/.exec(vintage);
  return revision === null ? vintageMonth(vintage) : Number(revision[1] || 1);
}

function slotKey({ indicator, period }: Observation): string {
  return `${indicator} ${period === null ? '' : isoPeriod(period)}`;
}

/** The figures of a dataset that can be drawn. What has no plotted vintage is shown as evidence only. */
export function figureSlots(dataset: Dataset): readonly FigureSlot[] {
  const ranked = new Map<string, { readonly observation: Observation; readonly rank: number }[]>();
  const plotted: Observation[] = [];
  for (const observation of dataset.observations.values()) {
    const indicator = dataset.indicators.get(observation.indicator);
    if (indicator === undefined) continue;
    if (isPlotted(observation, indicator)) plotted.push(observation);
    const rank = vintageRank(observation);
    if (rank === null) continue;
    const key = slotKey(observation);
    const group = ranked.get(key);
    if (group === undefined) ranked.set(key, [{ observation, rank }]);
    else group.push({ observation, rank });
  }
  return plotted.map((one) => {
    const others = ranked.get(slotKey(one)) ?? [];
    const vintages = others.toSorted((a, b) => b.rank - a.rank).map(({ observation }) => observation);
    return { plotted: one, vintages: vintages.includes(one) ? vintages : [one, ...vintages] };
  });
}

/**
 * The value that stands for a figure among those that are known: the plotted vintage, or the newest where the
 * reader asks for revised values or the plotted one is not known. Undefined where none is known.
 */
export function standingVintage(
  { plotted, vintages }: FigureSlot,
  revised: boolean,
  isKnown: (observation: Observation) => boolean,
): Observation | undefined {
  return !revised && isKnown(plotted) ? plotted : vintages.find(isKnown);
}

/** The claims that are drawn when all is known. */
export function drawnClaims(dataset: Dataset, revised: boolean): ReadonlySet<ClaimId> {
  const standing = figureSlots(dataset).flatMap((slot) => standingVintage(slot, revised, () => true)?.id ?? []);
  return new Set(standing);
}
