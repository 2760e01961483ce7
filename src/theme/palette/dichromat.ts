/** The three kinds of dichromat: without long-wave, middle-wave or short-wave cones. */
export const DICHROMATS = ['protan', 'deutan', 'tritan'] as const;
export type Dichromat = (typeof DICHROMATS)[number];
