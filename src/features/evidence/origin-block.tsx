import type { Explorer } from '../../domain/explorer.ts';
import { originHome, type OriginGroup, reportsOf } from '../../domain/evidence/origin-groups.ts';
import { relationTag } from '../../i18n/relation-tag.ts';
import { usePublisherName } from '../../i18n/publisher-name.ts';
import { useWords } from '../../i18n/words.ts';
import { type QuoteActions, QuoteBlock } from './quote-block.tsx';

interface OriginBlockProps extends QuoteActions {
  readonly explorer: Explorer;
  readonly group: OriginGroup;
  /** Counted from 1. */
  readonly number: number;
}

/** One origin: a rule down the left binds its first report and those that follow it. */
export function OriginBlock({ explorer, group, number, ...actions }: OriginBlockProps) {
  const { evidence: words } = useWords();
  const name = usePublisherName()(originHome(explorer.dataset, group)?.publisher);
  const followers = reportsOf(group).length - 1;
  return (
    <section className="relative mt-3 pl-[18px] before:absolute before:top-5 before:bottom-1 before:left-1 before:border-l-[1.5px] before:border-rule-strong">
      <h3 className="mb-1 text-xs font-semibold before:absolute before:top-1 before:left-0 before:rounded-full before:border-[4.5px] before:border-ink">
        {words.origin(number, name)}
        {followers > 0 && <span className="font-normal text-ink-2"> {words.followers(followers)}</span>}
      </h3>
      {group.quotes.map((quote, position) => (
        <QuoteBlock
          key={quote.id}
          explorer={explorer}
          quote={quote}
          size={position === 0 ? 'first' : 'following'}
          tag={relationTag(group, position, name, words)}
          {...actions}
        />
      ))}
    </section>
  );
}
