import type { Explorer } from '../../domain/explorer.ts';
import { seriesGaps } from '../../domain/method/missing-months.ts';
import { thinSeries } from '../../domain/method/thin-series.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { formatRange } from '../../i18n/format/format-period.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { MethodSection } from './method-section.tsx';

const CELL = 'border-t border-rule py-1 pr-4 text-left align-top';

/** Months without a figure, and metrics that rest on one place. */
export function MissingFigures({ explorer }: { readonly explorer: Explorer }) {
  const { method, join, language } = useWords();
  const text = useLocalText();
  const words = method.missing;
  const whole = (count: number): string => formatNumber(count, { decimals: 0 }, language);
  const thin = thinSeries(explorer);
  return (
    <MethodSection title={words.title}>
      <table className="w-full border-collapse text-t">
        <thead>
          <tr>
            {[words.series, words.covered, words.without].map((head) => (
              <th key={head} scope="col" className="py-1 pr-4 text-left text-s font-normal text-ink-2">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {seriesGaps(explorer).map(({ indicator, covered, span, missing }) => (
            <tr key={indicator.id}>
              <th scope="row" className={`${CELL} font-semibold`}>
                {text(indicator.title)}
              </th>
              <td className={`${CELL} whitespace-nowrap`}>{words.coveredOf(whole(covered), whole(span.to - span.from + 1))}</td>
              <td className={`${CELL} text-ink-2`}>
                {missing.length === 0 ? words.whole : join.clauses(missing.map((range) => formatRange(range, language)))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {thin.length > 0 && (
        <>
          <p className="mt-3 text-s">{words.thin(thin.length)}</p>
          <details>
            <summary className="min-h-6 cursor-pointer text-s text-ink-2 hover:text-ink max-desktop:min-h-11">{words.thinList}</summary>
            <ul className="gap-x-8 text-s text-ink-2 @min-[640px]:columns-2">
              {thin.map(({ indicator, single, total }) => (
                <li key={indicator.id}>{words.thinRow(text(indicator.title), whole(single), whole(total))}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      <p className="mt-3 text-s text-ink-2">{words.next}</p>
    </MethodSection>
  );
}
