import { Suspense, useState } from 'react';
import { ErrorBoundary } from '../charts/error-boundary.tsx';
import { type CuratedView, heldSteps } from '../domain/curated-views.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { ViewState } from '../domain/view.ts';
import { ENTRY_LOOK } from '../features/story/entry-look.ts';
import { StepLink } from '../features/story/step-link.tsx';
import { useWords } from '../i18n/words.ts';
import { stepView } from '../state/step-view.ts';
import { changeView } from './change-view.ts';
import { StoryReader } from './lazy-parts.tsx';

interface StoryProps {
  readonly dataset: Dataset;
  readonly view: ViewState;
}

function openStep({ dataset, view }: StoryProps): CuratedView | undefined {
  return heldSteps(dataset).find(({ slug }) => slug === String(view.step));
}

/** The way into the guided reading, and back to the view of its step; absent where the package has no story. */
export function StoryEntry({ dataset, view }: StoryProps) {
  const { shell } = useWords();
  const step = openStep({ dataset, view }) ?? heldSteps(dataset)[0];
  if (step === undefined) return null;
  return (
    <StepLink to={stepView(view, step)} onView={changeView} className={ENTRY_LOOK}>
      {shell.story}
    </StepLink>
  );
}

/** The open step of the guided reading, above what it speaks of. */
export function StoryArea({ dataset, view }: StoryProps) {
  const { shell } = useWords();
  const [linked] = useState(view.step);
  const step = openStep({ dataset, view });
  if (step === undefined) return null;
  return (
    <ErrorBoundary fallback={<p className="py-4 text-m text-ink-2">{shell.partMissing}</p>}>
      <Suspense fallback={<p data-waiting="part" className="min-h-44 py-4 text-m text-ink-2">{shell.opening}</p>}>
        <StoryReader
          dataset={dataset}
          step={step}
          view={view}
          takesFocus={view.step !== linked}
          onView={changeView}
          onLeave={() => changeView({ step: null })}
        />
      </Suspense>
    </ErrorBoundary>
  );
}
