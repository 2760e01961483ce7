import { describe, expect, it } from 'vitest';
import { CURATED_VIEWS } from '../domain/curated-views.ts';
import { claimId } from '../domain/ids.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { figureView, isAtStep, isStepView, stepView } from './step-view.ts';
import { decodeView, encodeView } from './view-url.ts';

const reader = { ...DEFAULT_VIEW, language: 'zh' as const, theme: 'dark' as const, metrics: [], at: 24_000 };

describe.each(CURATED_VIEWS)('the step $slug', (step) => {
  it('is a link: its own view and the step, and nothing of the view before', () => {
    expect(encodeView(stepView(DEFAULT_VIEW, step))).toBe(`${step.query}&step=${step.slug}`);
    expect(decodeView(encodeView(stepView(reader, step))).view).toEqual({ ...stepView(DEFAULT_VIEW, step), language: 'zh', theme: 'dark' });
  });

  it('is left by exploring, and not by opening a figure of it', () => {
    const view = stepView(reader, step);
    expect(isAtStep(view, step)).toBe(true);
    expect(isAtStep(figureView(reader, step, { kind: 'observation', id: claimId(step.claim) }), step)).toBe(true);
    expect(isAtStep({ ...view, minOrigins: 3 }, step)).toBe(false);
    expect(isAtStep({ ...view, step: null }, step)).toBe(false);
  });
});

describe('what stands in a view', () => {
  it('was opened by the step only where the view is wholly that of the step', () => {
    const [step] = CURATED_VIEWS;
    if (step === undefined) throw new Error('there is no step');
    const view = stepView(reader, step);
    expect(isStepView(view)).toBe(true);
    expect(isStepView({ ...view, rival: claimId('cpi-yoy.2025-05') })).toBe(false);
    expect(isStepView(reader)).toBe(false);
  });
});
