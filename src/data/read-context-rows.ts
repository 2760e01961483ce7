import type { Dispute, DisputeClaim, TradeEvent } from '../domain/dataset.ts';
import { evidenceId } from '../domain/ids.ts';
import { isoPeriod, periodEnd, periodStart } from '../domain/time-period.ts';
import { requiredLocal } from './read-series-rows.ts';
import type { RowReader } from './row-reader.ts';
import { DISPUTE_COLUMNS, EVENT_COLUMNS } from './wire-schema.ts';

export function readEvent(row: RowReader): TradeEvent {
  const c = EVENT_COLUMNS;
  const start = row.read(c.start);
  const end = row.read(c.end);
  if (end !== null && (periodStart(end) < periodStart(start) || periodEnd(end) < periodEnd(start))) {
    row.report('end-before-start', c.end, { start: isoPeriod(start), end: isoPeriod(end) });
  }
  return {
    id: row.read(c.id),
    start,
    end,
    category: row.read(c.category),
    title: requiredLocal(row, c.titleEn, c.titleZh),
    short: row.local(c.shortEn, c.shortZh),
    detail: requiredLocal(row, c.detailEn, c.detailZh),
    story: row.read(c.story),
    lowConfidence: row.read(c.lowConfidence),
  };
}

/** Joins the parallel lists of a dispute's claims: groups of evidence, labels, refuted numbers. */
function readClaims(row: RowReader, refuted: readonly number[]): readonly DisputeClaim[] {
  const c = DISPUTE_COLUMNS;
  const groups = row.read(c.claims);
  const labels = { en: row.read(c.labelsEn), zh: row.read(c.labelsZh) };
  if (groups.length === 0 || labels.en.length === 0 || labels.zh.length === 0) return [];
  if (groups.length === 1) row.report('claims-too-few', c.claims, {});
  if (groups.includes('')) row.report('claim-empty', c.claims, {});
  for (const [column, list] of [
    [c.labelsEn, labels.en],
    [c.labelsZh, labels.zh],
  ] as const) {
    const facts = { found: String(list.length), expected: String(groups.length) };
    if (list.length !== groups.length) row.report('labels-differ', column, facts);
    else if (list.includes('')) row.report('claim-empty', column, {});
  }
  for (const index of refuted) {
    if (index > groups.length)
      row.report('refuted-outside', c.refuted, { found: String(index), limit: String(groups.length) });
  }
  return groups.map((group, index) => ({
    label: { en: labels.en[index] ?? '', zh: labels.zh[index] ?? '' },
    evidence: group.split(/ +/).map(evidenceId),
    refuted: refuted.includes(index + 1),
  }));
}

export function readDispute(row: RowReader): Dispute {
  const c = DISPUTE_COLUMNS;
  const cause = row.read(c.cause);
  const findingSources = row.read(c.findingSources);
  if (findingSources.length === 0 && cause !== 'unexplained') row.report('cell-empty', c.findingSources, {});
  const refuted = row.read(c.refuted);
  if (cause === 'definition' && refuted.length > 0) row.report('refuted-definition', c.refuted, {});
  return {
    id: row.read(c.id),
    title: requiredLocal(row, c.titleEn, c.titleZh),
    cause,
    about: row.read(c.about),
    claims: readClaims(row, refuted),
    finding: requiredLocal(row, c.findingEn, c.findingZh),
    findingSources,
  };
}
