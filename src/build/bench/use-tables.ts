import { type Size, sizeName } from './bench-options.ts';
import type { ContenderName } from './contenders.ts';
import { type Sample, valuesOf } from './samples.ts';
import { type ByRepetition, netOf, ratiosOf, type Spread, spreadOf } from './statistics.ts';
import { count, milliseconds, ratio, type Table } from './tables.ts';

/** The empty page is the same at every size: it runs once a repetition. */
const FLOOR: Size = 'bundled';

function net(samples: readonly Sample[], contender: ContenderName, size: Size, key: string, floorKey = key): ByRepetition {
  return netOf(valuesOf(samples, contender, size, key), valuesOf(samples, 'empty', FLOOR, floorKey));
}

function worst(samples: readonly Sample[], contender: ContenderName, size: Size, key: string): number {
  return spreadOf([...valuesOf(samples, contender, size, key).values()]).most;
}

function middle(samples: readonly Sample[], contender: ContenderName, size: Size, key: string): number {
  return spreadOf([...valuesOf(samples, contender, size, key).values()]).median;
}

function spreadRatio(own: ByRepetition, peer: ByRepetition): Spread {
  return spreadOf(ratiosOf(own, peer));
}

const CURSOR_HEAD = [
  'readings a panel', 'product ms', 'uPlot ms', 'ratio (least–most)', 'all threads', 'script ms', 'longest frame', 'uPlot’s', 'commits',
];

/** The cost of a cursor move, the empty page subtracted. */
export function cursorTable(samples: readonly Sample[], sizes: readonly Size[]): Table {
  const rows = sizes.map((size) => {
    const [own, peer] = [net(samples, 'product', size, 'move acting'), net(samples, 'uplot', size, 'move acting')];
    const threads = spreadRatio(net(samples, 'product', size, 'move threads'), net(samples, 'uplot', size, 'move threads'));
    return [
      sizeName(size),
      milliseconds(spreadOf([...own.values()]).median),
      milliseconds(spreadOf([...peer.values()]).median),
      ratio(spreadRatio(own, peer)),
      ratio(threads),
      milliseconds(middle(samples, 'product', size, 'move script')),
      milliseconds(middle(samples, 'product', size, 'move longest')),
      milliseconds(middle(samples, 'uplot', size, 'move longest')),
      count(worst(samples, 'product', size, 'move commits')),
    ];
  });
  return { title: 'Cursor move, main thread a move', head: CURSOR_HEAD, rows };
}

const ZOOM_HEAD = [
  'readings a panel', 'by', 'product ms', 'of it at the end', 'uPlot ms', 'ratio (least–most)', 'all threads', 'longest frame', 'uPlot’s', 'commits, at end',
];

/** The cost of a zoom step, the gesture's end shared out among its ten steps and the empty page subtracted. */
export function zoomTable(samples: readonly Sample[], sizes: readonly Size[]): Table {
  const rows = sizes.flatMap((size) =>
    (['wheel', 'drag'] as const).map((by) => {
      const own = net(samples, 'product', size, `${by} cpu`, 'wheel cpu');
      const peer = net(samples, 'uplot', size, 'wheel cpu');
      const threads = spreadRatio(net(samples, 'product', size, `${by} threads`, 'wheel threads'), net(samples, 'uplot', size, 'wheel threads'));
      const end = net(samples, 'product', size, `${by} end`, 'wheel end');
      const answers = by === 'drag' || middle(samples, 'product', size, 'wheel answers') > 0;
      return [
        sizeName(size),
        answers ? by : `${by} (no answer)`,
        milliseconds(spreadOf([...own.values()]).median),
        milliseconds(spreadOf([...end.values()]).median / 10),
        milliseconds(spreadOf([...peer.values()]).median),
        ratio(spreadRatio(own, peer)),
        ratio(threads),
        milliseconds(middle(samples, 'product', size, `${by} longest`)),
        milliseconds(middle(samples, 'uplot', size, 'wheel longest')),
        `${count(worst(samples, 'product', size, `${by} commits`))}, ${count(worst(samples, 'product', size, `${by} commits at end`))}`,
      ];
    }),
  );
  return { title: 'Zoom step of a ten-step gesture, main thread a step', head: ZOOM_HEAD, rows };
}
