import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Source, Target } from '../../domain/dataset.ts';
import { joinPassages, type Passage, passageClaims } from '../../domain/evidence/passages.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId, EvidenceId } from '../../domain/ids.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { useWords } from '../../i18n/words.ts';
import { OutwardLink } from '../../ui/outward-link.tsx';
import { PassageRow } from './passage-row.tsx';
import { PlaceBar } from './place-bar.tsx';

interface ArticleReadingProps {
  readonly explorer: Explorer;
  readonly source: Source;
  readonly openQuote: EvidenceId | null;
  readonly onOpen: (target: Target) => void;
  readonly onHighlight: (claims: readonly ClaimId[]) => void;
}

function ArticleHead({ source }: { readonly source: Source }) {
  const words = useWords();
  const { publisher, title, titleLanguage, carrier, date, note } = sourceText(source, words);
  const by = source.authors === '' ? publisher : words.join.pair(source.authors, publisher);
  return (
    <header className="border-t-[3px] border-ink pt-[9px] pb-2">
      <h2 lang={titleLanguage} className={`text-xl text-balance ${source.title === '' ? 'font-semibold' : 'font-serif font-normal'}`}>{title}</h2>
      <p className="mt-1 text-s text-ink-2">
        {[by, date, carrier, note.replace(/[.。]$/, '')].filter((part) => part !== '').join(' · ')}{' '}
        {source.url !== '' && (
          <OutwardLink href={source.url} leaves={words.evidence.leaves} className="ml-1 whitespace-nowrap text-ink">
            {words.sources.openSource}
          </OutwardLink>
        )}
      </p>
    </header>
  );
}

/** A report read quote by quote, each leading to its points, beside the place of each in the text. */
export function ArticleReading({ explorer, source, openQuote, onOpen, onHighlight }: ArticleReadingProps) {
  const words = useWords();
  const [pointed, setPointed] = useState<Passage | null>(null);
  const asked = useRef<HTMLLIElement>(null);
  const passages = joinPassages(explorer.index.quotesOf(source.id));
  const isAsked = (passage: Passage): boolean => passage.quotes.some((quote) => quote.id === openQuote);
  const active = passages.find((passage) => passage.start === pointed?.start) ?? passages.find(isAsked);

  useEffect(() => {
    if (openQuote === null) return;
    asked.current?.scrollIntoView({ block: 'center' });
    asked.current?.focus({ preventScroll: true });
  }, [openQuote, source]);

  const dim = useEffectEvent(() => onHighlight([]));
  useEffect(() => () => dim(), []);

  const point = (passage: Passage | null): void => {
    setPointed(passage);
    onHighlight(passage === null ? [] : passageClaims(passage));
  };
  return (
    <>
      <article className="@container/reading min-w-0 @min-[900px]:col-start-2 @min-[900px]:row-start-2 @min-[1180px]:row-span-2 @min-[1180px]:row-start-1">
        <ArticleHead source={source} />
        <ol aria-label={words.sources.quotesOf(publisherName(source.publisher, words))}>
          {passages.map((passage) => (
            <PassageRow
              key={passage.start}
              explorer={explorer}
              passage={passage}
              active={passage === active}
              rowRef={isAsked(passage) ? asked : undefined}
              onActive={(on) => point(on ? passage : null)}
              onOpen={onOpen}
            />
          ))}
        </ol>
      </article>
      <div className="hidden self-stretch pt-[74px] @min-[900px]:col-start-3 @min-[900px]:row-start-2 @min-[900px]:block @min-[1180px]:row-span-2 @min-[1180px]:row-start-1">
        <PlaceBar passages={passages} textLength={source.textLength} active={active} />
      </div>
    </>
  );
}
