import { buildState } from '../../domain/evidence/build-state.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import type { ClaimContext } from './claim-context.ts';

/** Digits of a fingerprint that are shown: enough to compare by eye. */
const SHOWN = 12;

/** What the check of the package found of each quote: where it stands in which text. Nothing for a figure that is only cited. */
export function ClaimChecks({ context: { explorer, facts, words, page } }: { readonly context: ClaimContext }) {
  const quotes = [...facts.record.groups.flatMap((group) => group.quotes), ...facts.record.remarks];
  const whole = (value: number): string => formatNumber(value, { decimals: 0 }, words.language);
  if (quotes.length === 0) return null;
  const { columns } = page;
  return (
    <section className="small">
      <h2>{page.checked}</h2>
      <table>
        <thead>
          <tr>
            {Object.entries(columns).map(([id, name]) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quotes.map((quote) => {
            const source = explorer.dataset.sources.get(quote.source);
            const length = source?.textLength ?? 0;
            return (
              <tr key={quote.id}>
                <th scope="row">{publisherName(source?.publisher ?? '', words)}</th>
                <td>{words.evidence.states[buildState(quote, source)].name}</td>
                <td>{length === 0 ? '–' : page.place(whole(quote.start), whole(quote.end), whole(length))}</td>
                <td>{source === undefined || source.sha256 === '' ? '–' : <code title={source.sha256}>{source.sha256.slice(0, SHOWN)}…</code>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>{page.noFullText}</p>
    </section>
  );
}
