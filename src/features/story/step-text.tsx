import { type CuratedPart, curatedParts, type FigurePart } from '../../domain/curated-parts.ts';
import type { CuratedView } from '../../domain/curated-views.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ViewState } from '../../domain/view.ts';
import { figureText } from '../../i18n/curated-text.ts';
import { useWords } from '../../i18n/words.ts';
import { figureView } from '../../state/step-view.ts';
import { StepLink } from './step-link.tsx';

interface StepTextProps {
  readonly dataset: Dataset;
  readonly step: CuratedView;
  readonly text: string;
  readonly view: ViewState;
  readonly onView: (view: ViewState) => void;
}

/** A text of which the package lacks a figure is not told: its title is left, and the view. */
function partsOf(text: string, dataset: Dataset): readonly CuratedPart[] {
  const parts = curatedParts(text, dataset);
  return parts.ok ? parts.value : [];
}

/** The words of a step; each of its figures opens what stands behind it, in the view of the step. */
export function StepText({ dataset, step, text, view, onView }: StepTextProps) {
  const words = useWords();
  const figure = (part: FigurePart, at: number) =>
    part.form === 'when' ? (
      figureText(part, words)
    ) : (
      <StepLink
        key={at}
        to={figureView(view, step, { kind: 'observation', id: part.observation.id })}
        onView={onView}
        className="font-semibold whitespace-nowrap underline decoration-rule-strong underline-offset-2 hover:decoration-ink"
      >
        {figureText(part, words)}
      </StepLink>
    );
  return <p className="story-words mt-1 max-w-[68ch] text-q">{partsOf(text, dataset).map((part, at) => (part.kind === 'words' ? part.text : figure(part, at)))}</p>;
}
