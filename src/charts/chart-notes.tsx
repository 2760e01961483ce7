import { SERIES_STYLES } from '../theme/series-styles.ts';
import type { ChartLayout, SeriesPoint } from './chart-layout.ts';
import type { ChartWords } from './chart-words.ts';
import type { EndLabel } from './place-end-labels.ts';
import type { PlacedNote } from './place-notes.ts';

function Note({ note }: { readonly note: PlacedNote }) {
  return (
    <text
      x={note.x}
      y={note.y}
      textAnchor={note.anchor}
      fontSize={12}
      fontWeight={note.wish.strong ? 600 : 400}
      fill={note.wish.colour ?? 'var(--ink-2)'}
      className="halo chart-note"
    >
      {note.wish.text}
    </text>
  );
}

function EndLabelText({ label, x, words }: { readonly label: EndLabel<SeriesPoint>; readonly x: number; readonly words: ChartWords }) {
  const { indicator } = label.of.series;
  return (
    <text x={x} y={label.y + 4} fontSize={13} fill={SERIES_STYLES[indicator.colour].label} className="end-label">
      <tspan fontWeight={600}>{words.text(indicator.short)}</tspan>
      <tspan> {words.value(label.of.point.y, indicator)}</tspan>
    </text>
  );
}

/** Words on the plot, and the names of the lines at their ends. */
export function ChartNotes(props: {
  readonly layout: ChartLayout;
  readonly endLabels: boolean;
  readonly words: ChartWords;
}) {
  const { layout, words } = props;
  return (
    <g aria-hidden="true">
      {layout.notes.map((note) => (
        <Note key={note.wish.key} note={note} />
      ))}
      {props.endLabels &&
        layout.endLabels.map((label) => (
          <EndLabelText key={label.of.series.indicator.id} label={label} x={layout.endLabelX} words={words} />
        ))}
    </g>
  );
}
