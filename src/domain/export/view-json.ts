import { drawnTargets } from '../citation/drawn-targets.ts';
import type { Json, JsonObject } from '../citation/json.ts';
import type { Dispute, Evidence, LocalText, Source, Span, Target, TradeEvent } from '../dataset.ts';
import type { Explorer } from '../explorer.ts';
import { type ExplorerModel, listedPanels } from '../explorer-model.ts';
import type { EvidenceId } from '../ids.ts';
import { isoDay, isoMonth, isoPeriod } from '../time-period.ts';
import { JSON_RECORD_KEY } from './carriers.ts';
import type { ExportRecord } from './export-record.ts';
import { periodText, unitText } from './recorded-value.ts';
import { type ShownValue, shownValues } from './shown-values.ts';
import { sourcesOf } from './sources-of.ts';

function words({ en, zh }: LocalText): JsonObject {
  return { en, zh };
}

function span(found: Span | null): Json {
  return found === null ? null : { start: found.start, end: found.end };
}

function targetText({ kind, id }: Target): string {
  return kind === 'event' ? `event:${id}` : id;
}

function backing({ index }: Explorer, target: Target): JsonObject {
  const { reports, origins, quotes, otherQuotes, citations, disputes } = index.of(target);
  return { reports, origins, evidence: [...quotes, ...otherQuotes, ...citations].map(({ id }) => id), disputes: disputes.map(({ id }) => id) };
}

function valueJson(explorer: Explorer, { identity, observation, derivation, month, series }: ShownValue): JsonObject {
  const { claim, period, shown, unit, value } = identity;
  return {
    claim: claim === '' ? null : claim,
    period,
    value,
    unit,
    shown,
    ...(series.lag !== 0 && { shiftedMonths: series.lag }),
    ...(month !== null && { monthLow: month.low, monthHigh: month.high }),
    ...(derivation !== null && { computedFrom: [...derivation.from], computedFromCount: derivation.terms }),
    ...(observation !== null &&
      derivation === null && {
        bound: observation.bound,
        status: observation.status,
        vintage: observation.vintage,
        publishedOn: observation.publishedOn,
        ...backing(explorer, { kind: 'observation', id: observation.id }),
      }),
  };
}

function panelsJson(explorer: Explorer, model: ExplorerModel): Json {
  const values = shownValues(model);
  return listedPanels(model).map(({ panel, headline, series }) => ({
    panel: panel.id,
    topic: panel.topic,
    title: words(panel.title),
    headline: words(headline),
    series: series.map((one) => ({
      metric: one.indicator.id,
      title: words(one.indicator.title),
      definition: words(one.indicator.definition),
      values: values.filter((value) => value.series === one).map((value) => valueJson(explorer, value)),
    })),
  }));
}

function evidenceJson(one: Evidence): JsonObject {
  const base = { id: one.id, target: targetText(one.target), source: one.source, kind: one.kind, relation: one.relation };
  const note = one.note === null ? {} : { note: words(one.note) };
  if (one.kind === 'citation') return { ...base, ...note };
  const { origin, authority, exact, prefix, suffix, start, end, number, sign, sha256 } = one;
  return { ...base, ...note, origin, authority, exact, prefix, suffix, start, end, number: span(number), sign: span(sign), sha256 };
}

function sourceJson({ note, ...one }: Source): JsonObject {
  return { ...one, note: note === null ? null : words(note) };
}

function eventJson({ id, start, end, category, title, detail, story, lowConfidence }: TradeEvent): JsonObject {
  return { id, start: isoPeriod(start), end: end === null ? null : isoPeriod(end), category, title: words(title), detail: words(detail), story, lowConfidence };
}

function disputeJson({ id, title, cause, about, claims, finding, findingSources }: Dispute): JsonObject {
  const sides = claims.map(({ label, evidence, refuted }) => ({ label: words(label), evidence: [...evidence], refuted }));
  return { id, title: words(title), cause, about: about.map(targetText), claims: sides, finding: words(finding), findingSources: [...findingSources] };
}

/** What stands behind the figures and events of a view: evidence, disputes with all their sides, and their sources. */
function behind({ dataset, index }: Explorer, model: ExplorerModel) {
  const targets: readonly Target[] = [...drawnTargets(model), ...model.events.map(({ id }): Target => ({ kind: 'event', id }))];
  const found = targets.map((target) => index.of(target));
  const disputes = new Set(found.flatMap((one) => one.disputes));
  const ids = new Set<EvidenceId>([
    ...found.flatMap(({ quotes, otherQuotes, citations }) => [...quotes, ...otherQuotes, ...citations].map(({ id }) => id)),
    ...[...disputes].flatMap(({ claims }) => claims.flatMap(({ evidence }) => evidence)),
  ]);
  const evidence = [...ids].flatMap((id) => dataset.evidence.get(id) ?? []);
  return { evidence, disputes: [...disputes], sources: [...sourcesOf(evidence, disputes)].flatMap((id) => dataset.sources.get(id) ?? []) };
}

/**
 * A view as JSON for programs: the record under {@link JSON_RECORD_KEY}, then the values of each panel with what stands
 * behind them, the figures on no time axis, the events of the range, and all evidence, sources and disputes that these name.
 * Numbers are those of the table; periods are ISO 8601.
 *
 * @param link the absolute address of the view
 */
export function viewJson(explorer: Explorer, model: ExplorerModel, record: ExportRecord, link: string): string {
  const { evidence, disputes, sources } = behind(explorer, model);
  const facts = model.facts.map(({ observation, indicator }): JsonObject => ({
    claim: observation.id,
    metric: indicator.id,
    title: words(indicator.title),
    period: periodText(observation),
    value: observation.value,
    unit: unitText({ indicator }),
    bound: observation.bound,
    status: observation.status,
    ...backing(explorer, { kind: 'observation', id: observation.id }),
  }));
  const json = {
    [JSON_RECORD_KEY]: record,
    title: words(explorer.dataset.title),
    view: link,
    range: { from: isoMonth(model.range.from), to: isoMonth(model.range.to) },
    knownOn: explorer.knowledge === null ? null : isoDay(explorer.knowledge.day),
    panels: panelsJson(explorer, model),
    facts,
    events: model.events.map(eventJson),
    evidence: evidence.map(evidenceJson),
    sources: sources.map(sourceJson),
    disputes: disputes.map(disputeJson),
  };
  return `${JSON.stringify(json, null, 1)}\n`;
}
