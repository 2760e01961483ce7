import type { FontBook, TypeStyle } from './font-book.ts';

/** A size and a style of words, in pixels. */
export interface TypeSetting extends TypeStyle {
  readonly size: number;
  /** Between signs, in shares of the size: −0.01 draws a headline together a little. */
  readonly spacing: number;
}

/** Where no font holds a sign, the width that a box for it has, in shares of the size. */
export const MISSING_WIDTH = 0.5;

/** From the origin of a sign to that of the next, in pixels. */
export function signWidth(code: number, setting: TypeSetting, book: FontBook): number {
  const face = book.faceOf(code, setting);
  const advance = face === null ? MISSING_WIDTH : face.advance(code) / face.unitsPerEm;
  return (advance + setting.spacing) * setting.size;
}

/** The width of words in one line, in pixels, by the widths that the fonts say. */
export function textWidth(text: string, setting: TypeSetting, book: FontBook): number {
  return [...text].reduce((width, sign) => width + signWidth(sign.codePointAt(0) ?? 0, setting, book), 0);
}

/** The signs of a text that no font holds. */
export function missingSigns(text: string, style: TypeStyle, book: FontBook): readonly string[] {
  return [...new Set(text)].filter((sign) => sign !== '\n' && book.faceOf(sign.codePointAt(0) ?? 0, style) === null);
}
