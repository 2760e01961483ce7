import { queryOptions } from '@tanstack/react-query';
import type { Dataset } from '../domain/dataset.ts';
import type { Issue } from '../domain/issue.ts';
import { ok, type Result } from '../domain/result.ts';
import { type FetchedPackage, fetchPackage, type PackageAddress } from './fetch-package.ts';
import { parseSteps } from './parse-package.ts';
import { runInSlices } from './verify/run-in-slices.ts';

/**
 * Issues as an exception, which is the one way a query can fail and be asked again;
 * nothing but the query cache ever catches it.
 */
export class DatasetError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(({ code }) => code).join(', '));
    this.name = 'DatasetError';
    this.issues = issues;
  }
}

const MAX_RETRIES = 2;
const TRANSIENT = new Set(['network-failed', 'server-error']);

/** Only what may be gone a second later is asked again: a wrong file stays wrong. */
export function shouldRetry(failures: number, error: Error): boolean {
  return (
    failures < MAX_RETRIES && error instanceof DatasetError && error.issues.every(({ code }) => TRANSIENT.has(code))
  );
}

/** The code that reads dense series comes with the first package that has some. */
async function parseFetched({ readings, ...texts }: FetchedPackage, signal: AbortSignal): Promise<Result<Dataset>> {
  const parsed = await runInSlices(parseSteps(texts), () => undefined, signal);
  if (!parsed.ok) return parsed;
  if (readings === null) return ok(parsed.value.dataset);
  const { withReadings } = await import('./readings/with-readings.ts');
  return await withReadings(parsed.value, readings, signal);
}

async function loadDataset(address: PackageAddress, signal: AbortSignal): Promise<Dataset> {
  const fetched = await fetchPackage(address, signal);
  const dataset = fetched.ok ? await parseFetched(fetched.value, signal) : fetched;
  if (!dataset.ok) throw new DatasetError(dataset.issues);
  return dataset.value;
}

/** The query of one version of the package. A version never changes, so what was loaded stays. */
export function datasetQuery(address: PackageAddress) {
  return queryOptions<Dataset>({
    queryKey: ['dataset', address.version],
    queryFn: ({ signal }) => loadDataset(address, signal),
    staleTime: Infinity,
    gcTime: Infinity,
    // The default would wait in silence while the browser calls itself offline; a failed try can be said in words.
    networkMode: 'always',
    refetchOnReconnect: true,
    retry: shouldRetry,
    retryDelay: (failures) => 500 * 2 ** failures,
    // Maps are no JSON: comparing them deeply for sharing would find nothing.
    structuralSharing: false,
  });
}
