import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../domain/dataset.ts';
import { createExplorer } from '../../domain/explorer.ts';
import { drawnPanels, type ExplorerModel, exploreView } from '../../domain/explorer-model.ts';
import { exportRecord } from '../../domain/export/export-record.ts';
import { shownValues } from '../../domain/export/shown-values.ts';
import { viewDataset } from '../../domain/export/view-dataset.ts';
import { indicatorId } from '../../domain/ids.ts';
import { DEFAULT_VIEW, type ViewState } from '../../domain/view.ts';
import { denseOf } from '../../test/made-up-dense.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { parseDescriptor } from '../parse-descriptor.ts';
import { parsePackage } from '../parse-package.ts';
import { readJsonRecord } from '../exported/read-export-record.ts';
import { writePackage, writeTables } from './write-package.ts';

const dataset = loadBundledPackage();

function reread(files: ReadonlyMap<string, string>, { version, title }: Dataset): Dataset {
  const parsed = parsePackage({ version, title, files });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value.dataset;
}

describe('a package that is written', () => {
  it('is read back as the same dataset, cell by cell', () => {
    expect(reread(writeTables(dataset), dataset)).toEqual(dataset);
  });

  it('holds every reading of a dense series, where it has one', () => {
    const values = Array.from({ length: 400 }, (_, index) => (index % 50 === 7 ? null : Math.round(Math.sin(index) * 1e6) / 1e6));
    const dense = { ...dataset, readings: new Map([[indicatorId('made-up'), denseOf(20_000, values)]]) };
    const lines = (writeTables(dense).get('readings.csv') ?? '').trimEnd().split('\n');
    expect(lines[0]).toBe('indicator,period,value,status');
    expect(lines.slice(1).map((line) => Number(line.split(',')[2]))).toEqual(values.filter((value) => value !== null));
  });
});

const VIEWS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['the first view', {}],
  ['one topic', { topics: ['prices'] }],
  ['another topic', { topics: ['rare-earths'], rareEarthView: 'mine' }],
  ['one metric in three months', { metrics: [indicatorId('exports-us-yoy')], range: { from: 2025 * 12 + 3, to: 2025 * 12 + 5 } }],
  ['all metrics', { metrics: [...dataset.indicators.keys()], range: { from: 'earliest', to: 'latest' } }],
  ['the eve of the talks', { known: 20_247 }],
  ['an index', { topics: ['prices', 'trade'], transform: { kind: 'yoy', base: null } }],
  ['metrics over each other', { overlay: [indicatorId('cpi-yoy'), indicatorId('ppi-yoy')], lag: 3 }],
  ['quotes alone', { evidenceFilter: 'quoted' }],
];

describe.each(VIEWS)('the package of a view: %s', (_, patch) => {
  const view = { ...DEFAULT_VIEW, ...patch };
  const explorer = createExplorer(dataset, view);
  const model = exploreView(explorer, view);
  const part = viewDataset(explorer, model);

  it('is whole by the rules of the loader', () => {
    expect(reread(writeTables(part), part)).toEqual(part);
  });

  it('shows the view as the whole package does', () => {
    const own = createExplorer(part, view);
    const again = exploreView(own, view);
    // Months that nothing in the part reaches are not in its data; the view names its own.
    const dated = exploreView(own, { ...view, range: model.range });
    expect(shownValues(dated).map(({ identity }) => identity)).toEqual(shownValues(model).map(({ identity }) => identity));
    const backing = (one: ExplorerModel) => drawnPanels(one).flatMap((panel) => panel.series.flatMap(({ points }) => points.map(({ origins, disputed, backing: by }) => [origins, disputed, by])));
    expect(backing(dated)).toEqual(backing(model));
    expect(again.facts.length).toBe(model.facts.length);
  });

  it('holds no claim of a dispute without its other sides', () => {
    for (const dispute of part.disputes.values()) {
      expect(dispute.claims.flatMap(({ evidence }) => evidence).filter((id) => !part.evidence.has(id))).toEqual([]);
    }
    const disputed = new Set([...dataset.disputes.values()].flatMap(({ id, about }) => (about.some((one) => one.kind === 'observation' && part.observations.has(one.id)) ? [id] : [])));
    const known = [...disputed].filter((id) => explorer.dataset.disputes.has(id));
    expect(known.filter((id) => !part.disputes.has(id))).toEqual([]);
  });

  it('is sealed, and carries the record of its view', () => {
    const record = exportRecord(model, '?v=1&t=2025-01..2025-06', dataset.version);
    const files = writePackage(part, { description: 'A view', licence: 'Facts are free', record });
    const text = new TextDecoder().decode(files.get('datapackage.json'));
    const descriptor = parseDescriptor(text);
    expect(descriptor.ok && descriptor.value.resources.every(({ bytes, hash }) => bytes !== null && hash !== null)).toBe(true);
    expect(descriptor.ok && [...descriptor.value.resources.map(({ file }) => file), 'datapackage.json'].toSorted()).toEqual([...files.keys()].toSorted());
    expect(readJsonRecord(text)).toEqual({ ok: true, value: record });
  });
});
