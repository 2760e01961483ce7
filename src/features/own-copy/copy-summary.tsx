import { QUOTE_STATES } from '../../domain/evidence/quote-state.ts';
import type { CopyReport, SourceCheck } from '../../domain/evidence/verify-copy.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { StateSign } from '../../ui/state-sign.tsx';
import { sourceName } from './copy-sources.ts';

function there({ found, moved }: SourceCheck): number {
  return found + moved;
}

/** The finding: how many quotes of the document are there. */
export function summaryTitle(check: SourceCheck, explorer: Explorer, words: Words): string {
  const name = sourceName(explorer, check.source, words);
  return words.ownCopy.found(name, there(check), check.passages.length, check.missing);
}

/** Which document the copy is read as, and why that one. */
function reason(check: SourceCheck, { sources, best }: CopyReport, explorer: Explorer, words: Words): string {
  const { ownCopy } = words;
  const why = ownCopy.why(sourceName(explorer, check.source, words), there(check), check.passages.length);
  if (check.source !== best) return why + ownCopy.whyChosen;
  const next = sources.find((one) => one.source !== best && there(one) > 0);
  return next === undefined ? why + ownCopy.whyAlone : why + ownCopy.whyNext(there(next), sourceName(explorer, next.source, words));
}

function StateCounts({ check }: { readonly check: SourceCheck }) {
  const { evidence, ownCopy: words } = useWords();
  const counts = QUOTE_STATES.map((state) => ({ state, count: check.passages.filter((passage) => passage.state === state).length }));
  return (
    <ul aria-label={words.counts} className="flex flex-wrap gap-x-5 gap-y-1 text-ink">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <li key={state} className="flex items-center gap-1.5">
            <StateSign state={state} name={evidence.states[state].name} title={words.meanings[state]} />
            <span className="font-semibold">{count}</span>
          </li>
        ))}
    </ul>
  );
}

interface CopySummaryProps {
  readonly explorer: Explorer;
  readonly report: CopyReport;
  readonly check: SourceCheck;
  readonly form: 'text' | 'page';
}

/** What a check found, in sentences and counts. */
export function CopySummary({ explorer, report, check, form }: CopySummaryProps) {
  const words = useWords();
  const { ownCopy } = words;
  return (
    <div className="text-s text-ink-2">
      <StateCounts check={check} />
      {check.moved > 0 && <p className="mt-1 text-ink">{ownCopy.movedToo(check.moved)}</p>}
      <p className="mt-1 max-w-[75ch]">
        {reason(check, report, explorer, words)}
        {check.whole && ` ${ownCopy.whole}`}
        {form === 'page' && ` ${ownCopy.page}`}
      </p>
    </div>
  );
}
