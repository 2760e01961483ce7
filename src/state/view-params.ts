import { RARE_EARTH_VIEWS, TOPICS } from '../domain/dataset.ts';
import { LOCALES } from '../domain/locale.ts';
import { disputeId, indicatorId, sourceId, stepId } from '../domain/ids.ts';
import { MOST_LAG } from '../domain/transform/lag.ts';
import { EVIDENCE_FILTERS, PINNED_THEMES, TABS, type ViewState } from '../domain/view.ts';
import { compareByPlace, compareText, listCodec, sequenceCodec } from './list-codec.ts';
import { countCodec, dayCodec, enumCodec, idCodec, monthCodec, offsetCodec, readId, switchCodec, versionCodec } from './param-codec.ts';
import { rangeCodec } from './range-codec.ts';
import { sortCodec } from './sort-codec.ts';
import { claimCodec, targetCodec } from './target-codec.ts';
import { transformCodec } from './transform-codec.ts';
import { type ViewParam, viewParam } from './view-param.ts';

export type ViewParams = { readonly [Field in keyof ViewState]: ViewParam<Field> };

const topicsCodec = listCodec({
  readItem: (text) => TOPICS.find((topic) => topic === text),
  compare: compareByPlace(TOPICS),
  maxLength: 100,
});
const metricsCodec = listCodec({ readItem: readId(indicatorId), compare: compareText, maxLength: 950 });
/** Two of the longest ids, or four of those that are. */
const overlayCodec = sequenceCodec({ readItem: readId(indicatorId), maxLength: 72 });
const sourcesCodec = listCodec({ readItem: readId(sourceId), compare: compareText, maxLength: 200 });

/**
 * THE table of URL parameters: a field of the view, its key, its place in the link, its spelling.
 * Keys and spellings are for ever: change one only together with a migration in `view-migrations.ts`.
 */
export const VIEW_PARAMS = {
  topics: viewParam('topics', 'topic', 10, topicsCodec),
  metrics: viewParam('metrics', 'm', 20, metricsCodec),
  range: viewParam('range', 't', 30, rangeCodec),
  transform: viewParam('transform', 'u', 35, transformCodec),
  rareEarthView: viewParam('rareEarthView', 're', 40, enumCodec(RARE_EARTH_VIEWS)),
  at: viewParam('at', 'at', 50, monthCodec),
  at2: viewParam('at2', 'at2', 52, monthCodec),
  overlay: viewParam('overlay', 'cmp', 54, overlayCodec),
  lag: viewParam('lag', 'lag', 56, offsetCodec(MOST_LAG)),
  tab: viewParam('tab', 'tab', 60, enumCodec(TABS)),
  article: viewParam('article', 'open', 70, idCodec(sourceId)),
  sort: viewParam('sort', 'sort', 80, sortCodec),
  evidence: viewParam('evidence', 'e', 90, targetCodec),
  sources: viewParam('sources', 'src', 100, sourcesCodec),
  minOrigins: viewParam('minOrigins', 'min', 110, countCodec(2, 9)),
  evidenceFilter: viewParam('evidenceFilter', 'q', 120, enumCodec(EVIDENCE_FILTERS)),
  known: viewParam('known', 'known', 130, dayCodec),
  revised: viewParam('revised', 'rev', 140, switchCodec),
  dispute: viewParam('dispute', 'dis', 150, idCodec(disputeId)),
  rival: viewParam('rival', 'vs', 160, claimCodec),
  step: viewParam('step', 'step', 170, idCodec(stepId)),
  dataVersion: viewParam('dataVersion', 'd', 870, versionCodec),
  embed: viewParam('embed', 'embed', 880, switchCodec),
  theme: viewParam('theme', 'theme', 890, enumCodec(PINNED_THEMES)),
  language: viewParam('language', 'lang', 900, enumCodec(LOCALES)),
} satisfies ViewParams;
