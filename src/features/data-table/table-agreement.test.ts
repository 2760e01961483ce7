import { describe, expect, it } from 'vitest';
import { RARE_EARTH_VIEWS } from '../../domain/dataset.ts';
import { createExplorer } from '../../domain/explorer.ts';
import { exploreView, listedPanels } from '../../domain/explorer-model.ts';
import { indicatorId } from '../../domain/ids.ts';
import { matchPreset, presetRange, RANGE_PRESETS } from '../../domain/range-presets.ts';
import { tableCsv } from '../../domain/table-csv.ts';
import { buildTable } from '../../domain/table-model.ts';
import { DEFAULT_VIEW, type ViewState } from '../../domain/view.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { layColumns, layRows } from './table-layout.ts';

const explorer = createExplorer(loadBundledPackage());
const everything = [...explorer.dataset.indicators.keys()];

const VIEWS: readonly (readonly [string, ViewState])[] = (['story', 'all'] as const).flatMap((preset) =>
  RARE_EARTH_VIEWS.flatMap((rareEarthView) => [
    [`${preset}, ${rareEarthView}`, { ...DEFAULT_VIEW, range: presetRange(preset), rareEarthView }] as const,
    [`${preset}, ${rareEarthView}, as an index`, { ...DEFAULT_VIEW, range: presetRange(preset), rareEarthView, metrics: everything, transform: { kind: 'index', base: 2025 * 12 + 4 } }] as const,
    [`${preset}, ${rareEarthView}, in points`, { ...DEFAULT_VIEW, range: presetRange(preset), rareEarthView, transform: { kind: 'points', base: null } }] as const,
    [`${preset}, ${rareEarthView}, year on year`, { ...DEFAULT_VIEW, range: presetRange(preset), rareEarthView, metrics: everything, transform: { kind: 'yoy', base: null } }] as const,
    [`${preset}, ${rareEarthView}, added up`, { ...DEFAULT_VIEW, range: presetRange(preset), rareEarthView, metrics: everything, transform: { kind: 'cumulative', base: 2025 * 12 } }] as const,
    [`${preset}, ${rareEarthView}, shifted`, { ...DEFAULT_VIEW, range: presetRange(preset), rareEarthView, overlay: [indicatorId('cpi-yoy'), indicatorId('exports-us-yoy')], lag: -5 }] as const,
    [`${preset}, ${rareEarthView}, every metric`, { ...DEFAULT_VIEW, range: presetRange(preset), rareEarthView, metrics: everything }] as const,
  ]),
);

function claimsOfTable(view: ViewState): readonly string[] {
  const model = exploreView(explorer, view);
  const table = buildTable(listedPanels(model), model.range, view.sort);
  const rows = layRows(table, layColumns(table), new Set());
  const points = rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [...cell.points, ...cell.notes])));
  return [...new Set(points.map((point) => point.observation.id))].toSorted();
}

function claimsOfFile(view: ViewState): readonly string[] {
  const csv = tableCsv(explorer, exploreView(explorer, view), { metric: ({ id }) => id, unit: ({ indicator: { unit } }) => unit, link: '' });
  return [...new Set(csv.trimEnd().split('\r\n').slice(1).map((line) => {
    // A computed value names the claim of its own period.
    const [, from = '', claim = ''] = /"([^"]*)",-?\d+,[^,"]*,[^,"]*,"([^"]*)"(?:,"[^"]*"){4}$/.exec(line) ?? [];
    return claim || (/^(?:.+ (?:and|to) )?([^ ]+)(?: \(\d+\))?$/.exec(from)?.[1] ?? line);
  }))].toSorted();
}

describe('the table and its file', () => {
  it.each(VIEWS)('hold the same claims: %s', (_name, view) => {
    expect(claimsOfTable(view).length).toBeGreaterThan(0);
    expect(claimsOfFile(view)).toEqual(claimsOfTable(view));
  });

  it('know every preset of this package again', () => {
    expect(RANGE_PRESETS.map((preset) => matchPreset(presetRange(preset), explorer.extent))).toEqual(RANGE_PRESETS);
  });
});
