import { useMemo, useState } from 'react';
import type { DisputeCause, Target } from '../../domain/dataset.ts';
import { countCauses, listDisputes } from '../../domain/dispute/dispute-list.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { DisputeId } from '../../domain/ids.ts';
import { useWords } from '../../i18n/words.ts';
import { CauseFilter } from './cause-filter.tsx';
import { DisputeEntry } from './dispute-entry.tsx';
import { DisputeTable } from './dispute-table.tsx';
import type { OnArticle } from './side-statement.tsx';
import { useOpenDispute } from './use-open-dispute.ts';

interface DisputesTabProps {
  readonly explorer: Explorer;
  readonly dispute: DisputeId | null;
  readonly onDispute: (dispute: DisputeId | null) => void;
  readonly onOpen: (target: Target) => void;
  readonly onArticle: OnArticle;
}

/** Where the sources differ, and why: those that can be drawn, then those of words alone. */
export function DisputesTab({ explorer, dispute, onDispute, onOpen, onArticle }: DisputesTabProps) {
  const { disputes: words } = useWords();
  const all = useMemo(() => listDisputes(explorer.dataset), [explorer]);
  const causes = useMemo(() => countCauses(explorer.dataset.disputes.values()), [explorer]);
  const [cause, setCause] = useState<DisputeCause | null>(null);
  useOpenDispute(dispute);

  // A link to a dispute shows it, whatever cause was chosen before.
  const opened = all.find((one) => one.dispute.id === dispute)?.dispute.cause;
  const chosen = opened === undefined || opened === cause ? cause : null;
  const listed = all.filter((one) => chosen === null || one.dispute.cause === chosen);
  const choose = (next: DisputeCause | null): void => {
    setCause(next);
    if (dispute !== null) onDispute(null);
  };
  return (
    <div className="@container pt-3.5 pb-6">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-[18px] gap-y-1.5">
        <h2 className="text-l font-[650]">{all.length === 0 ? words.none : words.lead(all.length)}</h2>
        {all.length > 0 && (
          <>
            <p className="text-s text-ink-2">{words.note}</p>
            <CauseFilter causes={causes} total={all.length} chosen={chosen} onChoose={choose} />
          </>
        )}
      </div>
      {listed
        .filter((one) => one.drawing !== null)
        .map((one) => (
          <DisputeEntry
            key={one.dispute.id}
            explorer={explorer}
            listed={one}
            isOpen={one.dispute.id === dispute}
            onDispute={onDispute}
            onOpen={onOpen}
            onArticle={onArticle}
          />
        ))}
      <DisputeTable
        explorer={explorer}
        disputes={listed.filter((one) => one.drawing === null)}
        open={dispute}
        onDispute={onDispute}
        onOpen={onOpen}
        onArticle={onArticle}
      />
    </div>
  );
}
