import { type KeyboardEvent, use, useEffect, useEffectEvent, useId, useRef } from 'react';
import { type CuratedView, heldSteps } from '../../domain/curated-views.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ViewState } from '../../domain/view.ts';
import { loadStoryWords } from '../../i18n/load-story-words.ts';
import { useWords } from '../../i18n/words.ts';
import { announce } from '../../state/announcements.ts';
import { isAtStep, stepView } from '../../state/step-view.ts';
import { focusMain } from '../../ui/focus-region.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import { StepText } from './step-text.tsx';
import { StepTurns } from './step-turns.tsx';
import './story.css';
import { usePresenting } from './use-presenting.ts';
import { useSwipe } from './use-swipe.ts';

interface StoryReaderProps {
  readonly dataset: Dataset;
  readonly step: CuratedView;
  readonly view: ViewState;
  /** Not on a page that is opened with the step in its link: there the focus stays where it was. */
  readonly takesFocus: boolean;
  readonly onView: (view: ViewState) => void;
  readonly onLeave: () => void;
}

/** The share of the window that the words may end in without being brought to its top. */
const ROOM = 0.55;
/** How far the keys of the region turn. Elsewhere they belong to what has the focus: a chart moves its cursor with them. */
const TURNS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
/** What the remote control of a presentation sends. */
const REMOTE: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

/** The words of a step, with room for the figures below them. */
function bringInSight(section: HTMLElement | null): void {
  if (section === null) return;
  const { top, bottom } = section.getBoundingClientRect();
  if (top < 0 || bottom > window.innerHeight * ROOM) section.scrollIntoView({ block: 'start' });
}

/** Gives the heading the focus at each step, in sight, and has the step said once. */
function useArrival(step: CuratedView, takesFocus: boolean, said: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(takesFocus ? null : step.slug);
  const arrive = useEffectEvent(() => {
    if (last.current === step.slug) return;
    last.current = step.slug;
    heading.current?.focus({ preventScroll: true });
    bringInSight(heading.current?.closest('section') ?? null);
    announce(said);
  });
  useEffect(() => arrive(), [step.slug]);
  return heading;
}

/** A step of the guided reading above the view it leads to: its words, and the way to the others. */
export function StoryReader({ dataset, step, view, takesFocus, onView, onLeave }: StoryReaderProps) {
  const { language } = useWords();
  const { words, texts } = use(loadStoryWords(language));
  const steps = heldSteps(dataset);
  const at = steps.indexOf(step);
  const { title, text } = texts[step.slug];
  const heading = useArrival(step, takesFocus, words.said(at + 1, steps.length, title));
  const [presenting, present] = usePresenting();
  const id = useId();
  const turn = (by: 1 | -1): void => {
    const next = steps[at + by];
    if (next !== undefined) onView(stepView(view, next));
  };
  const leave = (): void => {
    onLeave();
    focusMain();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = TURNS[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      if (presenting) present(false);
      else leave();
    } else if (by === undefined) return;
    else turn(by);
    event.preventDefault();
    event.stopPropagation();
  };
  const onRemote = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const by = REMOTE[event.key];
    if (by === undefined) return;
    event.preventDefault();
    turn(by);
  });
  useEffect(() => {
    if (!presenting) return;
    const listen = (event: globalThis.KeyboardEvent): void => onRemote(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [presenting]);
  const swipe = useSwipe(turn);
  return (
    <section
      aria-labelledby={id}
      data-story={step.slug}
      onKeyDown={onKeyDown}
      {...swipe}
      className="mt-3 mb-4 touch-pan-y scroll-mt-2 border-t-[3px] border-ink bg-paper-2 px-4 pt-2.5 pb-3 max-tablet:px-3"
    >
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <p className="mb-0.5 text-s text-ink-2">
            <span id={id}>{words.name}</span> <span className="ml-2 whitespace-nowrap">{words.of(at + 1, steps.length)}</span>
          </p>
          <h2 ref={heading} tabIndex={-1} className="story-title text-l font-[650] text-balance">
            {title}
          </h2>
        </div>
        <IconButton icon="close" label={words.leave} onClick={leave} />
      </div>
      <StepText dataset={dataset} step={step} text={text} view={view} onView={onView} />
      <StepTurns words={words} previous={steps[at - 1]} next={steps[at + 1]} view={view} onView={onView}>
        {!isAtStep(view, step) && <TextButton onClick={() => onView(stepView(view, step))}>{words.back}</TextButton>}
        <span className="ml-auto flex items-center gap-4 max-tablet:hidden">
          <span className="text-xs text-ink-3 max-desktop:hidden">{words.keys}</span>
          <TextButton onClick={() => present(!presenting)}>{presenting ? words.endPresenting : words.present}</TextButton>
        </span>
      </StepTurns>
    </section>
  );
}
