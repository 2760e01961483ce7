import type { ExportForm } from '../data/exported/read-dropped-file.ts';
import type { ExportRecord } from '../domain/export/export-record.ts';
import type { Issue } from '../domain/issue.ts';
import type { ViewState } from '../domain/view.ts';
import { createExternalStore, type ReadableStore } from './external-store.ts';

/** A file that was saved from this page, and what became of it. */
export type DropBack =
  | { readonly phase: 'none' }
  | { readonly phase: 'refused'; readonly form: ExportForm; readonly issues: readonly Issue[] }
  /** `view` is what its link opens, which may be more than is still known. */
  | { readonly phase: 'read'; readonly form: ExportForm; readonly record: ExportRecord; readonly view: ViewState };

const store = createExternalStore<DropBack>({ phase: 'none' });

/** The last file that was dropped back. It lives here alone, in the memory of the tab. */
export const dropBackStore: ReadableStore<DropBack> = store;

export function setDropBack(state: DropBack): void {
  store.set(state);
}

export function forgetDropBack(): void {
  store.set({ phase: 'none' });
}

/** Whether something is being dragged over the page. */
export const dragStore = createExternalStore(false);
