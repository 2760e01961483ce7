import type { DenseColumns } from '../../domain/dense/dense-series.ts';
import { buildPyramid, type Pyramid } from '../../domain/dense/pyramid.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { Issue } from '../../domain/issue.ts';
import { createIssueLog } from '../issue-log.ts';
import type { ReadIndicator } from './reading-builder.ts';
import { readReadings } from './read-readings.ts';

/** The readings of one indicator as they cross from the worker to the page: numbers alone, which change hands uncopied. */
export interface ReadSeries {
  readonly indicator: IndicatorId;
  readonly columns: DenseColumns;
  readonly pyramid: Pyramid;
}

/** What the worker is asked: one table in its life. */
export interface ReadingsJob {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly indicators: readonly ReadIndicator[];
}

/** Said by the worker before anything else: only then are the bytes handed over, which leaves the page without them. */
export const READY = 'ready';

/** What the worker answers. */
export type ReadingsReply =
  | { readonly kind: 'read'; readonly series: readonly ReadSeries[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/** Reads the table and builds what finds its extremes. Yields now and then, so that it can be done in slices. */
export function* readTable({ bytes, indicators }: ReadingsJob): Generator<number, ReadingsReply> {
  const log = createIssueLog();
  const builders = yield* readReadings(bytes, indicators, log);
  if (log.issues.length > 0) return { kind: 'refused', issues: log.issues };
  const series: ReadSeries[] = [];
  for (const builder of builders) {
    const columns = builder.columns();
    series.push({ indicator: builder.indicator.id, columns, pyramid: buildPyramid(columns) });
    yield bytes.length;
  }
  return { kind: 'read', series };
}

/** The memory of an answer, to be handed over instead of copied. */
export function transferOf(reply: ReadingsReply): ArrayBuffer[] {
  if (reply.kind === 'refused') return [];
  return reply.series.flatMap(({ columns, pyramid }) => [
    columns.at.buffer,
    columns.values.buffer,
    columns.flags.buffer,
    pyramid.low.buffer,
    pyramid.high.buffer,
    pyramid.flags.buffer,
  ]);
}
