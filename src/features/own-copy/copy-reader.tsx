import { useEffect, useMemo, useRef, useState } from 'react';
import { copyFigures, type CopyLine, copyLines } from '../../domain/evidence/copy-reading.ts';
import { MOST_FIGURES } from '../../domain/evidence/find-figures.ts';
import type { CopyReport, SourceCheck } from '../../domain/evidence/verify-copy.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { digitsStyle } from '../../ui/digits-style.ts';
import { focusRegion } from '../../ui/focus-region.ts';
import { CopyLineView, type FigureActions } from './copy-line.tsx';
import { sourceName } from './copy-sources.ts';
import { partEnd } from './reader-parts.ts';

interface CopyReaderProps extends FigureActions {
  readonly report: CopyReport;
  readonly check: SourceCheck;
  /** A position that is asked for; the reader scrolls there. */
  readonly asked: number | null;
}

function Legend() {
  const { ownCopy: words } = useWords();
  return (
    <p className="flex flex-wrap gap-x-5 gap-y-1">
      <span>
        <span className={`font-serif ${digitsStyle('exact')}`}>{words.legend.chartedSample}</span> {words.legend.charted}
      </span>
      <span>
        <span className="font-serif text-ink underline decoration-rule-strong decoration-1 underline-offset-3">{words.legend.mentionSample}</span>{' '}
        {words.legend.mention}
      </span>
    </p>
  );
}

/** Scrolls to the passage that is asked for and gives it the focus. */
function useAskedPlace(asked: number | null, shown: readonly CopyLine[]) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === null) return;
    const figures = [...(box.current?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
    const place = figures.find((figure) => Number(figure.dataset['at']) >= asked);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [asked, shown]);
  return box;
}

/** The reader's copy with every figure underlined: those in quoted sentences lead to their points, others are marked as in no chart. */
export function CopyReader({ report, check, asked, ...actions }: CopyReaderProps) {
  const words = useWords();
  const { ownCopy, language } = words;
  const [parts, setParts] = useState(1);
  const figures = useMemo(() => copyFigures(report, check), [report, check]);
  const lines = useMemo(() => copyLines(report.text, figures), [report, figures]);
  const end = partEnd(lines, parts, asked);
  const shown = useMemo(() => lines.slice(0, end), [lines, end]);
  const box = useAskedPlace(asked, shown);
  const showMore = (): void => {
    // With the last part the button is gone.
    if (partEnd(lines, parts + 1, asked) === lines.length) focusRegion(box.current);
    setParts(parts + 1);
  };
  const charted = figures.filter(({ kind }) => kind === 'charted').length;
  return (
    <div>
      <div className="mb-3 text-s text-ink-2">
        <Legend />
        <p>{ownCopy.figureCounts(charted, figures.length - charted)}</p>
        {report.figures.length >= MOST_FIGURES && <p>{ownCopy.figuresCut(formatNumber(MOST_FIGURES, { decimals: 0 }, language))}</p>}
      </div>
      <div ref={box} role="group" aria-label={ownCopy.readerLabel(sourceName(actions.explorer, check.source, words))} className="space-y-3">
        {shown.map((line) => (
          <CopyLineView key={line.at} line={line} {...actions} />
        ))}
      </div>
      {end < lines.length && (
        <div className="mt-4">
          <Button look="line" onClick={showMore}>
            {ownCopy.more}
          </Button>
        </div>
      )}
    </div>
  );
}
