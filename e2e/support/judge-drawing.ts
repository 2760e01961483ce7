import { type Corner, type ExpectedSeries, expectedSeries, expectedStrokes, expectedUnseen, touches } from './expected-series.ts';
import { drawnIndicators, monthsOf, type View } from './expected-view.ts';
import { judgeDiscs } from './judge-discs.ts';
import { judgeMarks } from './judge-marks.ts';
import { judgeNotes } from './judge-notes.ts';
import { type PixelMap, pixelMap, TOLERANCE } from './pixel-map.ts';
import type { DrawnLine, DrawnPanel } from './read-drawing.ts';

function near(corner: Corner, at: readonly [number, number] | undefined, map: PixelMap): boolean {
  if (at === undefined) return false;
  return Math.abs(at[0] - map.x(corner.day)) <= TOLERANCE && Math.abs(at[1] - map.y(corner.value)) <= TOLERANCE;
}

function orderFaults(line: DrawnLine, isStep: boolean): string[] {
  const corners = line.strokes.flat();
  const back = corners.findIndex(([x], index) => {
    const before = corners[index - 1]?.[0] ?? -Infinity;
    return isStep ? x < before : x <= before;
  });
  return back < 0 ? [] : [`${line.series}: corner ${back} does not lie after the one before it`];
}

/** Compares the strokes of a line, corner by corner. */
function lineFaults(
  name: string,
  line: DrawnLine | undefined,
  strokes: readonly (readonly Corner[])[],
  map: PixelMap,
): string[] {
  const drawn = line?.strokes ?? [];
  // A point alone in its series makes no line; its mark or disc is demanded elsewhere.
  if (drawn.length === 0 && strokes.length === 1 && strokes[0]?.length === 1) return [];
  if (drawn.length !== strokes.length) return [`${name}: ${drawn.length} strokes are drawn, ${strokes.length} expected`];
  return strokes.flatMap((stroke, index) => {
    const own = drawn[index] ?? [];
    if (own.length !== stroke.length) return [`${name}: stroke ${index} has ${own.length} corners, ${stroke.length} expected`];
    return stroke.flatMap((corner, place) =>
      near(corner, own[place], map) ? [] : [`${name}: corner ${place} of stroke ${index} is off its value ${corner.value}`],
    );
  });
}

function linesFaults(panel: DrawnPanel, all: readonly ExpectedSeries[], map: PixelMap): string[] {
  const drawn = new Map(panel.lines.map((line) => [line.series, line]));
  const lined = all.filter((series) => series.mark === 'line' || series.mark === 'step');
  const expected = new Map(
    lined.flatMap((series): [string, readonly (readonly Corner[])[]][] => [
      [series.indicator, expectedStrokes(series)],
      [`${series.indicator}-unseen`, series.mark === 'step' ? expectedUnseen(series) : []],
    ]),
  );
  const colours = new Map(all.map((series) => [series.indicator, series.colour]));
  return [
    ...[...expected].flatMap(([name, strokes]) => lineFaults(name, drawn.get(name), strokes, map)),
    ...panel.lines.flatMap((line) => {
      if (!expected.has(line.series)) return [`the line ${line.series} is drawn and not in the view`];
      const indicator = line.series.replace(/-unseen$/, '');
      const colour = colours.get(indicator) === line.colour || line.strokes.length === 0 ? [] : [`${line.series} is drawn in the colour ${line.colour}`];
      return [...colour, ...orderFaults(line, all.some((one) => one.indicator === indicator && one.mark === 'step'))];
    }),
  ];
}

/** Everything in the drawing of one panel that is not as the package has it, one line each. */
export function panelFaults(panel: DrawnPanel, indicators: readonly string[], view: View): readonly string[] {
  const months = monthsOf(view);
  const all = indicators.map((indicator) => expectedSeries(indicator, view));
  const isEmpty = !all.some((series) => series.held.some((one) => touches(one, months)));
  if (isEmpty !== (panel.words !== '')) return [`${panel.id}: ${isEmpty ? 'is drawn without a figure' : 'says that it has no figure'}`];
  if (isEmpty) return [];
  const map = pixelMap(panel, months);
  const faults = [
    ...map.faults,
    ...linesFaults(panel, all, map),
    ...judgeMarks(panel, all, months, map),
    ...judgeDiscs(panel, all, months, map),
    ...judgeNotes(panel, all, months),
  ];
  return faults.map((fault) => `${panel.id}: ${fault}`);
}

/** Everything in a drawing that is not as the package has it for this view. */
export function drawingFaults(drawn: readonly DrawnPanel[], view: View): readonly string[] {
  const expected = drawnIndicators(view);
  const ids = expected.map((one) => one.panel).join();
  if (drawn.map((one) => one.id).join() !== ids) return [`the panels are ${drawn.map((one) => one.id).join()}, not ${ids}`];
  return drawn.flatMap((panel, index) => panelFaults(panel, expected[index]?.indicators ?? [], view));
}
