import type { Mention, Target } from '../dataset.ts';
import type { EvidenceId } from '../ids.ts';
import type { Stretch } from './copy-text.ts';
import type { QuoteState } from './quote-state.ts';
import type { CopyReport, SourceCheck } from './verify-copy.ts';

/** A figure in a reader's copy. */
export type CopyFigure =
  /** In a sentence that the package quotes: it leads to its points. */
  | ({ readonly kind: 'charted'; readonly state: QuoteState; readonly targets: readonly Target[]; readonly quotes: readonly EvidenceId[] } & Stretch)
  /** Of the document, charted nowhere, and the package says what it is. */
  | ({ readonly kind: 'mention'; readonly mention: Mention } & Stretch)
  /** In no words that the package knows. */
  | ({ readonly kind: 'unknown' } & Stretch);

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The digits of the passages that were found; quotes whose digits overlap are one figure with several points. */
function chartedFigures(check: SourceCheck): readonly CopyFigure[] {
  const figures: Extract<CopyFigure, { kind: 'charted' }>[] = [];
  const all = check.passages.flatMap(({ passage, figures: checks }) =>
    checks.flatMap(({ at, state }, position) => {
      const quote = passage.quotes[position];
      return at === null || quote === undefined ? [] : [{ at, state, quote }];
    }),
  );
  for (const { at, state, quote } of all.toSorted((a, b) => a.at.from - b.at.from || a.at.to - b.at.to)) {
    const last = figures.at(-1);
    if (last !== undefined && overlaps(last, at)) {
      const isKnown = last.targets.some((target) => target.id === quote.target.id);
      figures[figures.length - 1] = {
        ...last,
        to: Math.max(last.to, at.to),
        targets: isKnown ? last.targets : [...last.targets, quote.target],
        quotes: [...last.quotes, quote.id],
      };
    } else {
      figures.push({ kind: 'charted', state, targets: [quote.target], quotes: [quote.id], ...at });
    }
  }
  return figures;
}

/** Of two lists in order, the second without what overlaps the first; both together in order. */
function merge(first: readonly CopyFigure[], second: readonly CopyFigure[]): readonly CopyFigure[] {
  let at = 0;
  const added = second.filter((figure) => {
    while (at < first.length && (first[at]?.to ?? 0) <= figure.from) at += 1;
    const next = first[at];
    return next === undefined || !overlaps(next, figure);
  });
  return [...first, ...added].toSorted((a, b) => a.from - b.from);
}

/** Neighbours such as "two" and "million", "May" and "12" are one figure to a reader. */
const BETWEEN = /^[ -]$|^, $/;

function joinUnknown(figures: readonly CopyFigure[], text: string): readonly CopyFigure[] {
  const joined: CopyFigure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    const joins = last?.kind === 'unknown' && figure.kind === 'unknown' && BETWEEN.test(text.slice(last.to, figure.from));
    if (joins) joined[joined.length - 1] = { ...last, to: figure.to };
    else joined.push(figure);
  }
  return joined;
}

/** Every figure of a copy, read as a copy of one document, in the order of the text; none overlaps another. */
export function copyFigures(report: CopyReport, check: SourceCheck): readonly CopyFigure[] {
  const mentions = check.mentions.map((placed): CopyFigure => ({ kind: 'mention', ...placed })).toSorted((a, b) => a.from - b.from);
  const unknown = report.figures.map((stretch): CopyFigure => ({ kind: 'unknown', ...stretch }));
  return joinUnknown(merge(merge(chartedFigures(check), mentions), unknown), report.text);
}

/** A run of a line: plain words, or a figure. */
export interface CopyRun {
  readonly at: number;
  readonly text: string;
  readonly figure: CopyFigure | null;
}

export interface CopyLine {
  readonly at: number;
  readonly runs: readonly CopyRun[];
}

/** A line longer than this is broken at a figure or a space, so that a text without line ends can be shown in parts. */
const LONGEST_LINE = 4000;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  const whole = end === -1 ? text.length : end;
  if (whole - from <= LONGEST_LINE) return whole;
  const space = text.lastIndexOf(' ', from + LONGEST_LINE);
  return space > from ? space : from + LONGEST_LINE;
}

function runsOf(text: string, { from, to }: Stretch, figures: readonly CopyFigure[]): readonly CopyRun[] {
  const runs: CopyRun[] = [];
  let at = from;
  for (const figure of figures) {
    const start = Math.max(from, figure.from);
    const end = Math.min(to, figure.to);
    if (start > at) runs.push({ at, text: text.slice(at, start), figure: null });
    if (end > start) runs.push({ at: start, text: text.slice(start, end), figure });
    at = Math.max(at, end);
  }
  if (to > at) runs.push({ at, text: text.slice(at, to), figure: null });
  return runs;
}

/** The lines of a text that are not blank, each cut into runs by its figures (in order, without overlaps). */
export function copyLines(text: string, figures: readonly CopyFigure[]): readonly CopyLine[] {
  const lines: CopyLine[] = [];
  let next = 0;
  for (let from = 0; from < text.length;) {
    const to = lineEnd(text, from);
    const own: CopyFigure[] = [];
    while (next < figures.length && (figures[next]?.from ?? 0) < to) {
      const figure = figures[next];
      if (figure !== undefined) own.push(figure);
      next += 1;
    }
    const spills = own.at(-1);
    if (spills !== undefined && spills.to > to) next -= 1;
    if (text.slice(from, to).trim() !== '') lines.push({ at: from, runs: runsOf(text, { from, to }, own) });
    from = Math.max(to, from + 1);
    if (text.charAt(to) === '\n') from = to + 1;
  }
  return lines;
}
