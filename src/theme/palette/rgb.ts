/** Linear light of a colour: red, green and blue of sRGB's primaries, 0 to 1. */
export type LinearRgb = readonly [red: number, green: number, blue: number];

/** Takes the gamma of sRGB (IEC 61966-2-1) off a channel, 0 to 1. */
function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

/** Linear light of `#1e4fb3`; anything else throws, for a token that cannot be read must not pass as black. */
export function parseHex(hex: string): LinearRgb {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`"${hex}" is not a colour of six hexadecimal digits`);
  const channel = (start: number): number => toLinear(Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  return [channel(1), channel(3), channel(5)];
}

/** The nearest colour that a screen can show: each channel held between 0 and 1. */
export function clamp([red, green, blue]: LinearRgb): LinearRgb {
  const hold = (channel: number): number => Math.min(1, Math.max(0, channel));
  return [hold(red), hold(green), hold(blue)];
}

/** Relative luminance by WCAG 2.2, 0 (black) to 1 (white). */
export function luminance([red, green, blue]: LinearRgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by WCAG 2.2, 1 to 21; the order does not matter. */
export function contrast(a: LinearRgb, b: LinearRgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
