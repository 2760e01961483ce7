/** What the build tells the service worker about itself. */
export interface OfflineBuild {
  readonly id: string;
  /** The first script of the page, such as `assets/index-0a1b2c3d.js`: its name holds the version of everything it loads. */
  readonly entry: string;
  /**
   * Everything that a visit may need, by its path below the top of the site (empty for the page itself), with the beginning
   * of its SHA-256 in hex; of the page an empty one, because hosts may add to it.
   */
  readonly files: Readonly<Record<string, string>>;
}

/** What a page asks of the worker. `take-over`: do not wait for the last tab of the version before. */
export type WorkerQuestion = { readonly kind: 'take-over' } | { readonly kind: 'status' };

/** What the worker says of itself. */
export interface WorkerStatus {
  readonly id: string;
  readonly entry: string;
  /** Whether the page that asks was answered from what is kept, because the server did not answer. */
  readonly fromKept: boolean;
}

/** Digits of a SHA-256 that are compared: enough to tell a file from any other release of it. */
export const HASH_DIGITS = 16;
