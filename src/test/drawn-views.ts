import { createExplorer, type Explorer } from '../domain/explorer.ts';
import { type ExplorerModel, exploreView } from '../domain/explorer-model.ts';
import { decodeView } from '../state/view-url.ts';
import { loadBundledPackage } from './load-bundled-package.ts';

/** Views of every kind of mark, range and filter, as links. */
export const DRAWN_VIEWS: readonly (readonly [name: string, query: string])[] = [
  ['as on a first visit', ''],
  ['three months', '?v=1&t=2025-03..2025-05'],
  ['one month', '?v=1&t=2025-05..2025-05'],
  ['since 2018', '?v=1&t=2018-01..latest'],
  ['all years', '?v=1&t=earliest..latest'],
  ['rare earths on a year before', '?v=1&re=yoy'],
  ['mines', '?v=1&re=mine&t=2016-01..latest'],
  ['mines in all years', '?v=1&re=mine&t=earliest..latest&topic=~rare-earths'],
  ['prices alone', '?v=1&topic=~prices'],
  ['average tariffs', '?v=1&m=~us-average-duty~china-average-duty~us-average-duty-crs&t=2018-01..latest'],
  ['three bars a month', '?v=1&m=~magnet-exports~magnet-exports-us~rare-earth-exports'],
  ['two articles', '?v=1&src=~lavoce~wnc&t=2025-01..2025-12'],
  ['cited only', '?v=1&src=~cited'],
  ['as known before the London talks', '?v=1&known=2025-06-08'],
  ['a range that begins inside a combined figure', '?v=1&t=2025-02..2025-06'],
  ['no source', '?v=1&src=~'],
  ['metrics over each other, one of them shifted', '?v=1&cmp=~exports-us-yoy~ppi-yoy&lag=3'],
  ['values as an index', '?v=1&u=idx@2025-01'],
  ['values on a year before', '?v=1&u=yoy'],
  ['values added up', '?v=1&u=cum@2025-01'],
];

interface DrawnView {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
}

const dataset = loadBundledPackage();
const views = new Map<string, DrawnView>();

/** A view of the bundled package, by its link; explored once. */
export function drawnView(query: string): DrawnView {
  const known = views.get(query);
  if (known !== undefined) return known;
  const { view } = decodeView(query);
  const explorer = createExplorer(dataset, view);
  const made = { explorer, model: exploreView(explorer, view) };
  views.set(query, made);
  return made;
}
