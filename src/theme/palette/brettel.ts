import type { Dichromat } from './dichromat.ts';
import { cross, invert, type Matrix, multiply } from './matrix.ts';
import { clamp, type LinearRgb } from './rgb.ts';

/** Responses of long-, middle- and short-wave cones. */
type Cones = readonly [long: number, middle: number, short: number];

/** Cone responses of a screen's light: Viénot, Brettel and Mollon, Color Research & Application 24 (1999). */
const TO_CONES: Matrix = [
  [17.8824, 43.5161, 4.11935],
  [3.45565, 27.1554, 3.86714],
  [0.0299566, 0.184309, 1.46709],
];

/** Cone fundamentals of Smith and Pokorny (1975), from the colour-matching functions of Judd and Vos. */
const CONES_OF_XYZ: Matrix = [
  [0.15514, 0.54312, -0.03286],
  [-0.15514, 0.45684, 0.03286],
  [0, 0, 0.01608],
];

/** The lights that a dichromat and a normal eye see alike, as Judd and Vos match them. */
const ANCHORS = {
  475: multiply(CONES_OF_XYZ, [0.133, 0.113, 0.942]),
  485: multiply(CONES_OF_XYZ, [0.057, 0.17, 0.586]),
  575: multiply(CONES_OF_XYZ, [0.844, 0.916, 0.002]),
  660: multiply(CONES_OF_XYZ, [0.162, 0.061, 0]),
} as const;

/** Neutral for the eye is the white of the screen, so that greys stay grey. */
const WHITE: Cones = multiply(TO_CONES, [1, 1, 1]);

/** The cone that is missing takes the one response that puts the colour onto a plane through white and an anchor. */
function ontoPlane([long, middle, short]: Cones, anchor: Cones, kind: Dichromat): Cones {
  const [nl, nm, ns] = cross(WHITE, anchor);
  switch (kind) {
    case 'protan':
      return [-(nm * middle + ns * short) / nl, middle, short];
    case 'deutan':
      return [long, -(nl * long + ns * short) / nm, short];
    case 'tritan':
      return [long, middle, -(nl * long + nm * middle) / ns];
  }
}

/** On which side of white a colour lies decides between the two half-planes. */
function anchorOf([long, middle, short]: Cones, kind: Dichromat): Cones {
  switch (kind) {
    case 'protan':
      return short * WHITE[1] < WHITE[2] * middle ? ANCHORS[575] : ANCHORS[475];
    case 'deutan':
      return short * WHITE[0] < WHITE[2] * long ? ANCHORS[575] : ANCHORS[475];
    case 'tritan':
      return middle * WHITE[0] < WHITE[1] * long ? ANCHORS[660] : ANCHORS[485];
  }
}

const FROM_CONES = invert(TO_CONES);

/** How a dichromat sees a colour, by Brettel, Viénot and Mollon, JOSA A 14 (1997). */
export function simulateBrettel(colour: LinearRgb, kind: Dichromat): LinearRgb {
  const cones = multiply(TO_CONES, colour);
  return clamp(multiply(FROM_CONES, ontoPlane(cones, anchorOf(cones, kind), kind)));
}
