import type { Dataset } from '../../domain/dataset.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Knowledge } from '../../domain/known-on/known-on.ts';
import { type PeriodRun, periodRuns } from '../../domain/known-on/period-runs.ts';
import { formatPeriod, formatRange } from '../../i18n/format/format-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords, type Words } from '../../i18n/words.ts';

function runText({ first, last }: PeriodRun, { filters, language }: Words): string {
  if (first.freq === 'M') return formatRange({ from: first.ordinal, to: last.ordinal }, language);
  const [from, to] = [formatPeriod(first, language), formatPeriod(last, language)];
  return from === to ? from : filters.known.years(from, to);
}

/** Figures without a known day, series by series: what they are of, and never their values. */
export function SetApartList({ dataset, knowledge }: { readonly dataset: Dataset; readonly knowledge: Knowledge }) {
  const words = useWords();
  const text = useLocalText();
  const { known } = words.filters;
  const { undated, undatedReadings, undatedSources } = knowledge;
  const articles = undatedSources.filter((source) => source.kind === 'article').length;
  const rows = [...groupBy(undated, (figure) => figure.indicator)].flatMap(([id, figures]) => {
    const indicator = dataset.indicators.get(id);
    if (indicator === undefined) return [];
    const runs = periodRuns(figures.flatMap(({ period }) => (period === null ? [] : [period])));
    const periods = known.periods(runs.map((run) => runText(run, words)));
    return [{ id, words: known.setApartRow(text(indicator.title), figures.length, periods) }];
  });
  const readingRows = [...undatedReadings].flatMap(([id, count]) => {
    const indicator = dataset.indicators.get(id);
    return indicator === undefined || count === 0 ? [] : [{ id: `${id}-readings`, words: known.setApartRow(text(indicator.title), count, '') }];
  });
  return (
    <div className="border-t border-rule py-2 text-s text-ink-2">
      <h3 className="font-semibold text-ink">{known.setApart}</h3>
      <ul className="mt-1 gap-x-8 tablet:columns-2 desktop:columns-3">
        {[...rows, ...readingRows].map((row) => (
          <li key={row.id} className="break-inside-avoid pb-1">
            {row.words}
          </li>
        ))}
      </ul>
      <p className="mt-1">{known.undatedSources(articles, undatedSources.length - articles)}</p>
    </div>
  );
}
