import type { Dispute, Evidence } from '../dataset.ts';
import type { SourceId } from '../ids.ts';

/** Every source that evidence and disputes name: who says it, the release it rests on, and who bears a finding out. */
export function sourcesOf(evidence: Iterable<Evidence>, disputes: Iterable<Dispute>): ReadonlySet<SourceId> {
  const ids = new Set<SourceId>();
  for (const { findingSources } of disputes) for (const id of findingSources) ids.add(id);
  for (const one of evidence) {
    ids.add(one.source);
    if (one.kind === 'quote' && one.authority !== null) ids.add(one.authority);
  }
  return ids;
}
