import type { Dataset, Target } from '../domain/dataset.ts';
import { heldSteps } from '../domain/curated-views.ts';
import type { SourceId } from '../domain/ids.ts';
import { type Issue, linkIssue } from '../domain/issue.ts';
import type { LinkIssueCode } from '../domain/link-issue-code.ts';
import { coverage } from '../domain/observation.ts';
import { overlaid } from '../domain/overlay.ts';
import { isoMonth, type MonthNumber, monthStart } from '../domain/time-period.ts';
import { CITED, type ViewState } from '../domain/view.ts';
import { VIEW_PARAMS } from './view-params.ts';
import type { DecodedView } from './view-url.ts';

type Report = (code: LinkIssueCode, field: keyof ViewState, facts: Issue['facts']) => void;

/** A choice of which nothing is left counts as never made: "none chosen" would be a choice that nobody took. */
function keepKnown<T extends string>(
  items: readonly T[] | null,
  isKnown: (item: T) => boolean,
  report: (item: T) => void,
): readonly T[] | null {
  if (items === null || items.length === 0) return items;
  for (const item of items) if (!isKnown(item)) report(item);
  const known = items.filter(isKnown);
  return known.length === 0 ? null : known;
}

function hasTarget(dataset: Dataset, target: Target): boolean {
  switch (target.kind) {
    case 'observation':
      return dataset.observations.has(target.id);
    case 'event':
      return dataset.events.has(target.id);
  }
}

/** An unknown claim or event stays open: its panel explains that it is gone, which is more than a blank would say. */
function reportTarget(target: Target | null, dataset: Dataset, report: Report): void {
  if (target === null || hasTarget(dataset, target)) return;
  report(target.kind === 'event' ? 'link-unknown-event' : 'link-unknown-claim', 'evidence', { id: target.id });
}

function isArticle(dataset: Dataset, id: SourceId): boolean {
  return dataset.sources.get(id)?.kind === 'article';
}

function keepArticle(article: SourceId | null, dataset: Dataset, report: Report): SourceId | null {
  if (article === null || isArticle(dataset, article)) return article;
  report('link-unknown-article', 'article', { id: article });
  return null;
}

function keepId<Id extends string>(id: Id | null, known: ReadonlyMap<Id, unknown>, report: (id: Id) => void): Id | null {
  if (id === null || known.has(id)) return id;
  report(id);
  return null;
}

function keepSort(sort: ViewState['sort'], dataset: Dataset, report: Report): ViewState['sort'] {
  if (sort === null || sort.column === 'period' || dataset.indicators.has(sort.column)) return sort;
  report('link-unknown-sort', 'sort', { id: sort.column });
  return null;
}

/** Whether a month lies between the first and the last day that any figure speaks of. */
function isWithinData(month: MonthNumber, dataset: Dataset): boolean {
  let begun = false;
  let unfinished = false;
  for (const observation of dataset.observations.values()) {
    const span = coverage(observation);
    if (span === null) continue;
    begun ||= span.start < monthStart(month + 1);
    unfinished ||= span.end > monthStart(month);
    if (begun && unfinished) return true;
  }
  return false;
}

/** Metrics that this dataset has and that share an axis; those that do not are left out, and said. */
function keepOverlay({ overlay, transform }: ViewState, dataset: Dataset, report: Report): ViewState['overlay'] {
  const known = keepKnown(overlay, (id) => dataset.indicators.has(id), (id) => report('link-unknown-metric', 'overlay', { id }));
  if (known === null || known.length === 0) return null;
  const drawn = overlaid(dataset, known, transform).map((one) => one.id);
  if (drawn.length < known.length) report('link-compare-refused', 'overlay', {});
  return drawn.length === 0 ? null : drawn;
}

/** Without a second metric that stands for months there is nothing to shift. */
function keepLag(lag: number, overlay: ViewState['overlay'], dataset: Dataset, report: Report): number {
  const last = overlay?.at(-1);
  if (lag === 0 || (last !== undefined && dataset.indicators.get(last)?.frequency === 'M')) return lag;
  report('link-lag-refused', 'lag', {});
  return 0;
}

function keepStep(step: ViewState['step'], dataset: Dataset, report: Report): ViewState['step'] {
  if (step === null || heldSteps(dataset).some((one) => one.slug === String(step))) return step;
  report('link-unknown-step', 'step', { id: step });
  return null;
}

/** A month that stays though it lies outside the data: what it is for says so where it stands. */
function reportMonth(month: MonthNumber | null, dataset: Dataset, tell: (month: string) => void): void {
  if (month !== null && !isWithinData(month, dataset)) tell(isoMonth(month));
}

/**
 * Fits a view, whose ids are right in form, to what a dataset has: unknown metrics, sources and articles are
 * dropped and an unknown claim or event stays open, with an issue each, whose fact `id` names them. A pinned month outside the data stays, and
 * an issue says so, and so does another one where the dataset is not of the version that the link was frozen to. The link is not touched: an id that a later release brings back works again.
 */
export function reconcileView(view: ViewState, dataset: Dataset): DecodedView {
  const issues: Issue[] = [];
  const report: Report = (code, field, facts) => issues.push(linkIssue(code, VIEW_PARAMS[field].key, facts));
  for (const field of ['at', 'at2'] as const) {
    reportMonth(view[field], dataset, (month) => report('link-month-outside-data', field, { month }));
  }
  if (view.dataVersion !== null && view.dataVersion !== dataset.version) {
    report('link-other-data', 'dataVersion', { version: view.dataVersion });
  }
  reportMonth(view.transform.base, dataset, (month) => report('link-base-outside-data', 'transform', { month }));
  reportTarget(view.evidence, dataset, report);
  const overlay = keepOverlay(view, dataset, report);
  const fitted: ViewState = {
    ...view,
    overlay,
    lag: keepLag(view.lag, overlay, dataset, report),
    metrics: keepKnown(view.metrics, (id) => dataset.indicators.has(id), (id) => {
      report('link-unknown-metric', 'metrics', { id });
    }),
    sources: keepKnown(view.sources, (id) => String(id) === CITED || isArticle(dataset, id), (id) => {
      report('link-unknown-source', 'sources', { id });
    }),
    article: keepArticle(view.article, dataset, report),
    dispute: keepId(view.dispute, dataset.disputes, (id) => report('link-unknown-dispute', 'dispute', { id })),
    rival: keepId(view.rival, dataset.observations, (id) => report('link-unknown-rival', 'rival', { id })),
    step: keepStep(view.step, dataset, report),
    sort: keepSort(view.sort, dataset, report),
  };
  return { view: issues.length === 0 ? view : fitted, issues };
}
