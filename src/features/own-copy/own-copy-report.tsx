import { useEffect, useRef, useState } from 'react';
import type { Target } from '../../domain/dataset.ts';
import type { SourceCheck } from '../../domain/evidence/verify-copy.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import { type CheckedCopy, forgetCopy, readCopyAs } from '../../state/own-copy-store.ts';
import { useOwnCopy } from '../../state/use-own-copy.ts';
import { focusMain } from '../../ui/focus-region.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { CopyQuoteRow } from './copy-quote-row.tsx';
import { CopyReader } from './copy-reader.tsx';
import { sourceName } from './copy-sources.ts';
import { CopySummary, summaryTitle } from './copy-summary.tsx';
import { SourceChoice } from './source-choice.tsx';

type ReportView = 'quotes' | 'differing' | 'read';

interface OwnCopyReportProps {
  readonly explorer: Explorer;
  readonly onOpen: (target: Target) => void;
  readonly onHighlight: (claims: readonly ClaimId[]) => void;
}

interface ReportBodyProps extends OwnCopyReportProps {
  readonly checked: CheckedCopy;
  readonly check: SourceCheck;
}

/** The quotes of one document with what the copy says, or the copy itself. */
function ReportBody({ explorer, checked, check, onOpen, onHighlight }: ReportBodyProps) {
  const words = useWords();
  const { ownCopy, language } = words;
  const [view, setView] = useState<ReportView>('quotes');
  const [asked, setAsked] = useState<number | null>(null);
  const differing = check.passages.filter(({ state }) => state !== 'exact');
  const shown = view === 'differing' && differing.length > 0 ? differing : check.passages;
  const count = (value: number): string => formatNumber(value, { decimals: 0 }, language);
  const read = (at: number | null): void => {
    setAsked(at);
    setView('read');
  };
  return (
    <>
      <div className="my-3 w-fit max-w-full">
        <Segmented<ReportView>
          label={ownCopy.views}
          value={view}
          onChange={(next) => (next === 'read' ? read(null) : setView(next))}
          segments={[
            { value: 'quotes', label: ownCopy.allQuotes(count(check.passages.length)) },
            ...(differing.length > 0 ? [{ value: 'differing' as const, label: ownCopy.differing(count(differing.length)) }] : []),
            { value: 'read', label: ownCopy.read },
          ]}
        />
      </div>
      {view === 'read' ? (
        <CopyReader report={checked.report} check={check} asked={asked} explorer={explorer} onOpen={onOpen} onHighlight={onHighlight} />
      ) : (
        <ol aria-label={ownCopy.quotesOf(sourceName(explorer, check.source, words))} className="@container">
          {shown.map((passage) => (
            <CopyQuoteRow key={passage.passage.start} explorer={explorer} check={passage} onOpen={onOpen} onRead={read} />
          ))}
        </ol>
      )}
    </>
  );
}

/** A document that was not yet published on the day that is looked at is not spoken of. */
function knownChecks(explorer: Explorer, { report }: CheckedCopy): readonly SourceCheck[] {
  return report.sources.filter(({ source }) => explorer.dataset.sources.has(source));
}

function Report({ explorer, checked, onOpen, onHighlight }: OwnCopyReportProps & { readonly checked: CheckedCopy }) {
  const words = useWords();
  const { ownCopy } = words;
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { report } = checked;
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [report]);
  const checks = knownChecks(explorer, checked);
  const check = checks.find(({ source }) => source === checked.source);
  const total = checks.reduce((sum, { passages }) => sum + passages.length, 0);
  const forget = (): void => {
    forgetCopy();
    focusMain();
  };
  return (
    <section ref={section} aria-label={ownCopy.heading} className="own-copy @container mb-8 border-t-[3px] border-ink pt-[9px]">
      <p className="text-s text-ink-2">{ownCopy.heading}</p>
      <h2 ref={heading} tabIndex={-1} className="mb-1 text-xl font-[650] text-balance">
        {check === undefined ? ownCopy.none(checks.length) : summaryTitle(check, explorer, words)}
      </h2>
      {check === undefined ? (
        <p className="max-w-[75ch] text-s text-ink-2">{ownCopy.noneMeaning(total)}</p>
      ) : (
        <CopySummary explorer={explorer} report={report} check={check} form={checked.form} />
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-1 border-y border-rule py-1.5">
        <SourceChoice explorer={explorer} checks={checks} chosen={check?.source ?? null} onChoose={readCopyAs} />
        <span className="ml-auto flex flex-wrap items-center gap-x-4 text-s text-ink-2">
          {ownCopy.privacy} <TextButton onClick={forget}>{ownCopy.forget}</TextButton>
        </span>
      </div>
      {check !== undefined && (
        <ReportBody key={check.source} explorer={explorer} checked={checked} check={check} onOpen={onOpen} onHighlight={onHighlight} />
      )}
    </section>
  );
}

/** What a reader's own copy says, above the quotes of the package; nothing until one is checked. */
export function OwnCopyReport({ explorer, onOpen, onHighlight }: OwnCopyReportProps) {
  const { checked } = useOwnCopy();
  if (checked === null || knownChecks(explorer, checked).length === 0) return null;
  return <Report explorer={explorer} checked={checked} onOpen={onOpen} onHighlight={onHighlight} />;
}
