import { type Size, sizeName } from './bench-options.ts';
import { CHANGE_NAMES } from './measure-change.ts';
import { type Sample, valuesOf } from './samples.ts';
import { type Spread, spreadOf } from './statistics.ts';
import { count, kilobytes, milliseconds, type Table } from './tables.ts';

function spread(samples: readonly Sample[], contender: 'product' | 'uplot' | 'empty', size: Size, key: string): Spread {
  return spreadOf([...valuesOf(samples, contender, size, key).values()]);
}

/** Frames and time from a choice until its picture is done. */
export function changeTable(samples: readonly Sample[], sizes: readonly Size[]): Table {
  const cell = (size: Size, name: string): string => {
    const [frames, ms] = [spread(samples, 'product', size, `${name} frames`), spread(samples, 'product', size, `${name} ms`)];
    if (frames.count === 0) return '–';
    return `${count(frames.median)}, ${milliseconds(ms.median)} (${milliseconds(ms.least)}–${milliseconds(ms.most)})`;
  };
  return {
    title: 'From a choice to its picture: frames, ms (least–most)',
    head: ['readings a panel', ...CHANGE_NAMES],
    rows: sizes.map((size) => [sizeName(size), ...CHANGE_NAMES.map((name) => cell(size, name))]),
  };
}

/** What is held after use, and what a thousand view changes leave behind. */
export function heapTable(samples: readonly Sample[], sizes: readonly Size[]): Table {
  const rows = sizes.flatMap((size) =>
    (['product', 'uplot'] as const).map((contender) => {
      const bytes = (key: string): string => kilobytes(spread(samples, contender, size, key).median);
      const grown = (key: string): string => count(spread(samples, contender, size, key).median).replace('-', '−');
      return [
        sizeName(size),
        contender === 'uplot' ? 'uPlot' : contender,
        bytes('heap bytes'),
        bytes('buffer bytes'),
        count(spread(samples, contender, size, 'nodes').median),
        contender === 'product' ? bytes('grown bytes').replace('-', '−') : '–',
        contender === 'product' ? `${grown('grown nodes')}, ${grown('grown listeners')}` : '–',
      ];
    }),
  );
  return {
    title: 'Memory after use and a forced collection',
    head: ['readings a panel', 'page', 'heap kB', 'typed arrays kB', 'nodes', 'kB more after 1,000 views', 'nodes, listeners more'],
    rows,
  };
}
