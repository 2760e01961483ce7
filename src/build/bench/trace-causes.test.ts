import { expect, it } from 'vitest';
import { causesOf, readTrace } from './trace-causes.ts';

const thread = { pid: 1, tid: 2 };
const event = (name: string, ts: number, dur: number, tdur = dur) => ({ ...thread, ph: 'X', name, ts, dur, tdur });
const trace = Buffer.from(
  JSON.stringify({
    traceEvents: [
      { ...thread, ph: 'I', name: 'bench-began', ts: 1_000_000 },
      event('RunTask', 1_010_000, 60_000, 50_000),
      event('FunctionCall', 1_012_000, 40_000, 30_000),
      event('Layout', 1_020_000, 12_000),
      event('RunTask', 1_200_000, 5_000),
      { ...event('RunTask', 1_010_000, 60_000), tid: 3 },
    ],
  }),
);

it('says what the main thread ran in a long frame, each thing without what is inside it', () => {
  const work = readTrace(trace, 500);
  expect(work.map(({ from }) => from)).toEqual([510, 512, 520, 700]);
  const { busy, names } = causesOf(work, [{ from: 505, to: 575, act: 'move' }]);
  expect(busy).toBe(50);
  expect(names).toEqual([['other tasks', 20], ['script', 18], ['layout', 12]]);
});

it('says nothing of frames in which nothing ran', () => {
  expect(causesOf(readTrace(trace, 500), [{ from: 600, to: 690, act: 'move' }])).toEqual({ busy: 0, names: [] });
});
