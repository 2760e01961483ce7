export const PICTURE_SHAPES = ['landscape', 'square', 'print'] as const;
/** What a picture is for: a slide or an article, a feed, a sheet of A4. */
export type PictureShape = (typeof PICTURE_SHAPES)[number];

export interface ShapeBox {
  /** Pixels of the file. */
  readonly width: number;
  readonly height: number;
  /** How many of them one pixel of the layout takes, as long as all panels find room so. */
  readonly unit: number;
  /** Width of the words at the left of their panel, in pixels of the layout; 0 where they stand above it. */
  readonly rail: number;
}

/** A4 is 210 × 297 mm: twice these pixels print at 300 dots an inch. */
export const SHAPE_BOXES: Readonly<Record<PictureShape, ShapeBox>> = {
  landscape: { width: 1600, height: 900, unit: 1.12, rail: 252 },
  square: { width: 1080, height: 1080, unit: 1.1, rail: 0 },
  print: { width: 1240, height: 1754, unit: 1240 / 794, rail: 0 },
};
