import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { isSameRange } from '../../../domain/time-window.ts';
import { resolveRange } from '../../../domain/view-range.ts';
import { formatRange } from '../../../i18n/format/format-period.ts';
import { useWords } from '../../../i18n/words.ts';
import { announce } from '../../../state/announcements.ts';
import { currentView } from '../../../state/use-view.ts';
import { dropWindow, settleWindow } from '../../../state/window-store.ts';
import { type ChartParts, type ChartWorld, chartWorld, type GestureMemory } from './chart-world.ts';
import { type Gestures, listenToGestures } from './listen-to-gestures.ts';

interface RangeGestures extends Omit<ChartParts, 'stack' | 'brush' | 'memory' | 'announceRange'> {
  readonly stack: RefObject<HTMLElement | null>;
  readonly brush: RefObject<HTMLElement | null>;
}

/** Ranges that a step out may lead back to. */
const REMEMBERED = 20;

/** A world that asks the latest one, so that what listens once need not listen anew for each view. */
function latestOf(latest: () => ChartWorld): ChartWorld {
  return {
    range: () => latest().range(),
    limits: () => latest().limits(),
    plot: () => latest().plot(),
    choose: (range) => latest().choose(range),
    drawBrush: (places) => latest().drawBrush(places),
    pointAt: (clientX) => latest().pointAt(clientX),
    pinAt: (clientX) => latest().pinAt(clientX),
    heart: () => latest().heart(),
    clickComes: () => latest().clickComes(),
    stepOut: (clicked) => latest().stepOut(clicked),
  };
}

/** Calls back where a box may have come to stand elsewhere across the window; the result ends it. */
function watchPlace(box: HTMLElement, run: () => void): () => void {
  const sizes = new ResizeObserver(run);
  sizes.observe(box);
  // As wide as the window without its scrollbar, whose coming and going moves what is centred.
  sizes.observe(document.documentElement);
  const heard = new AbortController();
  window.addEventListener('scroll', run, { signal: heard.signal, passive: true, capture: true });
  return () => {
    sizes.disconnect();
    heard.abort();
  };
}

/** The gestures of the charts: cursor, brush, wheel, fingers, keys. All of them move one window; its end is one choice. */
export function useRangeGestures({ stack, brush, ...parts }: RangeGestures): void {
  const { explorer, frame, range } = parts;
  const { language } = useWords();
  const memory = useRef<GestureMemory>({ ranges: [], left: null, beforeClick: null });
  const gestures = useRef<Gestures | null>(null);
  const worldOf = useEffectEvent((box: HTMLElement) =>
    chartWorld({
      ...parts,
      stack: box,
      brush: brush.current,
      memory: memory.current,
      announceRange: (wider) => announce(formatRange(wider, language)),
    }),
  );
  useEffect(() => {
    const box = stack.current;
    if (box === null) return undefined;
    const moved = watchPlace(box, () => {
      memory.current.left = null;
    });
    const heard = listenToGestures(box, latestOf(() => worldOf(box)));
    gestures.current = heard;
    return () => {
      heard.end();
      moved();
      dropWindow();
    };
  }, [stack, explorer]);
  useEffect(() => () => gestures.current?.finish(), [frame]);
  useLayoutEffect(() => {
    const last = memory.current.ranges.at(-1);
    if (last === undefined || !isSameRange(last, range)) memory.current.ranges = [...memory.current.ranges, range].slice(-REMEMBERED);
    if (isSameRange(range, resolveRange(currentView().range, explorer.extent))) settleWindow();
  }, [range, explorer]);
}
