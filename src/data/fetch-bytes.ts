import { packageIssue } from '../domain/package-issue.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** The part of `fetch` that is used, so that tests can stand in for the network. */
export type Fetch = (
  address: string,
  options: { readonly signal: AbortSignal | null; readonly cache: RequestCache },
) => Promise<Response>;

export interface FetchRequest {
  readonly fetch: Fetch;
  readonly address: string;
  /** The file's name, for issues. */
  readonly file: string;
  readonly signal: AbortSignal | null;
  /** `reload` goes past a stale copy in the browser's cache. */
  readonly cache: 'default' | 'reload';
  /** Bytes after which reading stops; what a server says of the length is not trusted. */
  readonly limit: number;
}

export interface FetchedBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** False when the connection broke within the body. */
  readonly complete: boolean;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** Reads a body to its end, to a break, or to the limit (then undefined). */
async function readBody(body: ReadableStream<Uint8Array>, limit: number): Promise<FetchedBytes | undefined> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { bytes: join(chunks, length), complete: true };
      length += value.length;
      if (length > limit) {
        await reader.cancel();
        return undefined;
      }
      chunks.push(value);
    }
  } catch {
    return { bytes: join(chunks, length), complete: false };
  }
}

/** Fetches one file. Every way to fail is an issue of its own; an abort is `load-cancelled`. */
export async function fetchBytes({
  fetch,
  address,
  file,
  signal,
  cache,
  limit,
}: FetchRequest): Promise<Result<FetchedBytes>> {
  const place = { file };
  try {
    const response = await fetch(address, { signal, cache });
    const status = String(response.status);
    if (response.status >= 500) return fail(packageIssue('server-error', place, { status }));
    if (!response.ok) return fail(packageIssue('not-found', place, { status }));
    const fetched =
      response.body === null ? { bytes: join([], 0), complete: true } : await readBody(response.body, limit);
    if (signal?.aborted === true) return fail(packageIssue('load-cancelled', place, {}));
    return fetched === undefined ? fail(packageIssue('too-large', place, { limit: String(limit) })) : ok(fetched);
  } catch {
    return fail(packageIssue(signal?.aborted === true ? 'load-cancelled' : 'network-failed', place, {}));
  }
}
