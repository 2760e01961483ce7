import type {
  Dataset,
  Dispute,
  Evidence,
  Indicator,
  Mention,
  Observation,
  Panel,
  Source,
  TradeEvent,
} from '../domain/dataset.ts';
import { buildEvidence, buildSource, type EvidenceParts, type SourceParts } from './build-evidence.ts';
import { buildEvent, type EventParts } from './build-event.ts';
import {
  buildIndicator,
  buildObservation,
  buildPanel,
  type IndicatorParts,
  type ObservationParts,
  type PanelParts,
} from './build-series.ts';

/** What a test says of its dataset; everything else takes a plain default. */
export interface DatasetParts {
  readonly version?: string;
  readonly panels?: readonly PanelParts[];
  readonly indicators?: readonly IndicatorParts[];
  readonly observations?: readonly ObservationParts[];
  readonly sources?: readonly SourceParts[];
  readonly evidence?: readonly EvidenceParts[];
  readonly mentions?: readonly Mention[];
  readonly events?: readonly EventParts[];
  readonly disputes?: readonly Dispute[];
  readonly readings?: Dataset['readings'];
}

function byId<Id, T extends { readonly id: Id }>(items: readonly T[]): Map<Id, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The named things, and a default one for each name that is only referred to. */
function withReferred<T extends { readonly id: string }>(
  given: readonly T[],
  referred: readonly string[],
  make: (id: string) => T,
): T[] {
  const known = new Set(given.map(({ id }) => id));
  const missing = new Set(referred.filter((id) => !known.has(id)));
  return [...given, ...Array.from(missing, make)];
}

/**
 * A dataset for tests, built without the loader. Indicators, panels and sources that are only
 * referred to come into being: `buildDataset({ observations: [{ indicator: 'cpi-yoy', period: '2025-05', value: -0.1 }] })`.
 */
export function buildDataset(parts: DatasetParts = {}): Dataset {
  const observationParts = parts.observations ?? [];
  const indicators: Indicator[] = withReferred(
    (parts.indicators ?? []).map(buildIndicator),
    observationParts.map(({ indicator }) => indicator),
    (id) => buildIndicator({ id }),
  );
  const panels: Panel[] = withReferred(
    (parts.panels ?? []).map(buildPanel),
    indicators.flatMap(({ panel }) => (panel === null ? [] : [panel])),
    (id) => buildPanel({ id }),
  );
  const plotted = new Map<string, string>(indicators.map(({ id, plottedVintage }) => [id, plottedVintage]));
  const observations: Observation[] = observationParts.map((part) =>
    buildObservation(part, plotted.get(part.indicator) ?? 'first'),
  );
  const evidence: Evidence[] = (parts.evidence ?? []).map(buildEvidence);
  const sources: Source[] = withReferred(
    (parts.sources ?? []).map(buildSource),
    evidence.map(({ source }) => source),
    (id) => buildSource({ id }),
  );
  const events: TradeEvent[] = (parts.events ?? []).map(buildEvent);
  return {
    version: parts.version ?? '2026-11-21-00000000',
    title: { en: 'Test data', zh: '测试数据' },
    panels,
    indicators: byId(indicators),
    observations: byId(observations),
    sources: byId(sources),
    evidence: byId(evidence),
    mentions: parts.mentions ?? [],
    events: byId(events),
    disputes: byId(parts.disputes ?? []),
    readings: parts.readings ?? new Map(),
  };
}
