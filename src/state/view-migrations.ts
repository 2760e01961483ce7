/** The parameters of a link before they are understood. */
export type RawParams = ReadonlyMap<string, string>;

/** What turns the parameters of one grammar version into those of the next; pure and total. */
export interface ViewMigration {
  readonly from: number;
  /** The day it was written; a migration is never edited afterwards. */
  readonly on: string;
  readonly migrate: (params: RawParams) => RawParams;
}

/** In order of version, one for each step. */
export const VIEW_MIGRATIONS: readonly ViewMigration[] = [
  // Links without a version were typed by hand: the keys are those of the first grammar.
  { from: 0, on: '2026-11-21', migrate: (params) => params },
];

/** The grammar version of the links that are written now. */
export const VIEW_VERSION = VIEW_MIGRATIONS.length;

const VERSION = /^(?:0|[1-9]\d{0,3})$/;

/** The version that a link names; undefined for text that is none. A link without one is of version 0. */
export function readVersion(text: string | undefined): number | undefined {
  if (text === undefined) return 0;
  return VERSION.test(text) ? Number(text) : undefined;
}

/** Brings parameters to the newest grammar; those of a version not yet known stay as they are. */
export function migrateParams(
  params: RawParams,
  version: number,
  migrations: readonly ViewMigration[] = VIEW_MIGRATIONS,
): RawParams {
  return migrations.filter((one) => one.from >= version).reduce((current, one) => one.migrate(current), params);
}
