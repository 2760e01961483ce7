import type { QuoteEvidence, Source, Target } from '../../domain/dataset.ts';
import { targetKey } from '../../domain/evidence/evidence-index.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { SourceId } from '../../domain/ids.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { isoPeriod } from '../../domain/time-period.ts';
import { formatPeriod } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { eventDate, targetText } from '../../i18n/target-text.ts';
import type { Words } from '../../i18n/words.ts';
import { bothLanguages } from './figure-entries.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

function nameOf(target: Target, { dataset }: Explorer, words: Words): string {
  const text = targetText(dataset, target, words);
  return text === null ? '' : words.search.quoteOf(text.value, text.what);
}

/** The words of the sources, each passage once a figure. */
export function quoteEntries(explorer: Explorer, words: Words): readonly SearchEntry[] {
  const { dataset } = explorer;
  return [...dataset.evidence.values()]
    .filter((one): one is QuoteEvidence => one.kind === 'quote')
    .map((quote) => {
      const publisher = dataset.sources.get(quote.source)?.publisher ?? '';
      return searchEntry({
        id: quote.id,
        found: { kind: 'quote', id: quote.id, source: quote.source, target: quote.target },
        title: words.evidence.openQuote + quote.exact + words.evidence.closeQuote,
        titleLanguage: textLanguage(quote.exact),
        detail: [publisherName(publisher, words), nameOf(quote.target, explorer, words)].join(' · '),
        others: [{ text: publisher, weight: 0.5 }],
      });
    });
}

/** The targets that each source backs, each once. */
function targetsBySource({ dataset }: Explorer): ReadonlyMap<SourceId, ReadonlyMap<string, Target>> {
  const all = new Map<SourceId, Map<string, Target>>();
  for (const { source, target } of dataset.evidence.values()) {
    const targets = all.get(source) ?? new Map<string, Target>();
    all.set(source, targets.set(targetKey(target), target));
  }
  return all;
}

/** The sources by title, publisher, who carried them, and date. */
export function sourceEntries(explorer: Explorer, words: Words): readonly SearchEntry[] {
  const targets = targetsBySource(explorer);
  const detail = (source: Source, figures: number): string => {
    const { publisher, carrier, date } = sourceText(source, words);
    const count = figures === 0 ? '' : words.sources.figureCount(String(figures), figures === 1);
    return [publisher, carrier, date, count].filter((part) => part !== '').join(' · ');
  };
  return [...explorer.dataset.sources.values()].map((source) => {
    const { title, titleLanguage } = sourceText(source, words);
    const backed = [...(targets.get(source.id)?.values() ?? [])];
    return searchEntry({
      id: source.id,
      found: { kind: 'source', id: source.id, target: backed[0] ?? null },
      title,
      titleLanguage,
      detail: detail(source, backed.length),
      prior: source.kind === 'article' ? 1.3 : 1,
      others: [
        { text: source.publisher, weight: 0.9 },
        { text: source.authors, weight: 0.7 },
        { text: source.publishedOn, weight: 0.6 },
      ],
    });
  });
}

/** The events by what happened and when. */
export function eventEntries({ dataset }: Explorer, words: Words): readonly SearchEntry[] {
  return [...dataset.events.values()].map((event) =>
    searchEntry({
      id: event.id,
      found: { kind: 'event', id: event.id },
      value: eventDate(event, words),
      title: localText(event.title, words.language),
      detail: words.evidence.categories[event.category],
      prior: event.story ? 1.3 : 1,
      others: [
        ...bothLanguages(event.title, 0.9),
        ...(event.short === null ? [] : bothLanguages(event.short, 1)),
        { text: formatPeriod(event.start, 'en'), weight: 1 },
        { text: isoPeriod(event.start), weight: 1 },
        ...bothLanguages(event.detail, 0.35),
      ],
    }),
  );
}

/** The disputes by what they are about, by cause and finding. */
export function disputeEntries({ dataset }: Explorer, words: Words): readonly SearchEntry[] {
  return [...dataset.disputes.values()].map((dispute) =>
    searchEntry({
      id: dispute.id,
      found: { kind: 'dispute', id: dispute.id },
      title: localText(dispute.title, words.language),
      detail: words.disputes.causes[dispute.cause],
      others: [
        ...bothLanguages(dispute.title, 0.9),
        { text: words.search.disputeNames, weight: 0.5 },
        ...bothLanguages(dispute.finding, 0.35),
        ...dispute.claims.flatMap((claim) => bothLanguages(claim.label, 0.4)),
      ],
    }),
  );
}
