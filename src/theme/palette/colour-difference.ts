import type { Lab } from './lab.ts';

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function hueOf(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
}

/** The weight that the formula gives to strong chroma: near 0 for greys, near 1 for vivid colours. */
function vividness(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

/** The short way round from one hue to the other, in degrees, −180 to 180. */
function turn(from: number, to: number): number {
  const difference = to - from;
  if (Math.abs(difference) <= 180) return difference;
  return difference > 0 ? difference - 360 : difference + 360;
}

/** The hue halfway round the short way. */
function meanHue(one: number, other: number): number {
  return (one + turn(one, other) / 2 + 360) % 360;
}

interface Polar {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** Lightness, chroma and hue with the a axis stretched as the formula asks, which makes greys comparable. */
function toPolar([lightness, a, b]: Lab, meanChroma: number): Polar {
  const stretched = a * (1.5 - 0.5 * vividness(meanChroma));
  return { lightness, chroma: Math.hypot(stretched, b), hue: hueOf(stretched, b) };
}

/** How much hues count around a mean hue (T of the formula). */
function hueWeight(hue: number): number {
  return (
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63))
  );
}

/**
 * CIEDE2000, the difference that a normal eye sees: 0 for equal colours, about 1 for a difference just seen.
 * Sharma, Wu and Dalal, Color Research & Application 30 (2005), with all weights 1.
 */
export function colourDifference(one: Lab, other: Lab): number {
  const meanChroma = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
  const [p, q] = [toPolar(one, meanChroma), toPolar(other, meanChroma)];
  const hasHue = p.chroma * q.chroma !== 0;
  const chroma = (p.chroma + q.chroma) / 2;
  const hue = hasHue ? meanHue(p.hue, q.hue) : p.hue + q.hue;
  const fromMiddle = ((p.lightness + q.lightness) / 2 - 50) ** 2;
  const lightness = (q.lightness - p.lightness) / (1 + (0.015 * fromMiddle) / Math.sqrt(20 + fromMiddle));
  const saturation = (q.chroma - p.chroma) / (1 + 0.045 * chroma);
  const angle = hasHue ? 2 * Math.sqrt(p.chroma * q.chroma) * Math.sin(radians(turn(p.hue, q.hue) / 2)) : 0;
  const tint = angle / (1 + 0.015 * chroma * hueWeight(hue));
  const blueTurn = -2 * vividness(chroma) * Math.sin(radians(60 * Math.exp(-(((hue - 275) / 25) ** 2))));
  return Math.sqrt(lightness ** 2 + saturation ** 2 + tint ** 2 + blueTurn * saturation * tint);
}
