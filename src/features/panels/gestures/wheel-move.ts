/** The part of a wheel event that says what is wanted. */
export type WheelTurn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What a turn of the wheel does to the window: it makes it longer by a factor, or moves it by pixels. */
export type WheelMove = { readonly kind: 'zoom'; readonly factor: number } | { readonly kind: 'pan'; readonly pixels: number };

/** Pixels of a line and of a page, which some browsers count in. */
const LINE = 16;
const PAGE = 400;
/** A notch of a mouse counts as so many pixels at most: a pinch on a pad, which reports few at a time, keeps its pace. */
const MOST = 60;
const DOUBLES_IN = 100;

function pixels(delta: number, mode: number): number {
  return mode === 1 ? delta * LINE : mode === 2 ? delta * PAGE : delta;
}

/**
 * With Ctrl or Cmd, and so with a pinch on a pad, the wheel zooms; sideways, or with Shift, it moves the window.
 * A plain wheel is the page's: nobody is trapped on the way down.
 */
export function wheelMove(turn: WheelTurn): WheelMove | null {
  const [x, y] = [pixels(turn.deltaX, turn.deltaMode), pixels(turn.deltaY, turn.deltaMode)];
  if (turn.ctrlKey || turn.metaKey) {
    return { kind: 'zoom', factor: 2 ** (Math.min(MOST, Math.max(-MOST, y)) / DOUBLES_IN) };
  }
  if (turn.shiftKey) return { kind: 'pan', pixels: x === 0 ? y : x };
  return Math.abs(x) > Math.abs(y) ? { kind: 'pan', pixels: x } : null;
}
