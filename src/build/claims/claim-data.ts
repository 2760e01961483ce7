import type { QuoteEvidence, Source } from '../../domain/dataset.ts';
import { claimFolder } from '../../domain/site-paths.ts';
import { isoPeriod } from '../../domain/time-period.ts';
import { HTML_LANGUAGES } from '../../i18n/locale.ts';
import { localText } from '../../i18n/local-text.ts';
import { formatUnit } from '../../i18n/format/format-value.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { PAGE_LANGUAGES, type ClaimContext } from './claim-context.ts';

type Thing = Readonly<Record<string, unknown>>;

/** What is empty or not known is left out. */
function thing(type: string, properties: Thing): Thing {
  const known = Object.entries(properties).filter(([, value]) => value !== '' && value !== undefined && value !== null);
  return { '@type': type, ...Object.fromEntries(known) };
}

function work({ kind, title, publisher, publishedOn, url }: Source): Thing {
  const type = kind === 'article' ? 'NewsArticle' : kind === 'table' ? 'Dataset' : 'Report';
  return thing(type, {
    name: title,
    publisher: publisher === '' ? undefined : thing('Organization', { name: publisher }),
    datePublished: publishedOn,
    url,
  });
}

function quotation(quote: QuoteEvidence, source: Source | undefined): Thing {
  return thing('Quotation', {
    identifier: quote.id,
    text: quote.exact,
    inLanguage: textLanguage(quote.exact),
    isPartOf: source === undefined ? undefined : work(source),
  });
}

/**
 * A claim as schema.org describes it: what it says, its value, the works it appears in with the quoted words, and the
 * dataset it belongs to. Addresses are absolute, so without that of the site (`null`) ours are left out.
 */
export function claimData({ explorer, observation, indicator, facts, statement, words }: ClaimContext, site: string | null): object {
  const { dataset } = explorer;
  const { language } = words;
  const text = words.join.stop(statement.before + statement.value + statement.after);
  const quotes = facts.record.groups.flatMap((group) => group.quotes);
  const works = new Map(facts.record.citations.map(({ source }) => [source.id, work(source)]));
  const at = (path: string): string | undefined => (site === null ? undefined : site + path);
  return {
    '@context': 'https://schema.org',
    ...thing('Claim', {
      '@id': at(claimFolder(observation.id, language)),
      identifier: observation.id,
      url: at(claimFolder(observation.id, language)),
      name: text,
      text,
      inLanguage: HTML_LANGUAGES[language],
      temporalCoverage: observation.period === null ? undefined : isoPeriod(observation.period),
      about: thing('PropertyValue', {
        propertyID: indicator.id,
        name: localText(indicator.title, language),
        description: localText(indicator.definition, language),
        value: observation.value,
        unitText: formatUnit(indicator, PAGE_LANGUAGES[language].words.language),
      }),
      appearance: [...quotes.map((quote) => quotation(quote, dataset.sources.get(quote.source))), ...works.values()],
      isPartOf: thing('Dataset', {
        '@id': at(`data/${dataset.version}/datapackage.json`),
        name: localText(dataset.title, language),
        version: dataset.version,
        url: at(''),
      }),
    }),
  };
}
