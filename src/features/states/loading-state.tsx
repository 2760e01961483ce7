import { useEffect, useState } from 'react';
import { useWords } from '../../i18n/words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyFrame } from './empty-frame.tsx';
import { StateCard } from './state-card.tsx';

/** After this a wait needs more than patience: words on what may be wrong, and something to do. */
const SLOW_MILLISECONDS = 3000;

function useSlow(): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return slow;
}

/** While the figures are on their way: words at once, no shimmer, and a way to start again when it takes long. */
export function LoadingState({ onRetry }: { readonly onRetry: () => void }) {
  const { states } = useWords();
  const slow = useSlow();
  const retry = (
    <Button look="line" onClick={onRetry}>
      {states.loading.retry}
    </Button>
  );
  return (
    <div data-waiting={slow ? 'slow' : 'soon'}>
      <EmptyFrame>
        <StateCard title={states.loading.title} {...(slow ? { actions: retry } : {})}>
          <p>{slow ? states.loading.slow : states.loading.text}</p>
        </StateCard>
      </EmptyFrame>
    </div>
  );
}
