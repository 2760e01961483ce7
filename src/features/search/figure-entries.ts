import type { Indicator, LocalText, Observation } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { observationInstant } from '../../domain/observation.ts';
import type { SearchField } from '../../domain/search/search-index.ts';
import { isoPeriod } from '../../domain/time-period.ts';
import { formatPeriod } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { observationPeriod, observationValue, plainValue } from '../../i18n/target-text.ts';
import { vintageName } from '../../i18n/vintage-name.ts';
import type { Words } from '../../i18n/words.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

/** Both languages of a text: a reader may know the name in the other one. */
export function bothLanguages(text: LocalText, weight: number): readonly SearchField[] {
  return [text.en, text.zh].map((one) => ({ text: one, weight }));
}

/** Where an indicator stands: its topic, in words and by the name that links give it. */
function topicFields({ topic }: Indicator, words: Words): readonly SearchField[] {
  return [words.filters.topicNames[topic], topic].map((text) => ({ text, weight: 0.4 }));
}

/** The metrics, drawn and loose alike. */
export function metricEntries({ dataset, observations }: Explorer, words: Words): readonly SearchEntry[] {
  return [...dataset.indicators.values()]
    .filter((indicator) => dataset.readings.has(indicator.id) || (observations.get(indicator.id)?.length ?? 0) > 0)
    .map((indicator) =>
      searchEntry({
        id: indicator.id,
        found: { kind: 'metric', id: indicator.id },
        title: localText(indicator.title, words.language),
        detail: words.filters.topicNames[indicator.topic],
        prior: (indicator.core ? 1.5 : 1.3) - (indicator.panel === null ? 0.3 : 0),
        others: [
          ...bothLanguages(indicator.title, 0.9),
          ...bothLanguages(indicator.short, 0.9),
          ...topicFields(indicator, words),
          ...bothLanguages(indicator.definition, 0.25),
        ],
      }),
    );
}

/** The month in every spelling that is found: April 2025, 2025-04, and by that 2025年4月. */
function periodFields({ period }: Observation): readonly SearchField[] {
  return period === null ? [] : [formatPeriod(period, 'en'), isoPeriod(period)].map((text) => ({ text, weight: 1 }));
}

function claimPrior({ drawn, index }: Explorer, { id }: Observation, indicator: Indicator): number {
  const { origins, disputes } = index.of({ kind: 'observation', id });
  const evidence = 0.06 * Math.min(origins, 4) + (disputes.length > 0 ? 0.04 : 0);
  return 1 + evidence + (indicator.core ? 0.12 : 0) - (drawn.has(id) ? 0 : 0.25);
}

/** Every figure: its value, of what, and when; values that are not drawn say which they are. */
export function claimEntries(explorer: Explorer, words: Words): readonly SearchEntry[] {
  const { dataset, drawn, index } = explorer;
  // Of equally good ones the newest stands first.
  const newestFirst = [...dataset.observations.values()].toSorted((a, b) => (observationInstant(b) ?? 0) - (observationInstant(a) ?? 0));
  return newestFirst.flatMap((observation) => {
    const indicator = dataset.indicators.get(observation.indicator);
    if (indicator === undefined) return [];
    const { reports, origins } = index.of({ kind: 'observation', id: observation.id });
    const notes = [
      observationPeriod(observation, indicator, words),
      drawn.has(observation.id) ? '' : vintageName(observation, words),
      reports === 0 ? '' : words.shell.reports(reports, origins),
    ];
    return [
      searchEntry({
        id: observation.id,
        found: { kind: 'claim', id: observation.id },
        value: observationValue(observation, indicator, words),
        title: localText(indicator.title, words.language),
        detail: notes.filter((note) => note !== '').join(' · '),
        prior: claimPrior(explorer, observation, indicator),
        others: [
          { text: plainValue(observation, indicator, words), weight: 1 },
          ...periodFields(observation),
          ...bothLanguages(indicator.title, 0.8),
          ...bothLanguages(indicator.short, 0.8),
          ...topicFields(indicator, words),
        ],
      }),
    ];
  });
}
