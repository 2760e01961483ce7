import { describe, expect, it } from 'vitest';
import { panelDisputes } from '../../domain/dispute/panel-disputes.ts';
import { en } from '../../i18n/en/en.ts';
import { drawnPlaces, type DrawnPlace, placeFaults } from '../../test/drawn-places.ts';
import { DRAWN_VIEWS, drawnView } from '../../test/drawn-views.ts';
import { readMarkup } from '../../test/read-markup.ts';
import { resolveDrawing } from '../../test/resolve-drawing.ts';
import { toChartWords } from '../chart-words.ts';
import { type PlotFrame, plotFrame, timeScale, valueScale } from '../plot-frame.ts';
import { seriesVertices } from '../series-vertices.ts';
import { fluidPanel } from './fluid-panel.ts';
import { type PanelInput, panelLayout, plotBox } from './panel-input.ts';
import { panelDrawing } from './panel-drawing.ts';
import { toMarkup } from './to-markup.ts';

const words = toChartWords(en);
const TOLERANCE = 0.05;

type Size = readonly [frame: PlotFrame, height: number];

/** Frames and heights of desktop, a wide window, tablet and phone. */
const SIZES = [
  [plotFrame(764, 34, 126), 167],
  [plotFrame(2160, 34, 126), 420],
  [plotFrame(720, 40, 150), 140],
  [plotFrame(292, 44, 6), 140],
] as const satisfies readonly Size[];

function inputs(query: string, [frame, height]: Size): readonly PanelInput[] {
  const { explorer, model } = drawnView(query);
  return model.panels.map((panel) => ({
    model: panel,
    range: model.range,
    frame,
    height,
    words,
    open: null,
    disputed: panelDisputes(explorer, model, panel),
    endLabels: true,
  }));
}

/** One panel at one size, drawn both ways. */
interface Drawn {
  readonly id: string;
  readonly input: PanelInput;
  readonly fluid: string;
  readonly fixed: readonly DrawnPlace[];
  /** Discs that stand on their value. */
  readonly standing: ReadonlySet<string>;
}

/** The places of a fluid drawing in a box of some size. */
function placesAt(markup: string, [frame, height]: Size): readonly DrawnPlace[] {
  const plot = plotBox({ frame, height });
  const box = { x: plot.x0, y: plot.y0, width: plot.x1 - plot.x0, height: plot.y1 - plot.y0 };
  return drawnPlaces(resolveDrawing(readMarkup(markup), box));
}

function draw(input: PanelInput): Drawn {
  const { model, frame, height } = input;
  const fixed = toMarkup(panelDrawing(input, new Map()));
  const { discs, scale } = panelLayout(input);
  const standing = discs.filter((disc) => disc.x === scale.toX(disc.point.x)).map((disc) => `origin-disc ${disc.point.observation.id}`);
  return {
    id: model.panel.id,
    input,
    fluid: toMarkup(fluidPanel(input, null)),
    fixed: drawnPlaces(resolveDrawing(readMarkup(fixed), { x: 0, y: 0, width: frame.width, height })),
    standing: new Set(standing),
  };
}

const drawings = new Map<string, readonly Drawn[]>();

/** The panels of a view at a size; each is drawn once. */
function drawn(query: string, size: Size): readonly Drawn[] {
  const key = `${query} ${size[0].width}`;
  const made = drawings.get(key) ?? inputs(query, size).map(draw);
  drawings.set(key, made);
  return made;
}

/** What has its place from a figure alone, however wide the plot is. */
const STEADY = /^(?:cited-marker|announced-mark|forecast-tick|series-line|grid|zero|year-rules)/;

describe.each(DRAWN_VIEWS)('the drawings of a view: %s', (_name, query) => {
  it.each(SIZES)('stretch to the places that the screen gives them: %j, %i', (...size) => {
    for (const { id, fluid, fixed } of drawn(query, size)) {
      expect(placeFaults(placesAt(fluid, size), fixed, TOLERANCE), id).toEqual([]);
    }
  });

  it.each(SIZES)('keep their marks and lines in place in a box of another size: %j, %i', (...size) => {
    drawn(query, size).forEach((other, index) => {
      const made = drawn(query, SIZES[0])[index] ?? other;
      const isKept = ({ name }: DrawnPlace): boolean => (made.standing.has(name) && other.standing.has(name)) || STEADY.test(name);
      const kept = (places: readonly DrawnPlace[]) => places.filter(isKept).toSorted((a, b) => a.name.localeCompare(b.name));
      expect(placeFaults(kept(placesAt(made.fluid, size)), kept(other.fixed), TOLERANCE), other.id).toEqual([]);
    });
  });

  it('have their discs and the corners of their lines at the figures', () => {
    for (const { input, fixed } of drawn(query, SIZES[0])) {
      const [toX, toY] = [timeScale(input.range, input.frame).toX, valueScale(input.model.scale, input.height)];
      const discs = panelLayout(input).discs.map((disc) => ({ name: `origin-disc ${disc.point.observation.id}`, numbers: [disc.x, toY(disc.point.y)] }));
      expect(placeFaults(fixed.filter(({ name }) => name.startsWith('origin-disc')), discs, TOLERANCE)).toEqual([]);
      const lines = input.model.series.flatMap((series) => {
        const vertices = seriesVertices(series);
        const numbers = vertices.flatMap(({ x, y }) => (y === null ? [Infinity] : [toX(x), toY(y)]));
        return vertices.length === 0 ? [] : [{ name: `series-line series-${series.indicator.id}`, numbers }];
      });
      const corners = fixed.filter(({ name }) => name.startsWith('series-line') && !name.endsWith('-unseen'));
      expect(placeFaults(corners, lines, TOLERANCE)).toEqual([]);
    }
  });
});

describe('a drawing that differs', () => {
  const [first] = drawn('', SIZES[0]);
  const { fluid, fixed } = first ?? { fluid: '', fixed: [] };

  it.each([
    ['a disc that stands 0.1 px aside', /class="origin-disc"/, 'transform="translate(0.1 0)" class="origin-disc"', /^origin-disc us-duty/],
    ['an announced rate at another share', /(<svg x=")([\d.]+)(%" y="[\d.]+%" overflow="visible"><path d="M0 -5.5)/, '$19$2$3', /^announced-mark/],
    ['a line 0.1 px too low', /(<path )(d="[^"]+" stroke="var\(--us\)" class="series-line series-us-duty-on-china")/, '$1transform="translate(0 8)" $2', /^series-line series-us-duty-on-china at/],
    ['a line of the grid that begins elsewhere', /d="M0 (\d+)h100000/, 'd="M9 $1h100000', /^grid/],
  ])('is found: %s', (_name, found, planted, report) => {
    expect(fluid).toMatch(found);
    expect(placeFaults(placesAt(fluid.replace(found, planted), SIZES[0]), fixed, TOLERANCE)).toEqual([expect.stringMatching(report)]);
  });

  it('is found where a mark is missing', () => {
    expect(placeFaults(fixed.slice(1), fixed, TOLERANCE)).toHaveLength(1);
  });
});
