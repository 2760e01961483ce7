import type { Issue } from './issue.ts';

/** A value, or the issues that prevented it. Errors are values: nothing below `app` throws for bad input. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(...issues: readonly Issue[]): Result<never> {
  return { ok: false, issues };
}
