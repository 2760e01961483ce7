import type { Target } from '../domain/dataset.ts';
import type { MonthNumber } from '../domain/time-period.ts';
import type { ViewState } from '../domain/view.ts';
import { setView } from '../state/use-view.ts';

/** Changes the view by a choice, which Back undoes, unless it is called a gesture (`replace`). */
export function changeView(patch: Partial<ViewState>, mode: 'push' | 'replace' = 'push'): void {
  setView(patch, { mode });
}

/** Opens the evidence of a claim or event, and pins its month where it has one. A comparison with the one before ends. */
export function openTarget(target: Target, month: MonthNumber | null = null): void {
  changeView(month === null ? { evidence: target, rival: null } : { evidence: target, rival: null, at: month });
}
