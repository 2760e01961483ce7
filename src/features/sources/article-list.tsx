import { type ArticleOrigin, isOwnOrigin } from '../../domain/evidence/article-origins.ts';
import type { SourceId } from '../../domain/ids.ts';
import { publisherName } from '../../i18n/publisher-name.ts';
import { sourceText } from '../../i18n/source-text.ts';
import { useWords, type Words } from '../../i18n/words.ts';

/** How the statements of a report are counted, in words. */
function originWords(origin: ArticleOrigin, words: Words): string {
  const { sources } = words;
  const elsewhere = origin.others.reduce((sum, one) => sum + one.count, 0);
  if (isOwnOrigin(origin)) return elsewhere === 0 ? sources.ownOrigin : sources.ownButFor(elsewhere);
  const home = publisherName(origin.others[0]?.home?.publisher ?? '', words);
  return origin.own === 0 ? sources.countsWith(home) : sources.countsWithButFor(home, origin.own);
}

interface ArticleListProps {
  readonly origins: readonly ArticleOrigin[];
  readonly open: SourceId;
  readonly onArticle: (source: SourceId) => void;
}

/** The reports, each with what it counts as. */
export function ArticleList({ origins, open, onArticle }: ArticleListProps) {
  const words = useWords();
  return (
    <nav aria-label={words.sources.picker} className="@min-[900px]:row-span-3 @min-[1180px]:row-span-2">
      <ol>
        {origins.map((origin, position) => {
          const { publisher, title, titleLanguage, date, note } = sourceText(origin.source, words);
          const current = origin.source.id === open;
          const rule = current ? 'border-t-[3px] border-ink pt-[9px]' : 'border-t border-rule pt-[11px]';
          return (
            <li key={origin.source.id}>
              <button
                type="button"
                aria-current={current ? 'true' : undefined}
                onClick={() => onArticle(origin.source.id)}
                className={`group grid min-h-11 w-full grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 pb-3 text-left @min-[560px]:grid-cols-[170px_minmax(0,1fr)_auto] @min-[900px]:block ${rule}`}
              >
                <span className="block font-semibold underline-offset-2 group-hover:underline group-hover:decoration-rule-strong">
                  {words.sources.item(position + 1, publisher)}
                </span>
                <span className="hidden text-s text-ink-2 @min-[560px]:block">
                  {origin.source.title === '' ? title : (
                    <span lang={titleLanguage} className="font-serif">
                      {title}
                    </span>
                  )}
                  {origin.source.title === '' && note !== '' && words.join.marks.stop + note}
                </span>
                <span className="inline-block text-right text-xs text-ink-2 first-letter:uppercase @min-[900px]:hidden">{date}</span>
                <span className="col-span-full text-xs text-ink-2 first-letter:uppercase @min-[560px]:col-start-2 @min-[900px]:mt-0.5 @min-[900px]:block">
                  <span className="hidden @min-[900px]:inline">{date} · </span>
                  {originWords(origin, words)}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className="border-t border-rule pt-2.5 text-s text-ink-2">
        {words.sources.summary(origins.length, origins.filter(isOwnOrigin).length)}
      </p>
    </nav>
  );
}
