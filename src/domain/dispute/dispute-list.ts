import type { Dataset, Dispute, DisputeCause } from '../dataset.ts';
import { type DisputeDrawing, drawDispute } from './dispute-drawing.ts';

/** The causes in the order in which a reader should meet them: what is wrong, then what is open, then what only looks like it. */
export const CAUSE_ORDER: Readonly<Record<DisputeCause, number>> = {
  misprint: 0,
  unexplained: 1,
  definition: 2,
  coverage: 3,
  'announced-or-in-force': 4,
  vintage: 5,
  weekday: 6,
  'different-event': 7,
  attribution: 8,
  'known-later': 9,
  rounding: 10,
};

export interface ListedDispute {
  readonly dispute: Dispute;
  /** Null where it is one of words. */
  readonly drawing: DisputeDrawing | null;
}

/** All disputes of a package by cause, and within a cause by id. */
export function listDisputes(dataset: Dataset): readonly ListedDispute[] {
  return [...dataset.disputes.values()]
    .toSorted((a, b) => CAUSE_ORDER[a.cause] - CAUSE_ORDER[b.cause] || (a.id < b.id ? -1 : 1))
    .map((dispute) => ({ dispute, drawing: drawDispute(dataset, dispute) }));
}

/** How many disputes each cause has, in the order of the list; causes without any are left out. */
export function countCauses(disputes: Iterable<Dispute>): readonly { readonly cause: DisputeCause; readonly count: number }[] {
  const counts = new Map<DisputeCause, number>();
  for (const { cause } of disputes) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts]
    .map(([cause, count]) => ({ cause, count }))
    .toSorted((a, b) => CAUSE_ORDER[a.cause] - CAUSE_ORDER[b.cause]);
}
