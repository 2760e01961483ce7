import { citationLanguage } from '../../i18n/citation-language.ts';
import type { ClaimContext } from './claim-context.ts';

/** The cited sentence, to be selected and copied; its source is the only link in it. */
export function ClaimCiting({ context: { explorer, facts, words, page } }: { readonly context: ClaimContext }) {
  const runs = citationLanguage(explorer.dataset, words).sentence(facts);
  return (
    <section>
      <h2>{page.copy}</h2>
      <p className="sentence">{runs.map(({ text }) => text).join('')}</p>
      <p className="small">{page.copyHint}</p>
    </section>
  );
}
