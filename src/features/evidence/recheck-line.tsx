import type { QuoteEvidence } from '../../domain/dataset.ts';
import { summariseRecheck } from '../../domain/evidence/recheck-summary.ts';
import { useWords } from '../../i18n/words.ts';
import { useVerification } from '../../state/use-verification.ts';
import { CheckLine } from '../../ui/check-line.tsx';

/** What the reader's own browser has found of the quotes of a claim. */
export function RecheckLine({ quotes }: { readonly quotes: readonly QuoteEvidence[] }) {
  const { verification: words } = useWords();
  const verification = useVerification();
  if (quotes.length === 0) return null;
  switch (verification.phase) {
    case 'waiting':
      return <CheckLine state="not-checked" name="" text={words.waiting} />;
    case 'unable':
      return <CheckLine state="not-checked" name="" text={words.unable} />;
    case 'done': {
      const { sound, quotes: count } = summariseRecheck(quotes, verification.verdicts);
      return sound === count ? (
        <CheckLine state="exact" name="" text={words.agrees} />
      ) : (
        <CheckLine state="not-found" name={words.failedName} text={words.differs(sound, count)} />
      );
    }
  }
}
