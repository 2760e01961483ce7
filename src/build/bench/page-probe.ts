/** What the bench puts into every page before anything else runs there, the empty page included. */
export interface Probe {
  /** React commits so far. */
  commits: number;
  /** When the first frame with charts began, and the one after it (ms since navigation); 0 before. */
  inkAt: number;
  seenAt: number;
  /** When the frame after the page's first answer to the pointer began; 0 before. */
  answeredAt: number;
  /** Starts of the frames since recording began, in ms since navigation. */
  frames: number[];
  /** When the page was done with each of them. */
  done: number[];
  /** The number, from 1, of the frame that shows the last change to the charts and what is read beside them; 0 for none. */
  lastChange: number;
  /** When the recording began. */
  began: number;
  /** Notes frames from now on and, where asked to, which of them shows the last change. */
  readonly record: (withChanges: boolean) => void;
  readonly stop: () => void;
  /** The next frame. */
  readonly frame: () => Promise<number>;
}

declare global {
  interface Window {
    benchProbe: Probe;
  }
}

// Each of these functions runs in the page by itself, in this order; it may use nothing from outside itself.

/** Makes the probe, which notes frames when told to. */
export function installRecorder(): void {
  let recording = false;
  let inFrame = false;
  const afterFrame = new MessageChannel();
  const note = (time: number): void => {
    if (!recording) return;
    probe.frames.push(time);
    inFrame = true;
    afterFrame.port2.postMessage(null);
    requestAnimationFrame(note);
  };
  const changes = new MutationObserver(() => {
    probe.lastChange = probe.frames.length + (inFrame ? 0 : 1);
  });
  const noted = () => ({ frames: [], done: [], lastChange: 0, began: performance.now() });
  const probe: Probe = {
    commits: 0,
    inkAt: 0,
    seenAt: 0,
    answeredAt: 0,
    ...noted(),
    record: (withChanges) => {
      Object.assign(probe, noted());
      const charts = document.querySelector('.panel-stack') ?? document;
      if (withChanges) changes.observe(charts, { subtree: true, childList: true, attributes: true, characterData: true });
      if (!recording) requestAnimationFrame(note);
      recording = true;
    },
    stop: () => {
      recording = false;
      changes.disconnect();
    },
    frame: () =>
      new Promise((done) => {
        requestAnimationFrame(done);
      }),
  };
  afterFrame.port1.addEventListener('message', () => {
    inFrame = false;
    probe.done.push(performance.now());
  });
  afterFrame.port1.start();
  Object.defineProperty(window, 'benchProbe', { value: probe });
}

/** Counts commits as React's own tools do. */
export function installCommitCount(): void {
  const hook = {
    supportsFiber: true,
    renderers: new Map(),
    checkDCE: () => undefined,
    inject: () => 1,
    onCommitFiberRoot: () => {
      window.benchProbe.commits += 1;
    },
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
  };
  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', { value: hook });
}

/**
 * Waits for ink and for an answer to the pointer. Ink is a long path in a panel's SVG, or the first stroke on any canvas:
 * no picture is read back, for that would cost the page more than what is measured.
 *
 * @param answer CSS selector that matches once the cursor stands in the charts; empty where there is none
 */
export function installSigns(answer: string): void {
  const patience = 120_000;
  let strokes = 0;
  const stroke: unknown = Reflect.get(CanvasRenderingContext2D.prototype, 'stroke');
  if (typeof stroke !== 'function') return;
  CanvasRenderingContext2D.prototype.stroke = function counted(...path: readonly unknown[]) {
    strokes += 1;
    Reflect.apply(stroke, this, path);
  };
  const hasInk = (): boolean =>
    strokes > 0 ||
    [...document.querySelectorAll('[data-panel] path')].some((path) => (path.getAttribute('d') ?? '').length > 40);
  const look = (time: number): void => {
    if (hasInk()) {
      Reflect.set(CanvasRenderingContext2D.prototype, 'stroke', stroke);
      window.benchProbe.inkAt = time;
      requestAnimationFrame((next) => {
        window.benchProbe.seenAt = next;
      });
    } else if (time < patience) requestAnimationFrame(look);
  };
  const listen = (time: number): void => {
    if (document.querySelector(answer) !== null) {
      requestAnimationFrame((next) => {
        window.benchProbe.answeredAt = next;
        // What comes after must not hold up the pointer: see the longest block of the first view.
        window.benchProbe.record(false);
      });
    } else if (time < patience) requestAnimationFrame(listen);
  };
  requestAnimationFrame(look);
  if (answer !== '') requestAnimationFrame(listen);
}
