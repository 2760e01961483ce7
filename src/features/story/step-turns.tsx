import type { ReactNode } from 'react';
import type { CuratedView } from '../../domain/curated-views.ts';
import type { ViewState } from '../../domain/view.ts';
import type { StoryWords } from '../../i18n/en/story-words.ts';
import { stepView } from '../../state/step-view.ts';
import { Icon } from '../../ui/icons.tsx';
import { StepLink } from './step-link.tsx';

interface StepTurnsProps {
  readonly words: StoryWords;
  readonly previous: CuratedView | undefined;
  readonly next: CuratedView | undefined;
  readonly view: ViewState;
  readonly onView: (view: ViewState) => void;
  readonly children: ReactNode;
}

const LOOK = 'inline-flex min-h-9 min-w-24 items-center justify-center gap-1.5 rounded-control border px-2.5 text-s max-desktop:min-h-11';

/** The way back and on, each a link to its step. At an end there is none, and its place stays empty. */
export function StepTurns({ words, previous, next, view, onView, children }: StepTurnsProps) {
  return (
    <div className="story-turns mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1">
      {previous === undefined ? (
        <span className={`${LOOK} invisible`} />
      ) : (
        <StepLink to={stepView(view, previous)} onView={onView} rel="prev" className={`${LOOK} border-rule-strong bg-paper hover:bg-paper-3`}>
          <Icon name="chevron-left" /> {words.previous}
        </StepLink>
      )}
      {next === undefined ? (
        <span className={`${LOOK} invisible`} />
      ) : (
        <StepLink
          to={stepView(view, next)}
          onView={onView}
          rel="next"
          className={`${LOOK} border-ink bg-ink font-semibold text-paper forced-colors:bg-[ButtonFace] forced-colors:text-[ButtonText]`}
        >
          {words.next} <Icon name="chevron-right" />
        </StepLink>
      )}
      {children}
    </div>
  );
}
