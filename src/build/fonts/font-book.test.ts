import { describe, expect, it } from 'vitest';
import { svgNode } from '../../charts/drawing/svg-node.ts';
import { openFontBook, type TypeStyle } from './font-book.ts';
import { missingSigns, textWidth } from './measure-text.ts';
import { outlineText, textRuns } from './outline-text.ts';

const book = openFontBook();
const sans: TypeStyle = { voice: 'sans', weight: 400, language: 'en' };

function width(text: string, style: Partial<TypeStyle> = {}): number {
  return textWidth(text, { ...sans, ...style, size: 1000, spacing: 0 }, book);
}

/** The places of a drawing's outlines, as they are written. */
function outlines(text: string, attributes: Readonly<Record<string, string | number>>): readonly (readonly number[])[] {
  const drawn = outlineText(svgNode('svg', {}, [svgNode('text', attributes, text)]), book, 'en');
  const groups = typeof drawn.children === 'string' ? [] : drawn.children;
  const paths = groups.flatMap(({ children }) => (typeof children === 'string' ? [] : children));
  return paths.map(({ attributes: { d } }) => (String(d).match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number));
}

describe('the fonts of pictures', () => {
  it('say how wide words are', () => {
    // Every digit of the sans is 497 thousandths wide, in each of its weights as wide as another.
    expect(Array.from('0123456789', (digit) => width(digit))).toEqual(Array.from({ length: 10 }, () => width('0')));
    expect(width('0')).toBe(497);
    expect(width('中')).toBe(1000);
    expect(width('34.5%')).toBeCloseTo(width('34') + width('.5') + width('%'), 6);
    expect(width('growth', { weight: 600 })).toBeGreaterThan(width('growth'));
  });

  it('give signs that Latin and Chinese share the width of their language', () => {
    expect(width('“')).toBeLessThan(500);
    expect(width('“', { language: 'zh' })).toBe(1000);
    expect(width('5', { language: 'zh' })).toBe(width('5'));
  });

  it.each([
    ['what our pages say', '−34.5% ≠ “中国对美国出口”，·…—’ é 钐钆铽镥钪', []],
    ['a sign that no font holds', 'up 🙂 5%', ['🙂']],
  ])('tell of %s', (_what, text, expected) => {
    expect(missingSigns(text, sans, book)).toEqual(expected);
    expect(missingSigns(text, { ...sans, voice: 'serif', weight: 600 }, book)).toEqual(expected);
  });
});

describe('words as outlines', () => {
  const look = { x: 100, y: 50, 'font-size': 20, fill: 'red' };

  it('stand on their baseline, within their width', () => {
    const [places = []] = outlines('H', look);
    const [xs, ys] = [places.filter((_, index) => index % 2 === 0), places.filter((_, index) => index % 2 === 1)];
    expect(Math.max(...ys)).toBe(50);
    expect(Math.min(...ys)).toBeGreaterThan(50 - 20);
    expect(Math.min(...xs)).toBeGreaterThan(100);
    expect(Math.max(...xs)).toBeLessThan(100 + width('H') / 50);
  });

  it.each([
    ['end', 1],
    ['middle', 0.5],
  ])('end where their anchor says: %s', (anchor, share) => {
    const [plain = []] = outlines('HIO', look);
    const [moved = []] = outlines('HIO', { ...look, 'text-anchor': anchor });
    const by = (width('HIO') / 50) * share;
    expect(moved).toHaveLength(plain.length);
    // Numbers are written to a hundredth.
    expect(Math.max(...plain) - Math.max(...moved)).toBeCloseTo(by, 1);
  });

  it('go on where the run before them ended', () => {
    const spans = svgNode('text', look, [svgNode('tspan', { 'font-weight': 600 }, 'All '), svgNode('tspan', {}, '5%')]);
    expect(textRuns(spans, 'en').map(({ text, setting }) => [text, setting.weight, setting.size])).toEqual([
      ['All ', 600, 20],
      ['5%', 400, 20],
    ]);
  });

  it('draw an empty box for a sign that no font holds', () => {
    expect(outlines('🙂', look)).toEqual([[100, 50, 10, -14, 100]]);
  });

  it('are the same outlines whatever they are drawn in: a mark of two parts has both', () => {
    // é is put together from e and the accent.
    const [plain = [], accented = []] = [...outlines('e', look), ...outlines('é', look)];
    expect(accented.length).toBeGreaterThan(plain.length);
    expect(accented.slice(0, 10)).toEqual(plain.slice(0, 10));
  });
});
