/** Where the sheet rests: the claim with its first words, or everything. */
export type SheetStop = 'peek' | 'full';

/** What a gesture on the sheet ends in. */
export type SheetRest = SheetStop | 'closed';

export const PEEK_HEIGHT = 330;

/** How far a movement goes on after the finger has left, in milliseconds of its last speed. */
const COASTING = 160;

/** Height of a stop in a window of this height, both in pixels; a low window keeps part of the charts in sight. */
export function stopHeight(stop: SheetStop, windowHeight: number): number {
  return stop === 'peek' ? Math.min(PEEK_HEIGHT, Math.round(windowHeight * 0.6)) : Math.max(0, windowHeight - 48);
}

/** Share of the lower stop above which no movement closes the sheet: a flick from the top goes one stop only. */
const SAFE_SHARE = 0.85;

/**
 * Where a sheet of this height comes to rest when let go at this speed (pixels a millisecond, upwards
 * positive): at the nearest stop of where it would coast to, and closed below half of the lower one.
 */
export function settleSheet(height: number, speed: number, windowHeight: number): SheetRest {
  const aim = height + speed * COASTING;
  const peek = stopHeight('peek', windowHeight);
  if (aim < peek / 2 && height < peek * SAFE_SHARE) return 'closed';
  return aim > (peek + stopHeight('full', windowHeight)) / 2 ? 'full' : 'peek';
}
