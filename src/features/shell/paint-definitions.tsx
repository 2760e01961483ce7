import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { hatchPattern } from '../../charts/marks/hatch.ts';
import { SERIES_COLOURS } from '../../domain/dataset.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';

/** Hatch patterns stand once in the page; a pattern that is not displayed still paints. */
export function PaintDefinitions() {
  return (
    <svg width={0} height={0} className="absolute" aria-hidden="true">
      <defs>
        {SERIES_COLOURS.filter((slot) => SERIES_STYLES[slot].hatched).map((slot) => (
          <SvgTree key={slot} node={hatchPattern(slot, SERIES_STYLES[slot].mark)} />
        ))}
      </defs>
    </svg>
  );
}
