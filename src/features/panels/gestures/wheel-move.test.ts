import { describe, expect, it } from 'vitest';
import { wheelMove, type WheelTurn } from './wheel-move.ts';

function turn(parts: Partial<WheelTurn>): WheelTurn {
  return { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false, ...parts };
}

describe('a turn of the wheel', () => {
  it.each<readonly [string, Partial<WheelTurn>, ReturnType<typeof wheelMove>]>([
    ['plain is left to the page', { deltaY: 100 }, null],
    ['plain and a little sideways is left to the page', { deltaX: 20, deltaY: 100 }, null],
    ['sideways moves', { deltaX: -40, deltaY: 3 }, { kind: 'pan', pixels: -40 }],
    ['with Shift moves, as Chrome reports it', { deltaY: 50, shiftKey: true }, { kind: 'pan', pixels: 50 }],
    ['with Shift moves, as macOS reports it', { deltaX: 50, shiftKey: true }, { kind: 'pan', pixels: 50 }],
    ['with Shift in lines moves by their height', { deltaY: 3, deltaMode: 1, shiftKey: true }, { kind: 'pan', pixels: 48 }],
    ['with Ctrl and not at all', { ctrlKey: true }, { kind: 'zoom', factor: 1 }],
    ['with Ctrl by a notch', { deltaY: -120, ctrlKey: true }, { kind: 'zoom', factor: 2 ** -0.6 }],
    ['with Cmd by a notch', { deltaY: 120, metaKey: true }, { kind: 'zoom', factor: 2 ** 0.6 }],
    ['of a pinch on a pad keeps its pace', { deltaY: 2.5, ctrlKey: true }, { kind: 'zoom', factor: 2 ** 0.025 }],
    ['with Ctrl in pages is a notch', { deltaY: 1, deltaMode: 2, ctrlKey: true }, { kind: 'zoom', factor: 2 ** 0.6 }],
  ])('%s', (_name, parts, expected) => {
    expect(wheelMove(turn(parts))).toEqual(expected);
  });
});
