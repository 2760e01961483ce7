import type { Dataset, Indicator, Observation } from './dataset.ts';
import { claimId } from './ids.ts';
import type { Issue } from './issue.ts';
import { fail, ok, type Result } from './result.ts';

/**
 * How a text shows a claim: `value` as it is written everywhere ("−34.5%"), `fall` and `rise` the size of a change
 * whose direction the words say ("fell by 34.5%"), `when` its period ("May 2025").
 */
export const FIGURE_FORMS = ['value', 'fall', 'rise', 'when'] as const;
export type FigureForm = (typeof FIGURE_FORMS)[number];

/** A figure within a text: shown from the package, and a link to what stands behind it. */
export interface FigurePart {
  readonly kind: 'figure';
  readonly form: FigureForm;
  readonly observation: Observation;
  readonly indicator: Indicator;
}

export type CuratedPart = { readonly kind: 'words'; readonly text: string } | FigurePart;

/** Splits at the braces, so that every second piece stands within them. */
const BRACES = /[{}]/;

function issue(code: string, reference: string): Issue {
  return { code, place: null, facts: { reference } };
}

/** Whether words of this form are true of the figure; a text cannot say "fell" of what rose. */
function fits(form: FigureForm, { value, period }: Observation, { unit }: Indicator): boolean {
  switch (form) {
    case 'value':
      return true;
    case 'fall':
      return unit === 'percent-change' && value < 0;
    case 'rise':
      return unit === 'percent-change' && value > 0;
    case 'when':
      return period !== null;
  }
}

function figure(reference: string, dataset: Dataset): Result<FigurePart> {
  const [id = '', name = 'value', ...rest] = reference.split('|');
  const form = FIGURE_FORMS.find((one) => one === name);
  if (form === undefined || rest.length > 0) return fail(issue('curated-form-unknown', reference));
  const observation = dataset.observations.get(claimId(id));
  const indicator = observation && dataset.indicators.get(observation.indicator);
  if (observation === undefined || indicator === undefined) return fail(issue('curated-claim-unknown', reference));
  return fits(form, observation, indicator)
    ? ok({ kind: 'figure', form, observation, indicator })
    : fail(issue('curated-form-untrue', reference));
}

/**
 * A text with references to claims, `{exports-us-yoy.2025-05}` or `{exports-us-yoy.2025-05|fall}`, as the parts it is
 * shown in. Refused, with an issue for each reference, where the package does not hold the claim, or where it is not
 * what the words around it say; and where braces do not pair.
 */
export function curatedParts(text: string, dataset: Dataset): Result<readonly CuratedPart[]> {
  const pieces = text.split(BRACES);
  if (pieces.length % 2 === 0) return fail(issue('curated-braces', text));
  const parts: CuratedPart[] = [];
  const issues: Issue[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 0) {
      if (piece !== '') parts.push({ kind: 'words', text: piece });
      continue;
    }
    const read = figure(piece, dataset);
    if (read.ok) parts.push(read.value);
    else issues.push(...read.issues);
  }
  return issues.length === 0 ? ok(parts) : fail(...issues);
}
