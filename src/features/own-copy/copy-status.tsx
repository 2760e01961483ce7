import { useEffect, useId, useRef } from 'react';
import type { CopyProgress } from '../../data/verify/verify-jobs.ts';
import type { CopyFault } from '../../domain/evidence/copy-fault.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';

/** How far a check is, in words and as a bar, and the way to stop it. */
export function CopyChecking({ progress, onCancel }: { readonly progress: CopyProgress | null; readonly onCancel: () => void }) {
  const { ownCopy: words, language } = useWords();
  const id = useId();
  const reading = progress?.stage === 'reading';
  const share = progress === null ? 0 : reading ? progress.share : progress.done / Math.max(1, progress.of);
  const percent = `${formatNumber(share * 100, { decimals: 0 }, language)}%`;
  return (
    <div>
      <p id={id} className="text-ink">
        {progress === null ? words.starting : reading ? words.reading(percent) : words.checking(progress.done, progress.of)}
      </p>
      <progress aria-labelledby={id} max={1} value={share} className="copy-progress my-2 block h-1.5 w-full" />
      <Button look="line" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

/** What a copy was that could not be checked, and what to do. The focus comes here, so that it is heard too. */
export function CopyRefused({ fault, kept }: { readonly fault: CopyFault; readonly kept: boolean }) {
  const { ownCopy: words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [fault]);
  const { what, cure } = words.fault(fault);
  return (
    <div ref={box} tabIndex={-1} className="mb-2 border-l-[3px] border-ink bg-paper-2 px-2.5 py-1.5 text-ink">
      <p className="font-semibold">{what}</p>
      <p>
        {cure}
        {kept && ` ${words.kept}`}
      </p>
    </div>
  );
}
