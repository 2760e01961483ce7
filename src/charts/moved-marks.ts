import type { TimeScale } from './plot-frame.ts';

/** A mark that a gesture moves along the axis: one that names its instant in `data-day`. */
interface MovedMark {
  readonly element: SVGElement;
  readonly day: number;
  /** The instant of a mark that it is part of, which moves it already. */
  readonly within: number | null;
}

export interface MovedMarks {
  /** Moves all marks from where a scale put them to where another does; those beyond the plot fade. */
  readonly move: (rest: TimeScale, shown: TimeScale, plot: { readonly x0: number; readonly x1: number }) => void;
  /** Gives all marks back to the drawing at rest. */
  readonly rest: () => void;
}

function dayOf(element: Element | null | undefined): number | null {
  const text = element?.getAttribute('data-day');
  return text === null || text === undefined ? null : Number(text);
}

/** Half a pixel of doubt: a mark on the very edge stays. */
const EDGE = 0.5;

/** The marks of a drawing, looked up once: what is written between two frames is their place alone. */
export function movedMarks(root: Element): MovedMarks {
  const marks = [...root.querySelectorAll('[data-day]')].flatMap((element): MovedMark[] => {
    const day = dayOf(element);
    if (!(element instanceof SVGElement) || day === null) return [];
    return [{ element, day, within: dayOf(element.parentElement?.closest('[data-day]')) }];
  });
  const far = new Set<SVGElement>();
  return {
    move: (rest, shown, { x0, x1 }) => {
      const shift = (day: number): number => shown.toX(day) - rest.toX(day);
      for (const { element, day, within } of marks) {
        const x = shown.toX(day);
        const isFar = x < x0 - EDGE || x > x1 + EDGE;
        if (isFar !== far.has(element)) {
          // Faded and not hidden: what is hidden loses the focus.
          element.style.opacity = isFar ? '0' : '';
          if (isFar) far.add(element);
          else far.delete(element);
        }
        if (!isFar) element.style.translate = `${(shift(day) - (within === null ? 0 : shift(within))).toFixed(2)}px`;
      }
    },
    rest: () => {
      for (const { element } of marks) {
        element.style.translate = '';
        element.style.opacity = '';
      }
      far.clear();
    },
  };
}
