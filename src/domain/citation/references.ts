import type { Evidence, Source, Target } from '../dataset.ts';
import { targetKey } from '../evidence/evidence-index.ts';
import type { Explorer } from '../explorer.ts';
import type { SourceId } from '../ids.ts';

/**
 * How a source stands behind a claim. `authority`: the release that quoted words rest on; `dispute`: it says
 * otherwise, or bears out the finding; `remark`: it only speaks about the claim.
 */
export type SourceRole = 'quote' | 'citation' | 'authority' | 'dispute' | 'remark';

export interface SourceUse {
  readonly target: Target;
  readonly role: SourceRole;
  /** The row of evidence, where there is one. */
  readonly evidence: Evidence | null;
}

/** A source with everything it is cited for. */
export interface Reference {
  readonly source: Source;
  readonly uses: readonly SourceUse[];
}

type NamedUse = SourceUse & { readonly source: SourceId };

function usesOf({ dataset, index }: Explorer, target: Target): readonly NamedUse[] {
  const { quotes, otherQuotes, citations, disputes } = index.of(target);
  const as = (role: SourceRole) => (evidence: Evidence): NamedUse => ({ target, role, evidence, source: evidence.source });
  const ruled = disputes.flatMap((dispute) => [
    ...dispute.claims.flatMap((claim) => claim.evidence.flatMap((id) => dataset.evidence.get(id) ?? [])).map(as('dispute')),
    ...dispute.findingSources.map((source): NamedUse => ({ target, role: 'dispute', evidence: null, source })),
  ]);
  return [
    ...quotes.map(as('quote')),
    ...otherQuotes.map(as('remark')),
    ...citations.map(as('citation')),
    ...quotes.flatMap(({ authority }): NamedUse[] =>
      authority === null ? [] : [{ target, role: 'authority', evidence: null, source: authority }],
    ),
    ...ruled,
  ];
}

/** A row of evidence is told once for a claim, in its first role; so is a source without one. */
function identity({ target, role, evidence }: SourceUse): string {
  return `${targetKey(target)} ${evidence === null ? role : evidence.id}`;
}

/**
 * The distinct sources that some claims name, in the order of their ids, each with its uses in the order of the
 * claims. Everything comes from the explorer, so that one of a past day names nothing later.
 */
export function references(explorer: Explorer, targets: readonly Target[]): readonly Reference[] {
  const found = new Map<SourceId, Map<string, SourceUse>>();
  for (const { source, ...use } of targets.flatMap((target) => usesOf(explorer, target))) {
    const uses = found.get(source) ?? new Map<string, SourceUse>();
    if (!uses.has(identity(use))) uses.set(identity(use), use);
    found.set(source, uses);
  }
  return [...found]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, uses]) => {
      const source = explorer.dataset.sources.get(id);
      return source === undefined ? [] : [{ source, uses: [...uses.values()] }];
    });
}
