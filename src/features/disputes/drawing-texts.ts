import { claimDifference } from '../../domain/compare/claim-difference.ts';
import type { DisputeDrawing, DisputeMark } from '../../domain/dispute/dispute-drawing.ts';
import type { Figure } from '../../domain/dispute/dispute-places.ts';
import { formatDifference } from '../../i18n/format/format-difference.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { formatDay } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { observationPeriod, observationValue, plainValue } from '../../i18n/target-text.ts';
import type { Words } from '../../i18n/words.ts';
import type { DrawingTexts } from './drawing-layout.ts';

function valueText({ figure, value }: DisputeMark, words: Words): string {
  return figure === null ? formatDay(value, words.language) : observationValue(figure.observation, figure.indicator, words);
}

/** Another period of the disputed figure itself needs no name but its period. */
function yardstickText({ observation, indicator }: Figure, disputed: Figure | null, words: Words): string {
  const period = observationPeriod(observation, indicator, words);
  const short = localText(indicator.short, words.language);
  const title = indicator === disputed?.indicator ? period : words.evidence.what(short, period);
  return words.disputes.yardstick(title, observationValue(observation, indicator, words));
}

/** How far the outermost claims lie apart: in days, as so many times, or in their unit; empty where that cannot be said. */
function spanText({ scale, marks }: DisputeDrawing, words: Words): string {
  const { disputes, language } = words;
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  if (scale.kind === 'days') return disputes.days(last.value - first.value);
  if (scale.kind === 'log') return disputes.times(formatNumber(last.value / first.value, { decimals: 0 }, language));
  if (first.figure === null || last.figure === null) return '';
  const difference = claimDifference(first.figure, last.figure);
  return difference.kind === 'apart' ? disputes.apart(formatDifference(difference.amount, difference, language)) : '';
}

/** The words of a drawing, and the sentence that says it to those who do not see it. */
export function drawingTexts(drawing: DisputeDrawing, words: Words): DrawingTexts & { readonly name: string } {
  const { scale, marks, yardsticks } = drawing;
  const figure = marks[0]?.figure ?? null;
  const claims = marks.map((mark) => valueText(mark, words));
  const measures = yardsticks.map((one) => yardstickText(one, figure, words));
  const spoken = claims.map((text, index) => (marks[index]?.refuted === true ? words.disputes.struck(text) : text));
  return {
    marks: claims,
    yardsticks: measures,
    ticks: scale.ticks.map((value) =>
      figure === null
        ? formatDay(value, words.language)
        : plainValue({ ...figure.observation, value }, figure.indicator, words),
    ),
    span: spanText(drawing, words),
    name: words.disputes.drawing(spoken, measures),
  };
}
