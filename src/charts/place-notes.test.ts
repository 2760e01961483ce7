import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, type NoteSide, type NoteWish, type PlacedNote, placeNotes, textWidth } from './place-notes.ts';

const plot: Box = { x0: 36, x1: 636, y0: 2, y1: 154 };

function wish(key: string, more: Partial<NoteWish> = {}): NoteWish {
  return {
    key,
    text: '145%',
    strong: false,
    colour: null,
    x: 300,
    y: 80,
    clearance: 6,
    sides: ['right', 'left', 'above', 'below'],
    ...more,
  };
}

/** The paper that a placed note takes, from its baseline and anchor. */
function boxOf({ wish: { text, strong }, x, y, anchor }: PlacedNote): Box {
  const width = textWidth(text, strong);
  const x0 = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x0, x1: x0 + width, y0: y - 11, y1: y + 3 };
}

function meets(a: Box, b: Box): boolean {
  return a.x0 < b.x1 - 1e-9 && a.x1 > b.x0 + 1e-9 && a.y0 < b.y1 - 1e-9 && a.y1 > b.y0 + 1e-9;
}

/** On which side of its mark a note came to stand. */
function sideOf(note: PlacedNote | undefined): NoteSide | undefined {
  if (note === undefined) return undefined;
  if (note.anchor === 'start') return 'right';
  if (note.anchor === 'end') return 'left';
  return note.y < note.wish.y ? 'above' : 'below';
}

describe('a word on the plot', () => {
  it.each<readonly [string, Partial<NoteWish>, readonly Box[], NoteSide | undefined]>([
    ['where nothing is in the way, on its first side', {}, [], 'right'],
    ['at the right edge, on the left', { x: 630 }, [], 'left'],
    ['beside a mark, on the other side', {}, [{ x0: 310, x1: 330, y0: 70, y1: 90 }], 'left'],
    ['between two marks, above', {}, [{ x0: 310, x1: 330, y0: 70, y1: 90 }, { x0: 270, x1: 290, y0: 70, y1: 90 }], 'above'],
    ['at the right edge, leaning in, where it may stand only above', { x: 634, sides: ['above'] }, [], 'above'],
    ['nowhere, where it may stand only beyond the edge', { x: 634, sides: ['right'] }, [], undefined],
    ['nowhere, wider than the plot', { text: 'x'.repeat(200) }, [], undefined],
    ['nowhere, where marks are on every side', {}, [{ x0: 200, x1: 400, y0: 40, y1: 120 }], undefined],
    ['nowhere, without a side', { sides: [] }, [], undefined],
  ])('stands %s', (_name, more, marks, side) => {
    expect(sideOf(placeNotes([wish('a', more)], plot, marks, [])[0])).toBe(side);
  });

  it('prefers the free side that covers least of the lines', () => {
    const line = Array.from({ length: 20 }, (_, index) => ({ x: 300 + index * 5, y: 80 }));
    expect(sideOf(placeNotes([wish('a')], plot, [], line)[0])).toBe('left');
  });

  it('covers a line rather than be left out', () => {
    const lines = Array.from({ length: 200 }, (_, index) => ({ x: 200 + index, y: 80 }));
    expect(placeNotes([wish('a', { sides: ['left', 'right'] })], plot, [], lines)).toHaveLength(1);
  });

  it('gives way to an earlier wish, and is left out where that takes its only place', () => {
    const placed = placeNotes([wish('first', { sides: ['right'] }), wish('second', { sides: ['right'] })], plot, [], []);
    expect(placed.map((note) => note.wish.key)).toEqual(['first']);
  });

  it('is one of five at most', () => {
    const wishes = Array.from({ length: 9 }, (_, index) => wish(`note-${index}`, { y: 12 + index * 16 }));
    expect(placeNotes(wishes, plot, [], [])).toHaveLength(5);
  });

  it('is estimated wider in bold, and twice as wide in Chinese', () => {
    expect(textWidth('145%', true)).toBeGreaterThan(textWidth('145%', false));
    expect(textWidth('无月度数字', false)).toBeGreaterThanOrEqual(5 * 12);
    expect(textWidth('', false)).toBe(0);
  });
});

describe('words on any plot', () => {
  const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const wishes = fc.array(
    fc.record({
      text: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme-ascii' }),
      x: coordinate(0, 700),
      y: coordinate(-20, 180),
      clearance: fc.constantFrom(2, 6, 14),
      strong: fc.boolean(),
      sides: fc.shuffledSubarray<NoteSide>(['left', 'right', 'above', 'below']),
    }),
    { maxLength: 8 },
  );
  const marks = fc.array(
    fc.tuple(coordinate(30, 640), coordinate(0, 156)).map(([x, y]): Box => ({ x0: x - 9, x1: x + 9, y0: y - 9, y1: y + 9 })),
    { maxLength: 12 },
  );

  it('never meet a mark, each other or the edge, and stand on a side they asked for', () => {
    fc.assert(
      fc.property(wishes, marks, (some, taken) => {
        const placed = placeNotes(some.map((more, index) => wish(`note-${index}`, more)), plot, taken, []);
        const boxes = placed.map(boxOf);
        for (const [index, box] of boxes.entries()) {
          expect([...taken, ...boxes.slice(0, index)].some((other) => meets(box, other))).toBe(false);
          expect(box.x0).toBeGreaterThanOrEqual(plot.x0 - 1e-9);
          expect(box.x1).toBeLessThanOrEqual(plot.x1 + 1e-9);
          expect(box.y0).toBeGreaterThanOrEqual(plot.y0 - 1e-9);
          expect(box.y1).toBeLessThanOrEqual(plot.y1 + 1e-9);
        }
        for (const note of placed) expect(note.wish.sides).toContain(sideOf(note));
      }),
      { seed: 20_261_121 },
    );
  });
});
