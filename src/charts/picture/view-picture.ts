import type { Locale } from '../../domain/locale.ts';
import { drawnPanels } from '../../domain/explorer-model.ts';
import { axisTicks } from '../axis-marks.ts';
import { repaint } from '../drawing/repaint.ts';
import { placedAt, type SvgNode, svgNode } from '../drawing/svg-node.ts';
import { layoutLane } from '../lane-layout.ts';
import { flagMarks, laneStems } from '../lane-marks.ts';
import { type PlotFrame, plotFrame, timeScale } from '../plot-frame.ts';
import { timeTicks } from '../time-ticks.ts';
import { type Block, gap, NO_BLOCK, ruleLine, stack, wordLines } from './block.ts';
import { momentLabel } from './moment-marks.ts';
import { footBlock } from './picture-foot.ts';
import { headBlock, type Sides } from './picture-head.ts';
import type { PictureInput } from './picture-input.ts';
import { leastPanelHeight, panelBlock } from './picture-panel.ts';
import { SHAPE_BOXES } from './picture-shape.ts';

/** The faces of a picture; a program without ours takes what its device has. */
const FACES: Readonly<Record<Locale, string>> = {
  en: "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif",
  zh: "'Source Sans 3', 'Source Sans Pro', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
};

const MARGIN = 30;
const GUTTER = 46;
const END_LABELS = 150;
const AXIS = 26;

/** Measures in pixels of the layout, of which the file may take more or fewer. */
interface Measures {
  readonly width: number;
  readonly height: number;
  readonly sides: Sides;
  readonly rail: number;
  readonly frame: PlotFrame;
}

function measuresOf({ shape }: PictureInput, unit: number): Measures {
  const { width, height, rail } = SHAPE_BOXES[shape];
  const size = { width: width / unit, height: height / unit };
  const sides = { x0: MARGIN, x1: size.width - MARGIN };
  return { ...size, sides, rail, frame: plotFrame(sides.x1 - sides.x0 - rail, GUTTER, END_LABELS) };
}

/** The events of the view above its panels; nothing where there is none. */
function laneBlock({ model, words, openEvent }: PictureInput, { sides, rail, frame }: Measures): Block {
  const lane = layoutLane(model.events, model.range, frame, false, words.chart);
  if (lane.flags.length === 0) return gap(8);
  const marks = lane.flags.flatMap((flag) => flagMarks(flag, flag.events.some((event) => event.id === openEvent)));
  const seen = [laneStems(lane), ...marks].filter((node) => node.attributes['fill'] !== 'transparent');
  return { height: lane.height, draw: (y) => [svgNode('g', { transform: `translate(${sides.x0 + rail} ${y})`, class: 'events-lane' }, seen)] };
}

/** The time axis that all panels share, with the pinned months on it. */
function axisBlock({ model, words, pinned, second }: PictureInput, { sides, rail, frame }: Measures): Block {
  const { range } = model;
  const { toX, monthWidth } = timeScale(range, frame);
  const x = sides.x0 + rail;
  const nodes = [
    svgNode('path', { d: `M${frame.left} 0.5H${frame.left + frame.plotWidth}`, stroke: 'var(--rule-strong)' }),
    ...axisTicks(timeTicks(range, monthWidth), toX, words.chart),
    ...momentLabel({ month: second, range, frame }, words.chart),
    ...momentLabel({ month: pinned, range, frame }, words.chart),
  ];
  return { height: AXIS, draw: (y) => nodes.map((node) => placedAt(x, y, node)) };
}

/** All but the panels, whose heights are what is left. */
function framing(input: PictureInput, measures: Measures) {
  const isEmpty = drawnPanels(input.model).length === 0;
  return {
    head: stack([gap(MARGIN - 6), headBlock(input.words, measures.sides), isEmpty ? NO_BLOCK : laneBlock(input, measures)]),
    foot: stack([isEmpty ? NO_BLOCK : axisBlock(input, measures), gap(10), footBlock(input.words, measures.sides), gap(MARGIN - 12)]),
  };
}

/** How many pixels of the file a pixel of the layout takes: fewer than usual where the panels would not find room. */
function fittingUnit(input: PictureInput): number {
  const { unit, height, rail } = SHAPE_BOXES[input.shape];
  const least = drawnPanels(input.model).reduce((sum, panel) => sum + leastPanelHeight(panel, rail) + 1, 0);
  const { head, foot } = framing(input, measuresOf(input, unit));
  return Math.min(unit, height / (head.height + foot.height + least));
}

function panelStack(input: PictureInput, { sides, rail, frame }: Measures, room: number): Block {
  const panels = drawnPanels(input.model);
  if (panels.length === 0) return stack([gap(24), wordLines([input.words.noPanel], { x: sides.x0, size: 15, leading: 22 })]);
  const least = panels.map((panel) => leastPanelHeight(panel, rail));
  const spare = (room - panels.length - least.reduce((sum, height) => sum + height, 0)) / panels.length;
  return stack(
    panels.flatMap((panel, index) => [
      ruleLine(sides.x0, sides.x1, index === 0 ? 'none' : 'var(--rule)'),
      panelBlock(panel, input, { ...sides, rail, frame, height: (least[index] ?? 0) + spare }),
    ]),
  );
}

/** Without what only a page has a use for: names of what can be pressed, and the days by which marks move. */
function still(node: SvgNode): SvgNode {
  const kept = Object.entries(node.attributes).filter(([name]) => !/^(?:aria|data)-/.test(name));
  const children = typeof node.children === 'string' ? node.children : node.children.map(still);
  return svgNode(node.tag, Object.fromEntries(kept), children);
}

/**
 * A view as a picture of its own: what it is of, its panels with the marks and their key, whose figures they are, and
 * where each can be checked. A layout made for the purpose, not a copy of the screen. Where many panels are chosen
 * everything is drawn smaller; nothing is left out. Colours are plain, so that the file needs no style sheet.
 */
export function viewPicture(input: PictureInput): SvgNode {
  const { width, height } = SHAPE_BOXES[input.shape];
  const measures = measuresOf(input, fittingUnit(input));
  const { head, foot } = framing(input, measures);
  const room = measures.height - head.height - foot.height;
  const panels = panelStack(input, measures, room);
  const box = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${measures.width} ${measures.height}` };
  const { title, range, language } = input.words;
  const picture = svgNode('svg', { ...box, 'xml:lang': language, role: 'img', 'font-family': FACES[language] }, [
    svgNode('title', {}, `${title}. ${range}`),
    svgNode('rect', { width: measures.width, height: measures.height, fill: 'var(--paper)' }),
    ...head.draw(0),
    ...panels.draw(head.height),
    ...foot.draw(measures.height - foot.height),
  ]);
  return still(repaint(picture, input.palette, 'picture'));
}
