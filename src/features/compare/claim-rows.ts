import type { Observation, QuoteEvidence } from '../../domain/dataset.ts';
import type { Figure } from '../../domain/dispute/dispute-places.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { observationPeriod, observationValue } from '../../i18n/target-text.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import { vintageName } from '../../i18n/vintage-name.ts';
import type { Words } from '../../i18n/words.ts';

export type RowKey = keyof Words['compare']['rows'];

/** One line of a comparison: what each claim says, and whether they say the same. */
export interface ClaimRow {
  readonly key: RowKey;
  readonly left: string;
  readonly right: string;
  readonly differs: boolean;
}

/** A claim of the package with what it measures; null where the package does not hold it. */
export function figureOf({ dataset }: Explorer, id: ClaimId): Figure | null {
  const observation = dataset.observations.get(id);
  const indicator = observation && dataset.indicators.get(observation.indicator);
  return observation === undefined || indicator === undefined ? null : { observation, indicator };
}

/** The plainest words behind a claim, or null where it is only cited. */
export function leadingQuote({ index }: Explorer, { observation }: Figure): QuoteEvidence | null {
  return index.of({ kind: 'observation', id: observation.id }).quotes[0] ?? null;
}

function sourceNames(explorer: Explorer, { observation }: Figure, words: Words): string {
  const { quotes, citations } = explorer.index.of({ kind: 'observation', id: observation.id });
  const names = [...quotes, ...citations].flatMap(({ source }) => {
    const found = explorer.dataset.sources.get(source);
    return found === undefined ? [] : [publisherName(found.publisher, words)];
  });
  return words.join.clauses([...new Set(names)]) || words.evidence.noEvidence;
}

function origins(explorer: Explorer, { observation }: Figure, words: Words): string {
  const evidence = explorer.index.of({ kind: 'observation', id: observation.id });
  return evidence.reports === 0 ? words.compare.noWords : words.evidence.reports(evidence.reports, evidence.origins);
}

function published({ publishedOn }: Observation, words: Words): string {
  return publishedOn === '' ? words.evidence.vintageDay.unknown : formatEdtf(publishedOn, words.language);
}

function cells(explorer: Explorer, figure: Figure, words: Words): Readonly<Record<RowKey, string>> {
  const { observation, indicator } = figure;
  const { compare, evidence, language } = words;
  return {
    value: observationValue(observation, indicator, words),
    unit: compare.units[indicator.unit],
    measure: localText(indicator.title, language),
    period: observationPeriod(observation, indicator, words) || compare.noPeriod,
    definition: localText(indicator.definition, language),
    wording: leadingQuote(explorer, figure)?.exact ?? compare.noWords,
    sources: sourceNames(explorer, figure, words),
    origins: origins(explorer, figure, words),
    status: evidence.statuses[observation.status] || compare.final,
    vintage: vintageName(observation, words, compare.vintage),
    published: published(observation, words),
  };
}

const ORDER: readonly RowKey[] = [
  'value', 'unit', 'measure', 'period', 'definition', 'wording', 'sources', 'origins', 'status', 'vintage', 'published',
];

/** Two claims line by line, in the order in which a difference is looked for. */
export function claimRows(explorer: Explorer, left: Figure, right: Figure, words: Words): readonly ClaimRow[] {
  const [a, b] = [cells(explorer, left, words), cells(explorer, right, words)];
  return ORDER.map((key) => ({ key, left: a[key], right: b[key], differs: a[key] !== b[key] }));
}
