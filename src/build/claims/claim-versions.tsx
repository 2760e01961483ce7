import type { Observation } from '../../domain/dataset.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { observationValue } from '../../i18n/target-text.ts';
import { vintageName } from '../../i18n/vintage-name.ts';
import type { ClaimContext } from './claim-context.ts';

/** The other values of the same thing and period, each with its day and a page of its own. */
export function ClaimVersions({ context: { facts, indicator, words, links } }: { readonly context: ClaimContext }) {
  const { vintages } = facts.record;
  const { evidence, join, language } = words;
  const dayOf = ({ publishedOn, vintage }: Observation): string => {
    if (publishedOn !== '') return evidence.vintageDay.known(formatEdtf(publishedOn, language));
    return vintage.startsWith('revised') ? evidence.vintageDay.revisionUnknown : evidence.vintageDay.unknown;
  };
  if (vintages.length === 0) return null;
  return (
    <section className="small">
      <h2>{evidence.vintages}</h2>
      <ul>
        {vintages.map((one) => (
          <li key={one.id}>
            {vintageName(one, words)}
            {join.marks.colon}
            <a href={links.claim(one.id)}>
              <data value={one.value} data-claim={one.id}>
                {observationValue(one, indicator, words)}
              </data>
            </a>
            {join.marks.comma}
            {dayOf(one)}
          </li>
        ))}
      </ul>
    </section>
  );
}
