import type { ReactNode } from 'react';
import type { Source } from '../../domain/dataset.ts';
import { joinPassages } from '../../domain/evidence/passages.ts';
import { buildState } from '../../domain/evidence/build-state.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { textLanguage } from '../../domain/text-language.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { QuoteText } from '../../ui/quote-text.tsx';
import { StateSign } from '../../ui/state-sign.tsx';
import { RecheckTotal } from './recheck-total.tsx';
import { StateKey } from './state-key.tsx';

/** Enough to tell two texts apart by eye; the package holds all 64 digits. */
const FINGERPRINT_LENGTH = 12;

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mb-6 border-t border-ink pt-2 text-s">
      <h3 className="mb-1.5 font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function Checked({ explorer, source }: { readonly explorer: Explorer; readonly source: Source }) {
  const { sources: words, evidence, join, language } = useWords();
  const passages = joinPassages(explorer.index.quotesOf(source.id));
  const exact = passages.filter((passage) => passage.quotes.every((quote) => buildState(quote, source) === 'exact'));
  const state = exact.length === passages.length ? 'exact' : 'not-checked';
  const count = (value: number): string => formatNumber(value, { decimals: 0 }, language);
  return (
    <Block title={words.quotes}>
      <p className="flex items-center gap-2">
        <StateSign state={state} name={evidence.states[state].name} title={evidence.states[state].meaning} />
        {words.quoteCount(count(exact.length), count(passages.length))}
      </p>
      <p className="mt-1 text-ink-2">{words.meaning}</p>
      <p className="mt-1 text-ink-2">
        {join.pair(words.fingerprint(source.sha256.slice(0, FINGERPRINT_LENGTH)), words.length(count(source.textLength)))}
      </p>
      <p className="mt-1 hidden text-ink-2 @min-[900px]:block">{words.barMeaning}</p>
      <div className="mt-2 border-t border-rule pt-2">
        <RecheckTotal explorer={explorer} />
      </div>
    </Block>
  );
}

function MarkKey() {
  const { sources: words } = useWords();
  const rows = [
    { mark: 'digits', name: words.keyDigits, meaning: words.keyDigitsMeaning },
    { mark: 'sign', name: words.keySign, meaning: words.keySignMeaning },
  ] as const;
  return (
    <Block title={words.key}>
      <ul className="text-ink-2">
        {rows.map((row) => (
          <li key={row.mark} className="flex gap-2.5 py-0.5">
            <span className="w-16 flex-none font-serif text-ink">
              <QuoteText open="" close="" parts={[{ text: row.name, mark: row.mark }]} />
            </span>
            {row.meaning}
          </li>
        ))}
      </ul>
    </Block>
  );
}

/** What the package checked of a report, and the numbers in it that no chart shows: nothing is left unexplained. */
export function ArticleChecks({ explorer, source }: { readonly explorer: Explorer; readonly source: Source }) {
  const { sources: words } = useWords();
  const text = useLocalText();
  const mentions = explorer.dataset.mentions.filter((mention) => mention.source === source.id).toSorted((a, b) => a.start - b.start);
  return (
    <aside
      aria-label={words.quotes}
      className="@min-[900px]:col-span-2 @min-[900px]:col-start-2 @min-[900px]:row-start-3 @min-[1180px]:col-span-1 @min-[1180px]:col-start-4 @min-[1180px]:row-start-2"
    >
      <Checked explorer={explorer} source={source} />
      <MarkKey />
      <Block title={words.keyStates}>
        <StateKey />
      </Block>
      <Block title={words.mentions}>
        {mentions.length === 0 ? (
          <p className="text-ink-2">{words.noMentions}</p>
        ) : (
          <ul>
            {mentions.map((mention) => (
              <li key={mention.id} className="flex justify-between gap-4 border-t border-rule py-1.5 text-ink-2">
                <span>{text(mention.what)}</span>
                <span lang={textLanguage(mention.exact)} className="max-w-[45%] flex-none text-right font-serif text-ink">{mention.exact}</span>
              </li>
            ))}
          </ul>
        )}
      </Block>
    </aside>
  );
}
