import type { Target } from '../../domain/dataset.ts';
import type { ListedDispute } from '../../domain/dispute/dispute-list.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { DisputeId } from '../../domain/ids.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { useWords } from '../../i18n/words.ts';
import { TextButton } from '../../ui/text-button.tsx';
import { CauseTag } from './cause-tag.tsx';
import { DisputeDrawingView } from './dispute-drawing.tsx';
import { DisputeSides } from './dispute-sides.tsx';
import { FindingSources } from './finding-sources.tsx';
import type { OnArticle } from './side-statement.tsx';
import { disputeElementId } from './use-open-dispute.ts';

interface DisputeEntryProps {
  readonly explorer: Explorer;
  readonly listed: ListedDispute;
  readonly isOpen: boolean;
  readonly onDispute: (dispute: DisputeId) => void;
  readonly onOpen: (target: Target) => void;
  readonly onArticle: OnArticle;
}

/** By the room that is left: one column; head and drawing beside the claims; all three in a row. */
const GRID =
  'grid gap-x-9 gap-y-3 @min-[760px]:grid-cols-[minmax(0,2fr)_minmax(0,3fr)] @min-[1180px]:grid-cols-[290px_minmax(0,1fr)_430px]';

/** A dispute that can be drawn: cause, headline, finding; the claims in their own words; and a scale that fits it. */
export function DisputeEntry({ explorer, listed, isOpen, onDispute, onOpen, onArticle }: DisputeEntryProps) {
  const { disputes: words, join } = useWords();
  const text = useLocalText();
  const { dispute, drawing } = listed;
  const headingId = `${disputeElementId(dispute.id)}-title`;
  return (
    <article
      id={disputeElementId(dispute.id)}
      aria-labelledby={headingId}
      className={`${GRID} scroll-mt-4 border-ink py-3.5 ${isOpen ? 'border-t-[3px] bg-paper-2 shadow-[-14px_0_0_var(--paper-2),14px_0_0_var(--paper-2)]' : 'border-t'}`}
    >
      <div>
        <CauseTag cause={dispute.cause} look="solid" />
        <h3 id={headingId} tabIndex={-1} className="mt-1 mb-1 text-l font-[650] text-balance">
          {text(dispute.title)}
        </h3>
        <p className="text-s text-ink-2">{text(dispute.finding)}</p>
        <TextButton onClick={() => onDispute(dispute.id)} idle={isOpen}>
          {isOpen ? words.linked : words.linkIt}
          <span className="sr-only">
            {join.marks.colon}
            {text(dispute.title)}
          </span>
        </TextButton>
      </div>
      <div className="@container/dispute @min-[760px]:row-span-2 @min-[1180px]:row-span-1">
        <DisputeSides explorer={explorer} dispute={dispute} onOpen={onOpen} onArticle={onArticle} />
      </div>
      <div className="min-w-0 space-y-2.5">
        {drawing !== null && <DisputeDrawingView drawing={drawing} />}
        <FindingSources dataset={explorer.dataset} dispute={dispute} />
      </div>
    </article>
  );
}
