import { perFrame } from '../../../charts/per-frame.ts';
import { windowStore } from '../../../state/window-store.ts';
import type { ChartWorld } from './chart-world.ts';

/** Leads the cursor of all panels with a mouse or pen, once a frame. Under a pointer that rests, a window that moves leads it on. */
export function listenToHover(box: HTMLElement, world: Pick<ChartWorld, 'pointAt'>, signal: AbortSignal): void {
  let last: number | null = null;
  const moves = perFrame<number>((clientX) => world.pointAt(clientX));
  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    last = event.clientX;
    moves.ask(last);
  };
  const onLeave = (): void => {
    last = null;
    moves.cancel();
    world.pointAt(null);
  };
  const end = windowStore.subscribe(() => {
    if (last !== null) world.pointAt(last);
  });
  box.addEventListener('pointermove', onMove, { signal });
  box.addEventListener('pointerleave', onLeave, { signal });
  signal.addEventListener('abort', () => {
    end();
    moves.cancel();
  });
}
