import type { Dataset } from '../../domain/dataset.ts';
import { createDenseSeries } from '../../domain/dense/create-dense-series.ts';
import type { DenseSeries } from '../../domain/dense/dense-series.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { packageIssue } from '../../domain/package-issue.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { createIssueLog } from '../issue-log.ts';
import type { ParsedPackage } from '../parse-package.ts';
import type { Tables } from '../tables.ts';
import { runInSlices } from '../verify/run-in-slices.ts';
import { askReadings } from './ask-readings.ts';
import { checkReadings } from './check-readings.ts';
import { finish } from './finish.ts';
import { readTable, type ReadingsJob, type ReadingsReply } from './reading-jobs.ts';
import { READINGS_FILE } from './read-readings.ts';

/** Below this many bytes a table is read before a worker would have started. */
const WORKER_BYTES = 200_000;

function jobOf(bytes: Uint8Array<ArrayBuffer>, { indicators }: Tables): ReadingsJob {
  return { bytes, indicators: indicators.map(({ value: { id, frequency, mark } }) => ({ id, frequency, mark })) };
}

/** The dataset with what was read, if its observations agree with it. */
function joined({ dataset, tables }: ParsedPackage, reply: ReadingsReply): Result<Dataset> {
  if (reply.kind === 'refused') return fail(...reply.issues);
  const readings = new Map<IndicatorId, DenseSeries>();
  for (const { indicator, columns, pyramid } of reply.series) {
    const frequency = dataset.indicators.get(indicator)?.frequency;
    if (frequency !== undefined && frequency !== 'none') readings.set(indicator, createDenseSeries(frequency, columns, pyramid));
  }
  const log = createIssueLog();
  checkReadings(readings, tables, log);
  return log.issues.length > 0 ? fail(...log.issues) : ok({ ...dataset, readings });
}

/** Reads `readings.csv` at once and joins it to its package: for the build and for tests. */
export function withReadingsNow(parsed: ParsedPackage, bytes: Uint8Array<ArrayBuffer>): Result<Dataset> {
  return joined(parsed, finish(readTable(jobOf(bytes, parsed.tables))));
}

/** In a worker, or where workers are denied in the page while it rests. */
async function readAside(job: ReadingsJob, signal: AbortSignal): Promise<ReadingsReply> {
  const end = await askReadings(job, signal);
  switch (end.kind) {
    case 'answer':
      return end.reply;
    case 'denied':
      return await runInSlices(readTable(job), () => {}, signal);
    case 'broken':
      return { kind: 'refused', issues: [packageIssue('network-failed', { file: READINGS_FILE }, {})] };
  }
}

/**
 * Reads `readings.csv` and joins it to its package, all or nothing: in a worker where it is large. The bytes are used up.
 * Given up by the signal, it never ends.
 */
export async function withReadings(parsed: ParsedPackage, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<Result<Dataset>> {
  if (bytes.length < WORKER_BYTES) return withReadingsNow(parsed, bytes);
  return joined(parsed, await readAside(jobOf(bytes, parsed.tables), signal));
}
