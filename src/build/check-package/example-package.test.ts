import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { buildTable } from '../../domain/table-model.ts';
import { isoMonth } from '../../domain/time-period.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { EditablePackage } from '../../test/editable-package.ts';
import { inProject } from '../setup/project.mjs';
import { checkPackage } from './check-package.ts';
import { cellFault, type Fits, isQuote, type PlantedFault } from './planted-fault.ts';
import { readPackage } from './read-package.ts';

const FOLDER = inProject('src/test/packages/quarterly');
const example = readPackage(FOLDER);
const readArticle = (file: string): string => readFileSync(join(FOLDER, 'articles', file), 'utf8');

function load() {
  const result = checkPackage(example, readArticle);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.value;
}

const isStorm: Fits = (row) => row['period'] === '2025-Q3' && row['indicator'] === 'wool-price';

const PLANTED: readonly PlantedFault[] = [
  cellFault('a fifth quarter', 'not-a-period', ['observations.csv', 'period'], isStorm, '2025-Q5'),
  cellFault('a month among quarters', 'frequency-differs', ['observations.csv', 'period'], isStorm, '2025-08'),
  cellFault('a quarter as a day of publication', 'not-a-date', ['observations.csv', 'published_on'], isStorm, '2025-Q4'),
  cellFault('a claim in capitals', 'not-a-target', ['evidence.csv', 'target'], isQuote, (target) => target.replace('q3', 'Q3')),
];

describe('the example package', () => {
  it('holds by the same checks as the bundled one, the quotes in its articles included', () => {
    const { observations, evidence } = load();
    expect(observations.size).toBeGreaterThan(90);
    expect([...evidence.values()].filter(({ kind }) => kind === 'quote')).toHaveLength(7);
  });

  it('says in its title, its sources and its metrics that its figures are invented', () => {
    const { title, sources, indicators } = load();
    const said = [title.en, ...[...sources.values()].map((one) => one.title), ...[...indicators.values()].map((one) => one.definition.en)];
    expect(said.filter((text) => !text.includes('Example with invented figures'))).toEqual([]);
  });

  it.each(PLANTED)('is refused for $name', ({ plant, code, file, column }) => {
    const pack = new EditablePackage(example.tables);
    const row = plant(pack);
    const result = checkPackage({ descriptor: example.descriptor, tables: pack.files() }, readArticle);
    const found = result.ok ? [] : result.issues.map((issue) => ({ code: issue.code, place: issue.place }));
    expect(found).toContainEqual({ code, place: { file, row, column } });
  });

  it('is refused where a value is not what its quote says', () => {
    const pack = new EditablePackage(example.tables);
    pack.edit('observations.csv', isStorm, () => ({ value: '126.8' }));
    const result = checkPackage({ descriptor: example.descriptor, tables: pack.files() }, readArticle);
    const found = result.ok ? [] : result.issues.map(({ code }) => code);
    expect(found).toEqual(['number-differs']);
  });

  it('is read by the quarter: extent, cursor and rows of the table', () => {
    const explorer = createExplorer(load());
    expect(explorer.extent).toEqual({ from: 2022 * 12, to: 2026 * 12 + 5, step: 3 });
    const model = exploreView(explorer, { ...DEFAULT_VIEW, range: { from: 'earliest', to: 'latest' } });
    const table = buildTable(model.panels, model.range, null);
    expect(table.rows).toHaveLength(18);
    expect(table.rows.slice(0, 2).map(({ month }) => isoMonth(month))).toEqual(['2022-02', '2022-05']);
    const wool = table.columns.findIndex(({ indicator }) => indicator.id === 'wool-price');
    expect(table.rows[14]?.cells[wool]?.points.map(({ y }) => y)).toEqual([126.7]);
  });

  it('works out growth from the same quarter of the year before', () => {
    const explorer = createExplorer(load());
    const view = { ...DEFAULT_VIEW, range: { from: 'earliest', to: 'latest' }, transform: { kind: 'yoy', base: null } } as const;
    const freight = exploreView(explorer, view).panels.find(({ panel }) => panel.id === 'freight');
    const growth = new Map(freight?.series[0]?.points.map((point) => [point.observation.id, point.y.toFixed(1)]));
    expect(growth.size).toBe(14);
    const published = [...explorer.dataset.observations.values()].filter(({ indicator }) => indicator === 'norrey-growth');
    expect(published.map(({ id, value }) => [id, value.toFixed(1)])).toEqual(
      [...growth].map(([id, value]) => [id.replace('freight', 'growth'), value]),
    );
  });
});
