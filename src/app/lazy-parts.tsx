import { lazy } from 'react';
import { loadPrint } from './load-print.ts';

/* Parts that the first view does not show: each is a chunk of its own, fetched while the page rests,
   so that a tab opens at once and the first view waits for none of them. */

const loadTable = () => import('../features/data-table/data-table.tsx');
const loadSources = () => import('../features/sources/sources-tab.tsx');
const loadCopyBox = () => import('../features/own-copy/own-copy-box.tsx');
const loadCopyReport = () => import('../features/own-copy/own-copy-report.tsx');
const loadDisputes = () => import('../features/disputes/disputes-tab.tsx');
const loadMethod = () => import('../features/method/method-tab.tsx');
const loadCompare = () => import('../features/compare/compare-panel.tsx');
const loadMoments = () => import('../features/compare/moments-panel.tsx');
const loadCite = () => import('../features/cite/cite-actions.tsx');
const loadEvidence = () => import('../features/evidence/evidence-panel.tsx');
const loadSearch = () => import('../features/search/search-dialog.tsx');
const loadInWords = () => import('../features/access/charts-in-words.tsx');
const loadHear = () => import('../features/sound/hear-panel.tsx');
const loadKeyHelp = () => import('../features/access/key-help.tsx');
const loadStory = () => import('../features/story/story-reader.tsx');
const loadDrop = () => import('../features/drop-back/drop-area.tsx');
const loadShare = () => import('../features/share/share-dialog.tsx');

export const DataTable = lazy(async () => ({ default: (await loadTable()).DataTable }));
export const SourcesTab = lazy(async () => ({ default: (await loadSources()).SourcesTab }));
export const OwnCopyBox = lazy(async () => ({ default: (await loadCopyBox()).OwnCopyBox }));
export const OwnCopyReport = lazy(async () => ({ default: (await loadCopyReport()).OwnCopyReport }));
export const DisputesTab = lazy(async () => ({ default: (await loadDisputes()).DisputesTab }));
export const MethodTab = lazy(async () => ({ default: (await loadMethod()).MethodTab }));
export const ComparePanel = lazy(async () => ({ default: (await loadCompare()).ComparePanel }));
export const MomentsPanel = lazy(async () => ({ default: (await loadMoments()).MomentsPanel }));
export const CiteActions = lazy(async () => ({ default: (await loadCite()).CiteActions }));
export const EvidencePanel = lazy(async () => ({ default: (await loadEvidence()).EvidencePanel }));
export const SearchDialog = lazy(async () => ({ default: (await loadSearch()).SearchDialog }));
export const ChartsInWords = lazy(async () => ({ default: (await loadInWords()).ChartsInWords }));
export const HearPanel = lazy(async () => ({ default: (await loadHear()).HearPanel }));
export const KeyHelp = lazy(async () => ({ default: (await loadKeyHelp()).KeyHelp }));
export const StoryReader = lazy(async () => ({ default: (await loadStory()).StoryReader }));
export const DropArea = lazy(async () => ({ default: (await loadDrop()).DropArea }));
export const ShareDialog = lazy(async () => ({ default: (await loadShare()).ShareDialog }));

/** Fetches the parts ahead of need. A part that is gone is said where it is opened, not here. */
export function fetchPartsAhead(): void {
  const ahead = (): void => {
    for (const load of [loadEvidence, loadCite, loadTable, loadSources, loadCopyBox, loadCopyReport, loadDisputes, loadMethod, loadCompare, loadMoments, loadSearch, loadKeyHelp, loadStory, loadPrint, loadShare]) load().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(ahead, { timeout: 4000 });
  else setTimeout(ahead, 2000);
}
