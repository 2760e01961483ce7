import { CURATED_VIEWS, type CuratedView } from '../domain/curated-views.ts';
import type { Target } from '../domain/dataset.ts';
import { stepId } from '../domain/ids.ts';
import type { ViewState } from '../domain/view.ts';
import { decodeView, sameView } from './view-url.ts';

/** The view of a step of the guided reading; what is about the reader and not about the figures stays as it is. */
export function stepView({ language, theme, dataVersion }: ViewState, { slug, query }: CuratedView): ViewState {
  return { ...decodeView(query).view, step: stepId(slug), language, theme, dataVersion };
}

/** The view of a step with what stands behind one of its figures open. */
export function figureView(view: ViewState, step: CuratedView, evidence: Target): ViewState {
  return { ...stepView(view, step), evidence, rival: null };
}

/** Whether the reader is still where the step led, be it with other evidence open. */
export function isAtStep(view: ViewState, step: CuratedView): boolean {
  const shut = (one: ViewState): ViewState => ({ ...one, evidence: null, rival: null });
  return sameView(shut(view), shut(stepView(view, step)));
}

/** Whether a view is that of the step that is open: what stands in it was opened by the step, and not by the reader. */
export function isStepView(view: ViewState): boolean {
  const step = CURATED_VIEWS.find(({ slug }) => slug === String(view.step));
  return step !== undefined && sameView(view, stepView(view, step));
}
