import type { QuoteEvidence } from '../../domain/dataset.ts';
import { summariseRecheck } from '../../domain/evidence/recheck-summary.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { useWords } from '../../i18n/words.ts';
import { useVerification } from '../../state/use-verification.ts';
import { CheckLine } from '../../ui/check-line.tsx';

/** What the reader's own browser has found of all bundled quotes. */
export function RecheckTotal({ explorer }: { readonly explorer: Explorer }) {
  const { verification: words } = useWords();
  const verification = useVerification();
  if (verification.phase !== 'done') {
    return <CheckLine state="not-checked" name="" text={verification.phase === 'waiting' ? words.waiting : words.unable} />;
  }
  const quotes = [...explorer.dataset.evidence.values()].filter((one): one is QuoteEvidence => one.kind === 'quote');
  const { sound, quotes: count, figures } = summariseRecheck(quotes, verification.verdicts);
  return (
    <>
      <CheckLine
        state={sound === count ? 'exact' : 'not-found'}
        name={sound === count ? '' : words.failedName}
        text={words.total(sound, count)}
      />
      <p className="mt-1 text-ink-2">{sound === count ? words.totalAgrees(figures) : words.totalDiffers}</p>
    </>
  );
}
