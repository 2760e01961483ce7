import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import { figurePublishers } from '../../domain/figure-publishers.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { usePublisherName } from '../../i18n/publisher-name.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../../ui/icons.tsx';

interface SourceFootProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly frozen: boolean;
  /** Address of the same view in the whole page. */
  readonly home: string;
}

const NAMED = 3;

/** What a picture must never be without: who says so, of which day the data are, and where each figure can be checked. */
export function SourceFoot({ explorer, model, frozen, home }: SourceFootProps) {
  const { embed, shell, language } = useWords();
  const name = usePublisherName();
  const publishers = figurePublishers(explorer, model).map(({ publisher }) => name(publisher));
  const day = formatEdtf(explorer.dataset.version.slice(0, 10), language);
  return (
    <footer className="mt-2 border-t border-ink pt-1.5 pb-1 text-xs text-ink-2">
      {publishers.length > 0 && <p>{embed.sources(publishers.slice(0, NAMED), Math.max(0, publishers.length - NAMED))}</p>}
      <p className="flex flex-wrap items-center gap-x-3">
        <span>{frozen ? embed.frozen(day) : shell.dataOf(day)}</span>
        <a href={home} target="_blank" rel="noopener" className="inline-flex min-h-6 items-center gap-1 font-semibold text-ink underline underline-offset-2 max-desktop:min-h-11">
          {embed.home} <Icon name="external" size={12} />
        </a>
      </p>
    </footer>
  );
}
