import type { Explorer } from '../domain/explorer.ts';
import type { ExplorerModel } from '../domain/explorer-model.ts';
import type { ViewState } from '../domain/view.ts';
import { formatDay, formatEdtf, formatMoment, formatMonth, formatRange } from './format/format-period.ts';
import { targetText } from './target-text.ts';
import type { Words } from './words.ts';

interface ViewTextContext {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly words: Words;
}

/** Fields that have a phrase of their own; any other that is set is named. */
const PHRASED: readonly (keyof ViewState)[] = [
  'topics',
  'metrics',
  'range',
  'at',
  'tab',
  'evidence',
  'known',
  'dataVersion',
  'embed',
  'theme',
];

function topicsText({ model, words }: ViewTextContext): string {
  const topics = [...new Set(model.panels.map(({ panel }) => words.filters.topicNames[panel.topic]))];
  return topics.length === 0 ? words.share.parts.noPanel : words.join.items(topics);
}

function rangeText({ range }: ViewState, { model, words }: ViewTextContext): string {
  const { parts } = words.share;
  if (range.to !== 'latest') return formatRange(model.range, words.language);
  return parts.newest(range.from === 'earliest' ? parts.first : formatMonth(model.range.from, words.language));
}

function evidenceText(view: ViewState, { explorer, words }: ViewTextContext): string | null {
  const named = view.evidence === null ? null : targetText(explorer.dataset, view.evidence, words);
  return named === null ? null : words.share.parts.evidence(named.value);
}

/**
 * What a view opens, in phrases: topics, months, what is pinned and open, and whatever else is set, by name.
 *
 * @param written the fields that the view's link spells out because they are set
 */
export function viewText(view: ViewState, written: readonly (keyof ViewState)[], context: ViewTextContext): readonly string[] {
  const { words } = context;
  const { parts } = words.share;
  const rest = written.filter((field) => !PHRASED.includes(field));
  return [
    ...(view.tab === 'charts' ? [] : [words.shell.tabs[view.tab]]),
    topicsText(context),
    rangeText(view, context),
    ...(view.metrics === null ? [] : [parts.metrics(view.metrics.length)]),
    ...(view.at === null ? [] : [parts.pinned(formatMoment(view.at, context.model.range, words.language))]),
    evidenceText(view, context) ?? [],
    ...(view.known === null ? [] : [parts.known(formatDay(view.known, words.language))]),
    ...rest.map((field) => parts.setting(words.params[field])),
    ...(view.dataVersion === null ? [] : [parts.frozen(formatEdtf(view.dataVersion.slice(0, 10), words.language))]),
  ].flat();
}
