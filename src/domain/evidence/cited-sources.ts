import type { Dataset, Source } from '../dataset.ts';
import type { SourceId } from '../ids.ts';
import { targetKey } from './evidence-index.ts';

/** A source whose words are not copied, with the number of figures and events that cite it. */
export interface CitedSource {
  readonly source: Source;
  readonly targets: number;
}

export interface CitedPublisher {
  /** Empty where the publisher is unknown. */
  readonly publisher: string;
  readonly sources: readonly CitedSource[];
  readonly targets: number;
}

function citedTargets(dataset: Dataset): ReadonlyMap<SourceId, ReadonlySet<string>> {
  const targets = new Map<SourceId, Set<string>>();
  for (const evidence of dataset.evidence.values()) {
    if (evidence.kind !== 'citation') continue;
    const group = targets.get(evidence.source);
    if (group === undefined) targets.set(evidence.source, new Set([targetKey(evidence.target)]));
    else group.add(targetKey(evidence.target));
  }
  return targets;
}

/** By code units, so that the order is the same on every device. */
function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The cited sources by publisher, the one cited most first. Linear in the evidence. */
export function citedPublishers(dataset: Dataset): readonly CitedPublisher[] {
  const groups = new Map<string, CitedSource[]>();
  for (const [id, targets] of citedTargets(dataset)) {
    const source = dataset.sources.get(id);
    if (source === undefined) continue;
    const group = groups.get(source.publisher) ?? [];
    group.push({ source, targets: targets.size });
    groups.set(source.publisher, group);
  }
  return [...groups]
    .map(([publisher, sources]) => ({
      publisher,
      sources: sources.toSorted((a, b) => b.targets - a.targets || byText(a.source.title, b.source.title)),
      targets: sources.reduce((sum, one) => sum + one.targets, 0),
    }))
    .toSorted((a, b) => b.targets - a.targets || byText(a.publisher, b.publisher));
}
