import type { FigurePackage, PackageEvent, PackageValue } from './figure-package.ts';
import { cell, sameNumber, type FileRow } from './figure-rows.ts';
import { averageLine, figurePlace, releasedIndicators, tariffIndicators } from './figure-series.ts';

/** What is missing for a row to count as used, in words; undefined when nothing is. */
export type Missing = string | undefined;

/** Checks one row of one file against the package. */
export type FigureCheck = (row: FileRow, content: FigurePackage) => Missing;

function valuesAt(content: FigurePackage, indicator: string, period: string): readonly PackageValue[] {
  return (content.values.get(indicator) ?? []).filter((value) => value.period === period);
}

/** Of some values, whether one is the figure, with its address among the evidence. */
function missingFrom(found: readonly PackageValue[], amount: number, url: string, where: string): Missing {
  const equal = found.filter((value) => sameNumber(value.amount, amount));
  if (equal.length === 0) return `no value ${amount} at ${where}`;
  const cited = equal.some((value) => value.urls.has(url));
  return cited ? undefined : `${url} is not among the evidence of ${where}`;
}

function checkPlacedFigure(row: FileRow, content: FigurePackage, geography: string): Missing {
  const [series, period] = [cell(row, 'series_id'), cell(row, 'period')];
  const place = figurePlace(series, period, geography);
  if (place === undefined) return `no indicator is known for ${series}`;
  const plotted = valuesAt(content, place.indicator, place.period).filter((value) => value.plotted);
  const amount = Number(cell(row, 'value')) * (series === 'exports_usd_bn' ? 1e9 : 1);
  return missingFrom(plotted, amount, cell(row, 'citation_url'), `${place.indicator}.${place.period}`);
}

const checkMonthly: FigureCheck = (row, content) => checkPlacedFigure(row, content, '');

const checkRareEarths: FigureCheck = (row, content) => checkPlacedFigure(row, content, cell(row, 'geography'));

/** Of each vintage of a step series, the rate in force on a day; of other series, the values of that day. */
function ratesOn(content: FigurePackage, indicator: string, day: string): readonly PackageValue[] {
  const exact = valuesAt(content, indicator, day);
  if (!content.steps.has(indicator)) return exact;
  const inForce = new Map<string, PackageValue>();
  for (const value of content.values.get(indicator) ?? []) {
    const known = inForce.get(value.vintage);
    if (value.period <= day && (known === undefined || known.period < value.period)) inForce.set(value.vintage, value);
  }
  return [...inForce.values()];
}

/** Kinds of rows that are sightings of a running rate; every other kind says when a rate began. */
const SIGHTINGS: readonly string[] = ['extension', 'level_as_of'];

const checkTariffs: FigureCheck = (row, content) => {
  const [series, day, url] = [cell(row, 'series_id'), cell(row, 'effective_date'), cell(row, 'citation_url')];
  const kind = cell(row, 'kind');
  const average = series.includes('_avg');
  const indicators = tariffIndicators(series);
  const found = indicators.flatMap((indicator) => {
    return average || SIGHTINGS.includes(kind) ? ratesOn(content, indicator, day) : valuesAt(content, indicator, day);
  });
  const where = indicators.map((indicator) => `${indicator}.${day}`).join(' or ');
  const missing = missingFrom(found, Number(cell(row, 'rate_pct')), url, where);
  if (missing !== undefined || !SIGHTINGS.includes(kind)) return missing;
  const seen = found.some((value) => value.lastSeen === '' || value.lastSeen >= day);
  return seen ? undefined : `last_seen of ${found.map((value) => value.claim).join()} is before ${day}`;
};

const checkAverageLines: FigureCheck = (row, content) => {
  const line = averageLine(cell(row, 'series_id'));
  if (line === undefined) return `no indicator is known for ${cell(row, 'series_id')}`;
  const day = cell(row, 'effective_date');
  const found = valuesAt(content, line.indicator, day).filter((value) => value.vintage === line.vintage);
  return missingFrom(found, Number(cell(row, 'rate_pct')), cell(row, 'citation_url'), `${line.indicator}.${day}`);
};

