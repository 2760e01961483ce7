import type { Dataset } from '../../domain/dataset.ts';

/** What a package holds, for the one line that a check prints and for the closing note of a release. */
export interface PackageCounts {
  readonly observations: number;
  readonly readings: number;
  readonly quotes: number;
  readonly citations: number;
  readonly sources: number;
  readonly mentions: number;
  readonly events: number;
  readonly disputes: number;
  /** Observations that are drawn or shown as facts, by the best evidence that they have. */
  readonly plotted: { readonly quoted: number; readonly citedByMore: number; readonly citedByOne: number };
}

export function countPackage(dataset: Dataset): PackageCounts {
  const evidence = [...dataset.evidence.values()];
  const quoted = new Set<string>();
  const citing = new Map<string, Set<string>>();
  for (const { kind, target, source } of evidence) {
    if (kind === 'quote') quoted.add(target.id);
    else citing.set(target.id, (citing.get(target.id) ?? new Set()).add(source));
  }
  const plotted = [...dataset.observations.values()].filter(
    ({ indicator, vintage }) => dataset.indicators.get(indicator)?.plottedVintage === vintage,
  );
  const cited = plotted.filter(({ id }) => !quoted.has(id));
  const citedByMore = cited.filter(({ id }) => (citing.get(id)?.size ?? 0) > 1).length;
  return {
    observations: dataset.observations.size,
    readings: [...dataset.readings.values()].reduce((sum, { length }) => sum + length, 0),
    quotes: evidence.filter(({ kind }) => kind === 'quote').length,
    citations: evidence.filter(({ kind }) => kind === 'citation').length,
    sources: dataset.sources.size,
    mentions: dataset.mentions.length,
    events: dataset.events.size,
    disputes: dataset.disputes.size,
    plotted: { quoted: plotted.length - cited.length, citedByMore, citedByOne: cited.length - citedByMore },
  };
}
