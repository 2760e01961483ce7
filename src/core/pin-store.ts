import type { MonthNumber } from '../domain/time-period.ts';
import { createExternalStore } from '../state/external-store.ts';

/** The month pinned on a page without its application: by its link, or by a click that will be told the application. */
export const pinStore = createExternalStore<MonthNumber | null>(null);
