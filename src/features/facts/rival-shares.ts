import type { Observation } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { FactModel } from '../../domain/fact-model.ts';

/** Other shares that a dispute sets against this one: refuted values, and what another definition gives. */
export function rivalShares(explorer: Explorer, { observation, rivals }: FactModel): readonly Observation[] {
  const { disputes } = explorer.index.of({ kind: 'observation', id: observation.id });
  const disputed = disputes.flatMap((dispute) =>
    dispute.about.flatMap((target) => {
      const other = target.kind === 'observation' ? explorer.dataset.observations.get(target.id) : undefined;
      const unit = other && explorer.dataset.indicators.get(other.indicator)?.unit;
      return other !== undefined && other.id !== observation.id && unit === 'percent-share' ? [other] : [];
    }),
  );
  return [...new Set([...rivals, ...disputed])];
}
