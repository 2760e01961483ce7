/** What a reader may do with a list of options: tick one, tick all, tick none, or go back to never having chosen. */
export interface ListedChoice<Id> {
  /** What is ticked now, options of other lists included. */
  readonly chosen: readonly Id[];
  /** The options of this list, in their order. */
  readonly listed: readonly Id[];
}

/**
 * The choice after one tick, in the order of the list so that one view has one spelling; chosen ids that
 * are not listed stay, at the end. Without a tick left in the list nothing is chosen, which is not the
 * same as never having chosen.
 */
export function toggled<Id>({ chosen, listed }: ListedChoice<Id>, id: Id): readonly Id[] {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return inOrder(next, listed);
}

/** Everything listed, and what was chosen elsewhere. */
export function withAll<Id>({ chosen, listed }: ListedChoice<Id>): readonly Id[] {
  return inOrder(new Set([...chosen, ...listed]), listed);
}

function inOrder<Id>(chosen: ReadonlySet<Id>, listed: readonly Id[]): readonly Id[] {
  const here = listed.filter((id) => chosen.has(id));
  if (here.length === 0) return [];
  const known = new Set(listed);
  return [...here, ...[...chosen].filter((id) => !known.has(id))];
}
