import { type KeyboardEvent, type ReactNode, useEffect, useEffectEvent, useId, useMemo, useRef } from 'react';
import type { Target } from '../../domain/dataset.ts';
import { claimPosition } from '../../domain/evidence/claim-position.ts';
import { targetKey } from '../../domain/evidence/evidence-index.ts';
import { evidenceRecord } from '../../domain/evidence/evidence-record.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import type { ClaimId, EvidenceId, SourceId } from '../../domain/ids.ts';
import { formatDay } from '../../i18n/format/format-period.ts';
import { targetText } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import './evidence.css';
import { DerivedNote } from './derived-note.tsx';
import { EvidenceSheet } from './evidence-sheet.tsx';
import { PanelBody } from './panel-body.tsx';
import { PanelHead } from './panel-head.tsx';
import { useFocusReturn } from './use-focus-return.ts';
import { useMarkInSight } from './use-mark-in-sight.ts';

interface EvidencePanelProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly target: Target;
  readonly layout: 'side' | 'sheet';
  /** Not where it opens with something else that the reader went to. */
  readonly takesFocus: boolean;
  /** Where the figure has a page of its own, if it has one. */
  readonly page: string | null;
  readonly onOpen: (target: Target | null) => void;
  readonly onHighlight: (claims: readonly ClaimId[]) => void;
  readonly onArticle: (source: SourceId, quote: EvidenceId) => void;
  /** Sets another claim beside the open one; the open one itself sets its reports beside each other. */
  readonly onCompare: (rival: ClaimId) => void;
  /** What can be done with the claim: the last of the column, and always in sight on a sheet. */
  readonly actions?: ReactNode;
}

function UnknownTarget({ knowledge }: Pick<Explorer, 'knowledge'>) {
  const { evidence: words, language } = useWords();
  const { title, text, hint } =
    knowledge === null ? words.unknownTarget : { ...words.notKnown, title: words.notKnown.title(formatDay(knowledge.day, language)) };
  return (
    <div className="pt-3 text-m">
      <p className="font-semibold">{title}</p>
      <p className="text-ink-2">{text}</p>
      <p className="mt-2 text-ink-2">{hint}</p>
    </div>
  );
}

/** What stands behind one figure or event, in the column beside the charts or in a sheet at the foot of a narrow window. */
export function EvidencePanel({ explorer, model, target, layout, takesFocus, page, onOpen, onHighlight, onArticle, onCompare, actions }: EvidencePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const words = useWords();
  const record = useMemo(() => evidenceRecord(explorer, target), [explorer, target]);
  const key = targetKey(target);
  useFocusReturn(panel, heading, key, takesFocus);
  useMarkInSight(target, layout === 'sheet');
  const dim = useEffectEvent(() => onHighlight([]));
  useEffect(() => () => dim(), [key]);

  const close = (): void => onOpen(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  const head = (
    <PanelHead
      position={claimPosition(model, target)}
      name={targetText(explorer.dataset, target, words)}
      short={layout === 'sheet'}
      page={page}
      headingRef={heading}
      headingId={headingId}
      onOpen={onOpen}
    />
  );
  const body =
    record === null ? (
      <UnknownTarget knowledge={explorer.knowledge} />
    ) : (
      <PanelBody
        explorer={explorer}
        record={record}
        columns={layout === 'sheet'}
        page={page}
        note={<DerivedNote explorer={explorer} model={model} target={target} onOpen={onOpen} />}
        onOpen={onOpen}
        onHighlight={onHighlight}
        onArticle={onArticle}
        onCompare={onCompare}
      />
    );
  if (layout === 'sheet') {
    return (
      <EvidenceSheet sheetRef={panel} headingId={headingId} contentKey={key} head={head} onClose={close} onKeyDown={onKeyDown} foot={actions}>
        {body}
      </EvidenceSheet>
    );
  }
  return (
    <section
      ref={panel}
      aria-labelledby={headingId}
      onKeyDown={onKeyDown}
      className="evidence-side min-h-full border-t-[3px] border-ink bg-paper-2 px-[18px] pt-3 pb-4"
    >
      {head}
      {body}
      {actions}
    </section>
  );
}
