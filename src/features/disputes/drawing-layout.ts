import { textWidth } from '../../charts/place-notes.ts';
import type { DisputeDrawing } from '../../domain/dispute/dispute-drawing.ts';
import { scalePosition } from '../../domain/dispute/dispute-scale.ts';

/** Words at a place of the drawing. */
export interface DrawnLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The words that a drawing needs, in the order of its marks, yardsticks and ticks. */
export interface DrawingTexts {
  readonly marks: readonly string[];
  readonly yardsticks: readonly string[];
  readonly ticks: readonly string[];
  /** How far the outermost claims lie apart. */
  readonly span: string;
}

/** A dispute's drawing in pixels. */
export interface DrawingLayout {
  readonly height: number;
  readonly axis: { readonly x0: number; readonly x1: number; readonly y: number };
  readonly tickXs: readonly number[];
  readonly tickLabels: readonly DrawnLabel[];
  readonly marks: readonly { readonly x: number; readonly label: DrawnLabel }[];
  readonly yardsticks: readonly { readonly x: number; readonly label: DrawnLabel }[];
  /** Path of the bracket from the least to the greatest claim, its square and its words; null where the claims share a value. */
  readonly span: { readonly path: string; readonly x: number; readonly y: number; readonly label: DrawnLabel } | null;
}

const PAD = 30;
const ROW = 18;
const LEG = 6;
const SQUARE = 16;
const GAP = 8;
/** From the axis to the words above it, and to those of the ticks below it. */
const ABOVE = 15;
const BELOW = 20;
/** 13 px against the 12 px that widths are measured in. */
const LARGER = 13 / 12;

interface Wish {
  readonly text: string;
  readonly x: number;
}

interface Row extends Wish {
  readonly left: number;
  readonly width: number;
  readonly row: number;
}

/** Gives each label the lowest row in which it meets no other; labels lean in where the drawing ends. */
function inRows(wishes: readonly Wish[], width: number, size: number): readonly Row[] {
  const rows: Row[] = [];
  for (const wish of wishes) {
    const own = Math.min(width, textWidth(wish.text, false) * size);
    const left = Math.max(0, Math.min(width - own, wish.x - own / 2));
    const meets = (row: number): boolean =>
      rows.some((other) => other.row === row && left < other.left + other.width + GAP && other.left < left + own + GAP);
    let row = 0;
    while (meets(row)) row += 1;
    rows.push({ ...wish, left, width: own, row });
  }
  return rows;
}

function toLabel({ text, x, left, width: own }: Row, y: number, width: number): DrawnLabel {
  if (left === 0 && x - own / 2 < 0) return { text, x: 0, y, anchor: 'start' };
  if (left + own >= width && x + own / 2 > width) return { text, x: width, y, anchor: 'end' };
  return { text, x, y, anchor: 'middle' };
}

function tallest(rows: readonly Row[]): number {
  return rows.reduce((most, one) => Math.max(most, one.row + 1), 0);
}

/** The bracket over the outermost claims, and its words where there is room: at its right, at its left, or above. */
function spanOf(from: number, to: number, y: number, text: string, width: number): DrawingLayout['span'] {
  if (to - from < 1) return null;
  const x = (from + to) / 2;
  const half = textWidth(text, false);
  const wide = to - from >= SQUARE + 8;
  const path = wide ? `M${from} ${y + LEG}V${y}H${to}V${y + LEG}` : `M${x} ${y}V${y + LEG + 4}`;
  const beyond = Math.max(to, x + SQUARE / 2) + GAP;
  const label: DrawnLabel =
    beyond + half <= width
      ? { text, x: beyond, y: y + 4, anchor: 'start' }
      : from - GAP - half >= 0
        ? { text, x: Math.min(from, x - SQUARE / 2) - GAP, y: y + 4, anchor: 'end' }
        : { text, x: Math.max(half / 2, Math.min(width - half / 2, x)), y: y - SQUARE / 2 - 5, anchor: 'middle' };
  return { path, x, y, label };
}

/** Lays out a dispute's drawing in a width of pixels: claims above the axis, what measures them below it. */
export function layOutDrawing(drawing: DisputeDrawing, texts: DrawingTexts, width: number): DrawingLayout {
  const { scale } = drawing;
  const toX = (value: number): number => PAD + scalePosition(scale, value) * (width - 2 * PAD);
  const markXs = drawing.marks.map((mark) => toX(mark.value));
  const measureXs = drawing.yardsticks.map((one) => toX(one.observation.value));
  const claims = inRows(markXs.map((x, index) => ({ text: texts.marks[index] ?? '', x })), width, LARGER);
  const measures = inRows(measureXs.map((x, index) => ({ text: texts.yardsticks[index] ?? '', x })), width, LARGER);
  const ticks = inRows(scale.ticks.map((tick, index) => ({ text: texts.ticks[index] ?? '', x: toX(tick) })), width, 1);
  const [from = 0, to = from] = [markXs[0], markXs.at(-1)];
  const spanRoom = to - from < 1 ? 0 : SQUARE + 22;
  const y = spanRoom + tallest(claims) * ROW + ABOVE;
  return {
    height: y + BELOW + 8 + tallest(measures) * ROW + (measures.length > 0 ? 4 : 0),
    axis: { x0: PAD, x1: width - PAD, y },
    tickXs: scale.ticks.map(toX),
    tickLabels: ticks.filter((one) => one.row === 0).map((one) => toLabel(one, y + BELOW, width)),
    marks: claims.map((one) => ({ x: one.x, label: toLabel(one, y - ABOVE - one.row * ROW, width) })),
    yardsticks: measures.map((one) => ({ x: one.x, label: toLabel(one, y + BELOW + (one.row + 1) * ROW + 2, width) })),
    span: spanOf(from, to, SQUARE + 6, texts.span, width),
  };
}
