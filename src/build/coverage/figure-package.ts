import { cell, readRows, type FileRow } from './figure-rows.ts';

/** A value of the package with all that a figure can be found by. */
export interface PackageValue {
  readonly claim: string;
  readonly indicator: string;
  readonly period: string;
  readonly vintage: string;
  /** In the unit itself: 18.7 million is 18,700,000. */
  readonly amount: number;
  readonly plotted: boolean;
  readonly publishedOn: string;
  readonly publishedInferred: boolean;
  readonly lastSeen: string;
  /** Addresses of all its evidence. */
  readonly urls: ReadonlySet<string>;
}

export interface PackageEvent {
  readonly id: string;
  readonly start: string;
  readonly category: string;
  readonly urls: ReadonlySet<string>;
}

/** The package as far as the figures' coverage needs it. */
export interface FigurePackage {
  readonly values: ReadonlyMap<string, readonly PackageValue[]>;
  readonly steps: ReadonlySet<string>;
  readonly events: readonly PackageEvent[];
}

const TABLES = ['indicators', 'observations', 'sources', 'evidence', 'events'] as const;
export type PackageTexts = Readonly<Record<(typeof TABLES)[number], string>>;

function urlsByTarget(evidence: readonly FileRow[], sources: readonly FileRow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const urlOf = new Map(sources.map((row) => [cell(row, 'id'), cell(row, 'url')]));
  const urls = new Map<string, Set<string>>();
  for (const row of evidence) {
    const target = cell(row, 'target');
    const known = urls.get(target) ?? new Set<string>();
    known.add(urlOf.get(cell(row, 'source')) ?? '');
    urls.set(target, known);
  }
  return urls;
}

interface SeriesFacts {
  readonly scale: number;
  readonly plottedVintage: string;
}

function readValue(row: FileRow, { scale, plottedVintage }: SeriesFacts, urls: ReadonlyMap<string, ReadonlySet<string>>): PackageValue {
  const [indicator, period, vintage] = [cell(row, 'indicator'), cell(row, 'period'), cell(row, 'vintage')];
  const plotted = vintage === plottedVintage;
  const claim = plotted ? `${indicator}.${period}` : `${indicator}.${period}.${vintage}`;
  return {
    claim,
    indicator,
    period,
    vintage,
    amount: Number(cell(row, 'value')) * scale,
    plotted,
    publishedOn: cell(row, 'published_on'),
    publishedInferred: cell(row, 'published_inferred') === 'yes',
    lastSeen: cell(row, 'last_seen'),
    urls: urls.get(claim) ?? new Set(),
  };
}

/** Reads the five tables of the package that figures can be found in. */
export function readFigurePackage(texts: PackageTexts): FigurePackage {
  const rows = (name: keyof PackageTexts): readonly FileRow[] => readRows(texts[name], `${name}.csv`);
  const indicators = rows('indicators');
  const facts = new Map(
    indicators.map((row): [string, SeriesFacts] => {
      const scale = 10 ** Number(cell(row, 'unit_multiplier'));
      return [cell(row, 'id'), { scale, plottedVintage: cell(row, 'plotted_vintage') }];
    }),
  );
  const urls = urlsByTarget(rows('evidence'), rows('sources'));
  const values = new Map<string, PackageValue[]>();
  for (const row of rows('observations')) {
    const series = facts.get(cell(row, 'indicator'));
    if (series === undefined) continue;
    const value = readValue(row, series, urls);
    values.set(value.indicator, [...(values.get(value.indicator) ?? []), value]);
  }
  const events = rows('events').map((row): PackageEvent => {
    const id = cell(row, 'id');
    const known = urls.get(`event:${id}`) ?? new Set<string>();
    return { id, start: cell(row, 'start'), category: cell(row, 'category'), urls: known };
  });
  const steps = indicators.filter((row) => cell(row, 'mark') === 'step').map((row) => cell(row, 'id'));
  return { values, steps: new Set(steps), events };
}
