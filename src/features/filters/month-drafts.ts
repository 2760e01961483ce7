import { readMonth } from '../../domain/read-month.ts';
import type { MonthRange } from '../../domain/time-period.ts';
import type { RangeBound, ViewRange } from '../../domain/view.ts';

export type RangeEnd = 'from' | 'to';

/** What the reader has typed and not yet seen accepted; null where a field was not touched. */
export type MonthDrafts = Readonly<Record<RangeEnd, string | null>>;

export const NO_DRAFTS: MonthDrafts = { from: null, to: null };

export type MonthProblem = 'unreadable' | 'outside' | 'order';

export type Judgement =
  | { readonly kind: 'range'; readonly range: ViewRange }
  | { readonly kind: 'problem'; readonly end: RangeEnd; readonly problem: MonthProblem };

interface Known {
  readonly view: ViewRange;
  /** The months of the view. */
  readonly range: MonthRange;
  /** The months that have figures. */
  readonly extent: MonthRange;
  /** The twelve names of the months in the reader's language. */
  readonly names: readonly string[];
}

function judgeEnd(draft: string | null, kept: RangeBound, shown: number, known: Known): RangeBound | MonthProblem {
  if (draft === null) return kept;
  const month = readMonth(draft, known.names);
  if (month === undefined) return 'unreadable';
  if (month === shown) return kept;
  return month < known.extent.from || month > known.extent.to ? 'outside' : month;
}

function isProblem(end: RangeBound | MonthProblem): end is MonthProblem {
  return end === 'unreadable' || end === 'outside' || end === 'order';
}

/**
 * Judges both fields together: a new first month after the old last one is a problem only until the last
 * month is typed too. An end that was not changed keeps its spelling, so that "latest" stays open.
 */
export function judgeDrafts(drafts: MonthDrafts, last: RangeEnd, known: Known): Judgement {
  const from = judgeEnd(drafts.from, known.view.from, known.range.from, known);
  const to = judgeEnd(drafts.to, known.view.to, known.range.to, known);
  if (isProblem(from)) return { kind: 'problem', end: 'from', problem: from };
  if (isProblem(to)) return { kind: 'problem', end: 'to', problem: to };
  const months = { from: typeof from === 'number' ? from : known.range.from, to: typeof to === 'number' ? to : known.range.to };
  return months.from > months.to ? { kind: 'problem', end: last, problem: 'order' } : { kind: 'range', range: { from, to } };
}
