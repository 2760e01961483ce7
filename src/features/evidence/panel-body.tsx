import type { ReactNode } from 'react';
import type { EvidenceRecord } from '../../domain/evidence/evidence-record.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { Target } from '../../domain/dataset.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { useWords } from '../../i18n/words.ts';
import { Citations } from './citations.tsx';
import { ClaimHead } from './claim-head.tsx';
import { Corroboration } from './corroboration.tsx';
import { DisputeNote } from './dispute-note.tsx';
import { EventHead } from './event-head.tsx';
import { OriginBlock } from './origin-block.tsx';
import { PanelNotes } from './panel-notes.tsx';
import { type QuoteActions, QuoteBlock } from './quote-block.tsx';
import { RecheckLine } from './recheck-line.tsx';
import { Vintages } from './vintages.tsx';

interface PanelBodyProps extends QuoteActions {
  readonly explorer: Explorer;
  readonly record: EvidenceRecord;
  /** On a tablet's sheet the claim stands at the left and its sources at the right. */
  readonly columns: boolean;
  /** The figure's own page, where it has one. */
  readonly page: string | null;
  /** What stands between the figure and its evidence: how the view shows it, where that is not as published. */
  readonly note?: ReactNode;
  readonly onOpen: (target: Target) => void;
  readonly onCompare: (rival: ClaimId) => void;
}

function Remarks({ explorer, record, onHighlight, onArticle }: Omit<PanelBodyProps, 'columns' | 'page' | 'note' | 'onOpen' | 'onCompare'>) {
  const { evidence: words } = useWords();
  if (record.remarks.length === 0) return null;
  return (
    <section className="mt-2 border-t border-rule pt-2">
      <h3 className="mb-1 text-s font-semibold">{words.alsoSaid}</h3>
      <div className="pl-1.5">
        {record.remarks.map((quote) => (
          <QuoteBlock
            key={quote.id}
            explorer={explorer}
            quote={quote}
            size="following"
            tag={quote.relation === 'disputes' ? words.relations.disputes : words.relations.context}
            onHighlight={onHighlight}
            onArticle={onArticle}
          />
        ))}
      </div>
    </section>
  );
}

/** The evidence of one target in the order of the argument: claim, corroboration, origins, citations, disagreement. */
export function PanelBody({ explorer, record, columns, page, note, onOpen, onCompare, onHighlight, onArticle }: PanelBodyProps) {
  const { subject } = record;
  const actions = { onHighlight, onArticle };
  const printed = new Set(record.groups.flatMap((group) => group.quotes.map((quote) => quote.id)));
  return (
    <div className={columns ? 'tablet:grid tablet:grid-cols-[250px_minmax(0,1fr)] tablet:items-start tablet:gap-x-7' : undefined}>
      <div>
        {subject.kind === 'event' ? (
          <EventHead event={subject.event} />
        ) : (
          <ClaimHead observation={subject.observation} indicator={subject.indicator} />
        )}
        {note}
        <div className="mt-2.5">
          <Corroboration dataset={explorer.dataset} record={record} onCompare={onCompare} />
        </div>
        <div className="mt-2">
          <RecheckLine quotes={[...record.groups.flatMap((group) => group.quotes), ...record.remarks]} />
        </div>
      </div>
      <div className={columns ? 'tablet:-mt-2' : undefined}>
        {record.groups.map((group, position) => (
          <OriginBlock key={group.origin} explorer={explorer} group={group} number={position + 1} {...actions} />
        ))}
        <Citations record={record} />
        {record.disputes.map(({ dispute, sides }) => (
          <DisputeNote
            key={dispute.id}
            explorer={explorer}
            dispute={dispute}
            sides={sides}
            target={record.target}
            printed={printed}
            onOpen={onOpen}
            onCompare={onCompare}
            {...actions}
          />
        ))}
        <Remarks explorer={explorer} record={record} {...actions} />
        {subject.kind === 'observation' && (
          <Vintages vintages={record.vintages} indicator={subject.indicator} onOpen={onOpen} onCompare={onCompare} />
        )}
        <PanelNotes record={record} page={page} />
      </div>
    </div>
  );
}
