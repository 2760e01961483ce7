import type { Dataset } from '../dataset.ts';
import { countCauses } from '../dispute/dispute-list.ts';
import type { Explorer } from '../explorer.ts';
import type { OriginId, SourceId } from '../ids.ts';

/** How many of the drawn figures are borne out in which way; the three parts and `uncited` make the whole. */
export interface CoverageCounts {
  readonly total: number;
  /** Stated in the words of a report. */
  readonly quoted: number;
  /** Only cited, by two sources or more. */
  readonly citedByMore: number;
  readonly citedByOne: number;
  readonly uncited: number;
  /** Of the quoted ones: by two independent origins or more. */
  readonly severalOrigins: number;
  readonly disputed: number;
}

/** What a package holds, counted from it and from nothing else. */
export interface PackageCounts {
  readonly indicators: number;
  readonly observations: number;
  /** Values beside the drawn one of their period: revisions, other vintages, misprints. */
  readonly otherVintages: number;
  readonly misprints: number;
  readonly lowConfidence: number;
  readonly quotes: number;
  readonly citations: number;
  readonly sources: number;
  readonly articles: number;
  readonly origins: number;
  readonly mentions: number;
  readonly events: number;
  readonly disputes: number;
  readonly causes: ReturnType<typeof countCauses>;
  readonly plotted: CoverageCounts;
}

function countCoverage({ dataset, index, drawn }: Explorer): CoverageCounts {
  const counts = { total: 0, quoted: 0, citedByMore: 0, citedByOne: 0, uncited: 0, severalOrigins: 0, disputed: 0 };
  for (const observation of dataset.observations.values()) {
    if (!drawn.has(observation.id)) continue;
    const evidence = index.of({ kind: 'observation', id: observation.id });
    const cited = new Set<SourceId>(evidence.citations.map((citation) => citation.source)).size;
    counts.total += 1;
    if (evidence.origins > 0) counts.quoted += 1;
    else if (cited >= 2) counts.citedByMore += 1;
    else if (cited === 1) counts.citedByOne += 1;
    else counts.uncited += 1;
    if (evidence.origins >= 2) counts.severalOrigins += 1;
    if (evidence.disputes.length > 0) counts.disputed += 1;
  }
  return counts;
}

function countIf<T>(values: Iterable<T>, test: (value: T) => boolean): number {
  let count = 0;
  for (const value of values) if (test(value)) count += 1;
  return count;
}

function countOrigins(dataset: Dataset): number {
  const origins = new Set<OriginId>();
  for (const evidence of dataset.evidence.values()) if (evidence.kind === 'quote') origins.add(evidence.origin);
  return origins.size;
}

/** Counts a package. Linear in its evidence. */
export function countPackage(explorer: Explorer): PackageCounts {
  const { dataset } = explorer;
  const plotted = countCoverage(explorer);
  const quotes = countIf(dataset.evidence.values(), (one) => one.kind === 'quote');
  return {
    indicators: dataset.indicators.size,
    observations: dataset.observations.size,
    otherVintages: dataset.observations.size - plotted.total,
    misprints: countIf(dataset.observations.values(), (one) => one.status === 'misprint'),
    lowConfidence: countIf(dataset.observations.values(), (one) => one.lowConfidence),
    quotes,
    citations: dataset.evidence.size - quotes,
    sources: dataset.sources.size,
    articles: countIf(dataset.sources.values(), (one) => one.kind === 'article'),
    origins: countOrigins(dataset),
    mentions: dataset.mentions.length,
    events: dataset.events.size,
    disputes: dataset.disputes.size,
    causes: countCauses(dataset.disputes.values()),
    plotted,
  };
}
