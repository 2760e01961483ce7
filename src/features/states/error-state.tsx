import type { Issue } from '../../domain/issue.ts';
import { packageIssueSentence } from '../../i18n/issue-messages.ts';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyFrame } from './empty-frame.tsx';
import { issueReport } from './issue-report.ts';
import { StateCard } from './state-card.tsx';

/** More sentences than this explain nothing better. */
const MOST = 3;

/** The figures did not arrive, or are not right: the cause, what was kept, what to do, and a line for whoever mends it. */
export function ErrorState({ issues, onRetry }: { readonly issues: readonly Issue[]; readonly onRetry: () => void }) {
  const words = useWords();
  const { error } = words.states;
  const sentences = [...new Set(issues.map((issue) => packageIssueSentence(issue, words.issues)))];
  const [first] = issues;
  const retry = (
    <Button look="solid" onClick={onRetry}>
      {error.retry}
    </Button>
  );
  return (
    <EmptyFrame>
      <StateCard title={error.title} actions={retry}>
        {sentences.length === 0 && <p>{error.unnamed}</p>}
        {sentences.slice(0, MOST).map((sentence) => (
          <p key={sentence} className="mb-1 break-words text-ink">
            {sentence}
          </p>
        ))}
        {sentences.length > MOST && <p className="mb-1">{error.more(sentences.length - MOST)}</p>}
        <p>{error.kept}</p>
        {first !== undefined && <p className="mt-1 text-s">{issueReport(first, words)}</p>}
      </StateCard>
    </EmptyFrame>
  );
}
