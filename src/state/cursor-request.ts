import type { MonthNumber } from '../domain/time-period.ts';
import type { ClaimId, IndicatorId } from '../domain/ids.ts';
import { createExternalStore } from './external-store.ts';

/** What a key in a chart asks of the page around it. */
export type CursorRequest =
  /** The figure of the point in the table. */
  | { readonly kind: 'table'; readonly indicator: IndicatorId; readonly month: MonthNumber; readonly claim: ClaimId | null }
  /** What each key does. */
  | { readonly kind: 'help' }
  /** That the open evidence closes. */
  | { readonly kind: 'close' };

/** The last request; each is an object of its own, so that the same can be asked for twice. */
export const cursorRequests = createExternalStore<CursorRequest | null>(null);
