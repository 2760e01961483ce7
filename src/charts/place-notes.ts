/** A word on the plot that wants a place beside its anchor. */
export interface NoteWish {
  readonly key: string;
  readonly text: string;
  readonly strong: boolean;
  readonly colour: string | null;
  readonly x: number;
  readonly y: number;
  /** Radius of the mark it speaks of, kept free. */
  readonly clearance: number;
  readonly sides: readonly NoteSide[];
}

export type NoteSide = 'left' | 'right' | 'above' | 'below';

export interface PlacedNote {
  readonly wish: NoteWish;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** At most this many words on a plot, or it becomes a list. */
const MOST = 5;
const LINE = 14;

/** From here on, Unicode holds Chinese, whose signs are as wide as they are high. */
const FIRST_WIDE = '\u2E80';

/** Width of 12 px text; a generous mean of the face, so that an estimate errs towards leaving a note out. */
export function textWidth(text: string, strong: boolean): number {
  const letter = strong ? 6.6 : 6.1;
  return Array.from(text).reduce((width, sign) => width + (sign < FIRST_WIDE ? letter : 12), 0);
}

function meets(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

/** Words above or below a mark may lean aside where the plot ends; words beside it may not, or they would name another. */
function leanInto(box: Box, plot: Box): Box {
  const shift = Math.max(0, plot.x0 - box.x0) - Math.max(0, box.x1 - plot.x1);
  return { ...box, x0: box.x0 + shift, x1: box.x1 + shift };
}

function boxAt(wish: NoteWish, side: NoteSide, plot: Box): Box {
  const width = textWidth(wish.text, wish.strong);
  const gap = wish.clearance + 4;
  switch (side) {
    case 'left':
      return { x0: wish.x - gap - width, x1: wish.x - gap, y0: wish.y - LINE / 2, y1: wish.y + LINE / 2 };
    case 'right':
      return { x0: wish.x + gap, x1: wish.x + gap + width, y0: wish.y - LINE / 2, y1: wish.y + LINE / 2 };
    case 'above':
      return leanInto({ x0: wish.x - width / 2, x1: wish.x + width / 2, y0: wish.y - gap - LINE, y1: wish.y - gap }, plot);
    case 'below':
      return leanInto({ x0: wish.x - width / 2, x1: wish.x + width / 2, y0: wish.y + gap, y1: wish.y + gap + LINE }, plot);
  }
}

/** How many obstacles of the soft kind (corners of lines) a box covers. */
function crossings(box: Box, corners: readonly { readonly x: number; readonly y: number }[]): number {
  return corners.filter((at) => at.x > box.x0 && at.x < box.x1 && at.y > box.y0 && at.y < box.y1).length;
}

function toPlaced(wish: NoteWish, side: NoteSide, box: Box): PlacedNote {
  const y = box.y1 - 3;
  if (side === 'left') return { wish, x: box.x1, y, anchor: 'end' };
  if (side === 'right') return { wish, x: box.x0, y, anchor: 'start' };
  return { wish, x: (box.x0 + box.x1) / 2, y, anchor: 'middle' };
}

/**
 * Places words on a plot, first wish first. A word that would meet a mark, another word or the edge on
 * every side is left out; its mark stays. Among free sides the one that covers least of the lines wins.
 */
export function placeNotes(
  wishes: readonly NoteWish[],
  plot: Box,
  marks: readonly Box[],
  corners: readonly { readonly x: number; readonly y: number }[],
): readonly PlacedNote[] {
  const taken: Box[] = [...marks];
  const placed: PlacedNote[] = [];
  for (const wish of wishes) {
    if (placed.length >= MOST) break;
    const free = wish.sides
      .map((side) => ({ side, box: boxAt(wish, side, plot) }))
      .filter(({ box }) => box.x0 >= plot.x0 && box.x1 <= plot.x1 && box.y0 >= plot.y0 && box.y1 <= plot.y1)
      .filter(({ box }) => !taken.some((other) => meets(box, other)))
      .toSorted((a, b) => crossings(a.box, corners) - crossings(b.box, corners));
    const best = free[0];
    if (best === undefined) continue;
    taken.push(best.box);
    placed.push(toPlaced(wish, best.side, best.box));
  }
  return placed;
}