const checkReleaseDates: FigureCheck = (row, content) => {
  const [group, period, day] = [cell(row, 'series_group'), cell(row, 'period'), cell(row, 'released_on')];
  const inferred = cell(row, 'note').startsWith('INFERRED');
  const { dated, datedOrNot } = releasedIndicators(group);
  const plotted = (indicators: readonly string[]): readonly PackageValue[] => {
    return indicators.flatMap((indicator) => valuesAt(content, indicator, period)).filter((value) => value.plotted);
  };
  const found = plotted(dated);
  if (found.length === 0) return `no value of ${group} for ${period}`;
  const mustAgree = [...found, ...plotted(datedOrNot).filter((value) => value.publishedOn !== '')];
  const wrong = mustAgree.find((value) => value.publishedOn !== day || value.publishedInferred !== inferred);
  return wrong === undefined ? undefined : `${wrong.claim} is not published on ${day}${inferred ? ' (inferred)' : ''}`;
};

const checkVintages: FigureCheck = (row, content) => {
  const [kind, day] = [cell(row, 'vintage'), cell(row, 'released_on')];
  const place = figurePlace(cell(row, 'series_id'), cell(row, 'period'));
  if (place === undefined) return `no indicator is known for ${cell(row, 'series_id')}`;
  const where = `${place.indicator}.${place.period}, vintage ${kind}`;
  const found = valuesAt(content, place.indicator, place.period);
  const ofKind = found.filter((value) => value.vintage.replace(/\d+$/, '') === kind);
  const onDay = ofKind.filter((value) => value.publishedOn === day);
  if (onDay.length === 0) return `no value published on "${day}" at ${where}`;
  return missingFrom(onDay, Number(cell(row, 'value')), cell(row, 'citation_url'), where);
};

const checkBetterCitations: FigureCheck = (row, content) => {
  const place = figurePlace(cell(row, 'series_id'), cell(row, 'period'));
  if (place === undefined) return `no indicator is known for ${cell(row, 'series_id')}`;
  const plotted = valuesAt(content, place.indicator, place.period).filter((value) => value.plotted);
  const cited = plotted.some((value) => value.urls.has(cell(row, 'new_url')));
  return cited ? undefined : `${cell(row, 'new_url')} is not among the evidence of ${place.indicator}.${place.period}`;
};

/** An event is named by its day, its category and its address; rows that share all three need as many events. */
export function sameEvent(event: PackageEvent, row: FileRow): boolean {
  if (event.start !== cell(row, 'date') || event.category !== cell(row, 'category')) return false;
  return event.urls.has(cell(row, 'citation_url'));
}

const checkEvents: FigureCheck = (row, content) => {
  const found = content.events.some((event) => sameEvent(event, row));
  return found ? undefined : `no ${cell(row, 'category')} event of ${cell(row, 'date')} cites ${cell(row, 'citation_url')}`;
};

/** The nine files, each with its check and the column that dates its rows. */
export const FIGURE_FILES = {
  'china_macro.csv': { check: checkMonthly, key: ['series_id', 'period'] },
  'citations_upgrade.csv': { check: checkBetterCitations, key: ['series_id', 'period'] },
  'events.csv': { check: checkEvents, key: ['category', 'date'] },
  'exports_us_history.csv': { check: checkMonthly, key: ['series_id', 'period'] },
  'rare_earths.csv': { check: checkRareEarths, key: ['series_id', 'period'] },
  'release_dates.csv': { check: checkReleaseDates, key: ['series_group', 'period'] },
  'tariff_steps_piie.csv': { check: checkAverageLines, key: ['series_id', 'effective_date'] },
  'tariffs.csv': { check: checkTariffs, key: ['series_id', 'effective_date'] },
  'vintages.csv': { check: checkVintages, key: ['series_id', 'period'] },
} as const satisfies Readonly<Record<string, { readonly check: FigureCheck; readonly key: readonly string[] }>>;

export type FigureFile = keyof typeof FIGURE_FILES;
