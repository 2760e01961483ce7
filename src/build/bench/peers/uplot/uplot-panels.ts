import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { seededNumbers } from '../../random-order.ts';
import { placePanels, readPeerLayout } from '../peer-layout.ts';

const MOST = 100;
/** The readings of a panel lie evenly in eight years, however many they are. */
const SPAN = 8 * 365 * 86_400;
const END = 1_798_761_600;
const COLOURS = ['#1f6feb', '#c2410c', '#15803d', '#7c3aed'];

/** A seeded walk that stays within ±100. */
function readings(count: number, seed: number): Float64Array {
  const next = seededNumbers(seed);
  let value = 0;
  return Float64Array.from({ length: count }, () => {
    value = Math.max(-MOST, Math.min(MOST, value + (next() - 0.5) * 12));
    return value;
  });
}

const layout = readPeerLayout(location.search);
const times = Float64Array.from(
  { length: layout.readings },
  (_, index) => END - SPAN + (index * SPAN) / layout.readings,
);
const first = times[0] ?? 0;
const last = times.at(-1) ?? 1;
const box = placePanels(layout);

const charts = layout.heights.map((height, panel) => {
  const place = document.createElement('div');
  box.append(place);
  return new uPlot(
    {
      width: layout.width,
      height,
      cursor: { sync: { key: 'panels' } },
      scales: { x: { time: true }, y: { range: [-MOST, MOST] } },
      series: [{}, { label: `Panel ${panel + 1}`, stroke: COLOURS[panel] ?? 'black', width: 1, points: { show: false } }],
    },
    [times, readings(layout.readings, panel + 1)],
    place,
  );
});

/** What uPlot's own demonstration of wheel zoom does: the place under the pointer stays where it is. */
function zoom(event: WheelEvent, over: HTMLElement): void {
  const { min = first, max = last } = charts[0]?.scales['x'] ?? {};
  const { left, width } = over.getBoundingClientRect();
  const share = (event.clientX - left) / width;
  const span = Math.min(last - first, (max - min) * Math.exp(event.deltaY / 600));
  const from = Math.max(first, Math.min(last - span, min + ((max - min) - span) * share));
  for (const chart of charts) chart.setScale('x', { min: from, max: from + span });
}

for (const chart of charts) {
  chart.over.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      zoom(event, chart.over);
    },
    { passive: false },
  );
}
