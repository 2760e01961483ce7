import type { Dataset, Dispute } from '../dataset.ts';
import { statedClaims } from '../evidence/dispute-sides.ts';
import { type Figure, sideDay, sideFigure } from './dispute-places.ts';
import { dayScaleFor, type DisputeScale, valueScaleFor } from './dispute-scale.ts';
import { yardsticks } from './yardsticks.ts';

/** A value or a day that one or more sides put forward. */
export interface DisputeMark {
  readonly value: number;
  /** The figure it is of; null for a day. */
  readonly figure: Figure | null;
  /** Whether every side that puts it forward is refuted. */
  readonly refuted: boolean;
}

/** A dispute on a scale that fits it. Disputes of words alone have none. */
export interface DisputeDrawing {
  readonly scale: DisputeScale;
  /** From the least to the greatest. */
  readonly marks: readonly DisputeMark[];
  /** Figures that the finding measures the claims by. */
  readonly yardsticks: readonly Figure[];
}

function joinMarks(marks: readonly DisputeMark[]): readonly DisputeMark[] {
  const joined = new Map<number, DisputeMark>();
  for (const mark of marks) {
    const before = joined.get(mark.value);
    joined.set(mark.value, before === undefined ? mark : { ...before, refuted: before.refuted && mark.refuted });
  }
  return [...joined.values()].toSorted((a, b) => a.value - b.value);
}

function drawDays(dataset: Dataset, dispute: Dispute): DisputeDrawing | null {
  const marks = statedClaims(dataset, dispute).flatMap((side): DisputeMark[] => {
    const day = sideDay(dataset, side);
    return day === null ? [] : [{ value: day, figure: null, refuted: side.claim.refuted }];
  });
  const joined = joinMarks(marks);
  if (marks.length < dispute.claims.length || joined.length < 2) return null;
  return { scale: dayScaleFor(joined.map((mark) => mark.value)), marks: joined, yardsticks: [] };
}

function isSameUnit({ indicator: a }: Figure, { indicator: b }: Figure): boolean {
  return a.unit === b.unit && a.unitMultiplier === b.unitMultiplier;
}

/**
 * Draws a dispute: its sides' values where all are in one unit and either differ or have something to be
 * measured by, or else its sides' days. Null where it is one of words.
 */
export function drawDispute(dataset: Dataset, dispute: Dispute): DisputeDrawing | null {
  const figures = statedClaims(dataset, dispute).flatMap((side) => {
    const figure = sideFigure(dataset, side);
    return figure === null ? [] : [{ figure, refuted: side.claim.refuted }];
  });
  const first = figures[0]?.figure;
  if (first === undefined || figures.length < dispute.claims.length) return drawDays(dataset, dispute);
  if (!figures.every(({ figure }) => isSameUnit(figure, first))) return null;
  const marks = joinMarks(figures.map(({ figure, refuted }) => ({ value: figure.observation.value, figure, refuted })));
  const claims = new Set(figures.map(({ figure }) => figure.observation.id));
  const measures = yardsticks(dataset, dispute, first.indicator, claims);
  if (marks.length < 2 && measures.length === 0) return null;
  const values = [...marks.map((mark) => mark.value), ...measures.map((one) => one.observation.value)];
  return { scale: valueScaleFor(values, first.indicator.unit), marks, yardsticks: measures };
}
