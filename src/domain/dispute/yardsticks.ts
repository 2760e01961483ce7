import type { Dataset, Dispute, Indicator } from '../dataset.ts';
import type { ClaimId, IndicatorId } from '../ids.ts';
import { isPlotted } from '../observation.ts';
import type { Figure } from './dispute-places.ts';

interface NamedNumber {
  readonly value: number;
  readonly decimals: number;
}

/** The numbers that a text of ours names, but for years. */
function numbersIn(text: string): readonly NamedNumber[] {
  return [...text.replaceAll('\u2212', '-').matchAll(/-?\d[\d,]*(?:\.(\d+))?/g)]
    .filter(([digits]) => !/^(?:19|20)\d\d$/.test(digits))
    .map(([digits, decimals = '']) => ({ value: Number(digits.replaceAll(',', '')), decimals: decimals.length }));
}

function isNamed(value: number, numbers: readonly NamedNumber[]): boolean {
  return numbers.some((one) => Math.abs(value - one.value) <= 0.5 * 10 ** -one.decimals + 1e-9);
}

function isLike(one: Indicator, other: Indicator): boolean {
  return (
    one.unit === other.unit &&
    one.unitMultiplier === other.unitMultiplier &&
    one.topic === other.topic &&
    one.referenceArea === other.referenceArea
  );
}

function isLater({ observation: one }: Figure, { observation: other }: Figure): boolean {
  return (one.period?.ordinal ?? 0) > (other.period?.ordinal ?? 0);
}

/**
 * Figures that a finding measures the claims by: like the disputed one in unit, topic and area, borne out by one of
 * the finding's sources, and named in the finding with their number. The latest of each measure, in order of value.
 */
export function yardsticks(dataset: Dataset, dispute: Dispute, like: Indicator, claims: ReadonlySet<ClaimId>): readonly Figure[] {
  const sources = new Set(dispute.findingSources);
  const numbers = numbersIn(dispute.finding.en);
  const found = new Map<IndicatorId, Figure>();
  for (const evidence of dataset.evidence.values()) {
    if (!sources.has(evidence.source) || evidence.target.kind === 'event' || claims.has(evidence.target.id)) continue;
    const observation = dataset.observations.get(evidence.target.id);
    const indicator = observation && dataset.indicators.get(observation.indicator);
    if (observation === undefined || indicator === undefined) continue;
    if (!isPlotted(observation, indicator) || !isLike(indicator, like) || !isNamed(observation.value, numbers)) continue;
    const [figure, known] = [{ observation, indicator }, found.get(indicator.id)];
    if (known === undefined || isLater(figure, known)) found.set(indicator.id, figure);
  }
  return [...found.values()].toSorted((a, b) => a.observation.value - b.observation.value);
}
