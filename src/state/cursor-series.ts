import type { ClaimId, IndicatorId, PanelId } from '../domain/ids.ts';
import { createExternalStore } from './external-store.ts';

/** Which series of which panel the reader's point stands on, and on which claim of the month. */
export interface CursorSeries {
  readonly panel: PanelId;
  readonly indicator: IndicatorId;
  readonly claim: ClaimId | null;
}

/** The series of the one cursor that keys, range input and screen readers move; null while only a pointer leads it. */
export const cursorSeries = createExternalStore<CursorSeries | null>(
  null,
  (a, b) => a === b || (a?.panel === b?.panel && a?.indicator === b?.indicator && a?.claim === b?.claim),
);
