import { monthOfDay, monthStart, quarterName, readShortMonth, shortMonth } from './calendar.ts';
import { type ExpectedSeries, touches } from './expected-series.ts';
import { isInMonths, type Months } from './expected-view.ts';
import { indicators } from './package-figures.ts';
import type { DrawnPanel } from './read-drawing.ts';
import { isWrittenAs, numbersIn } from './words.ts';

function nameOf(series: ExpectedSeries): string {
  return indicators.get(series.indicator)?.('short_en') ?? '';
}

function isValueOf(written: number, series: ExpectedSeries, months: Months): boolean {
  return series.held.some((one) => touches(one, months) && isWrittenAs(one.figure.value, written, 1));
}

/** The name at the end of a line must say the last value of the range; of a rate, the one in force at its end. */
function endLabelFaults(label: string, all: readonly ExpectedSeries[], months: Months): string[] {
  const named = all.filter((one) => label.startsWith(nameOf(one)));
  const series = named.toSorted((a, b) => nameOf(b).length - nameOf(a).length)[0];
  if (series === undefined) return [`the end label "${label}" names no series`];
  const end = monthStart(months.to + 1);
  const last = series.held.findLast((one) =>
    series.mark === 'step' ? one.start < end && one.end > monthStart(months.from) : isInMonths(one.figure, months),
  );
  const [written = Number.NaN] = numbersIn(label.slice(nameOf(series).length));
  return last !== undefined && isWrittenAs(last.figure.value, written, 1) ? [] : [`the end label "${label}" is not the last value`];
}

/** Months and quarters without a figure between two that have one. */
function missingMonths({ held }: ExpectedSeries): readonly string[] {
  return held.flatMap((one, index) => {
    const before = held[index - 1];
    const month = monthOfDay(before?.end ?? 0);
    return before === undefined || one.joined ? [] : [shortMonth(month), quarterName(month)];
  });
}

function noteFaults(note: string, all: readonly ExpectedSeries[], months: Months): string[] {
  const year = /No monthly figure for (\d{4})/.exec(note)?.[1];
  if (year !== undefined) {
    const some = all.some(({ held }) => held.some(({ figure }) => figure.period.startsWith(`${year}-`) && figure.status !== 'combined'));
    return some ? [`the note "${note}" is not true`] : [];
  }
  const [, first, last] = /^(\w{3} \d{4}) to (\w{3} \d{4}): no figure$/.exec(note) ?? [];
  if (first !== undefined && last !== undefined) {
    const empty = { from: readShortMonth(first), to: readShortMonth(last) };
    const some = all.some(({ mark, held }) => mark === 'bar' && held.some((one) => touches(one, empty)));
    return some ? [`the note "${note}" is not true`] : [];
  }
  const gap = /^(\w{3}|Q\d \d{4}): no figure$/.exec(note)?.[1];
  if (gap !== undefined) return all.some((one) => missingMonths(one).includes(gap)) ? [] : [`the note "${note}" is not true`];
  const strange = numbersIn(note).filter((written) => !all.some((series) => isValueOf(written, series, months)));
  return strange.length === 0 ? [] : [`the note "${note}" is no value of the panel`];
}

/** Compares the words on a plot with its figures. */
export function judgeNotes(panel: DrawnPanel, all: readonly ExpectedSeries[], months: Months): readonly string[] {
  return [
    ...panel.endLabels.flatMap((label) => endLabelFaults(label, all, months)),
    ...panel.notes.flatMap((note) => noteFaults(note, all, months)),
  ];
}
