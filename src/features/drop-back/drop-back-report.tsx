import { useEffect, useMemo, useRef } from 'react';
import type { Dataset } from '../../domain/dataset.ts';
import { checkRecord, type RecordReport, VERDICTS } from '../../domain/export/check-record.ts';
import { EXPORT_ISSUE_CODES } from '../../domain/export/export-issue.ts';
import { createExplorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { type DropBack, forgetDropBack } from '../../state/drop-back-store.ts';
import { reconcileView } from '../../state/reconcile-view.ts';
import { focusMain } from '../../ui/focus-region.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { DifferingValue } from './differing-value.tsx';

/** Values that are listed; the rest is counted. */
const LISTED = 50;

type Read = Extract<DropBack, { phase: 'read' }>;

/** The whole check; the view is made anew, so that going on in the page changes nothing of what was found. */
function useReport({ record, view }: Read, dataset: Dataset): RecordReport {
  return useMemo(() => {
    const { view: fitted } = reconcileView(view, dataset);
    return checkRecord(record, exploreView(createExplorer(dataset, fitted), fitted), dataset);
  }, [record, view, dataset]);
}

function dayOf(version: string, words: Words): string | null {
  return /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/.test(version) ? formatEdtf(version.slice(0, 10), words.language) : null;
}

/** What is said of the file beside its first sentence. */
function sentences({ counts, missing, otherData }: RecordReport, dataset: Dataset, words: Words): readonly string[] {
  const { dropBack } = words;
  const here = formatEdtf(dataset.version.slice(0, 10), words.language);
  const file = otherData === null ? null : dayOf(otherData, words);
  return [
    ...VERDICTS.filter((verdict) => counts[verdict] > 0).map((verdict) => dropBack.counts[verdict](counts[verdict])),
    ...(missing > 0 ? [dropBack.missing(missing)] : []),
    ...(otherData === null ? [] : [file === null ? dropBack.unknownData(here) : dropBack.otherData(`${file} (${otherData.slice(-8)})`, `${here} (${dataset.version.slice(-8)})`)]),
    dropBack.restored,
    dropBack.privacy,
  ];
}

interface BodyProps {
  readonly state: Read;
  readonly dataset: Dataset;
  readonly onOpen: (claim: ClaimId) => void;
}

function ReadBody({ state, dataset, onOpen }: BodyProps) {
  const words = useWords();
  const { dropBack, join } = words;
  const report = useReport(state, dataset);
  const { differing, total } = report;
  const first = total === 0 ? dropBack.noValues : differing.length === 0 ? dropBack.allAgree(total) : dropBack.someDiffer(differing.length, total);
  return (
    <>
      <p className="font-semibold">{first}</p>
      <p className="text-s text-ink-2">{join.sentences(sentences(report, dataset, words))}</p>
      {differing.length > 0 && (
        <ul aria-label={dropBack.list} className="mt-1.5 max-h-[40dvh] overflow-y-auto text-s">
          {differing.slice(0, LISTED).map((checked, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a file may hold one value twice
            <DifferingValue key={index} checked={checked} onOpen={onOpen} />
          ))}
          {differing.length > LISTED && <li className="border-t border-rule py-1.5">{dropBack.more(differing.length - LISTED)}</li>}
        </ul>
      )}
    </>
  );
}

function RefusedBody({ state }: { readonly state: Extract<DropBack, { phase: 'refused' }> }) {
  const { dropBack } = useWords();
  const [issue] = state.issues;
  const code = EXPORT_ISSUE_CODES.find((one) => one === issue?.code) ?? 'export-unreadable';
  const place = issue?.place ?? null;
  const row = place !== null && 'row' in place ? (place.row ?? null) : null;
  const { what, cure } = dropBack.faults[code](dropBack.forms[state.form], row);
  return (
    <>
      <p className="font-semibold">{what}</p>
      <p className="text-s text-ink-2">{cure}</p>
    </>
  );
}

interface DropBackReportProps {
  readonly state: DropBack;
  /** All that the package holds, whatever the view leaves out. */
  readonly dataset: Dataset;
  readonly onOpen: (claim: ClaimId) => void;
}

/** What was found of a file that was saved from this page and dropped back. It takes the focus, so that it is heard too. */
export function DropBackReport({ state, dataset, onOpen }: DropBackReportProps) {
  const { dropBack } = useWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [state]);
  if (state.phase === 'none') return null;
  const close = (): void => {
    focusMain();
    forgetDropBack();
  };
  return (
    <section ref={box} tabIndex={-1} aria-label={dropBack.heading} className="drop-back my-2.5 flex items-start gap-3 border-l-3 border-ink bg-paper-2 py-2 pr-2 pl-3 print:hidden">
      <div className="min-w-0 flex-auto text-m">{state.phase === 'read' ? <ReadBody state={state} dataset={dataset} onOpen={onOpen} /> : <RefusedBody state={state} />}</div>
      <IconButton icon="close" label={dropBack.close} onClick={close} />
    </section>
  );
}
