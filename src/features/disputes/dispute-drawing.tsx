import { useRef } from 'react';
import { placedAt } from '../../charts/drawing/svg-node.ts';
import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { differsMark } from '../../charts/marks/differs-mark.ts';
import { useWidth } from '../../charts/use-width.ts';
import type { DisputeDrawing, DisputeMark } from '../../domain/dispute/dispute-drawing.ts';
import { useWords } from '../../i18n/words.ts';
import { SERIES_STYLES } from '../../theme/series-styles.ts';
import { type DrawnLabel, layOutDrawing } from './drawing-layout.ts';
import { drawingTexts } from './drawing-texts.ts';

const WIDEST = 430;
const NARROWEST = 220;

function Label({ label, size = 12, strong = false, struck = false, colour = 'var(--ink-2)' }: {
  readonly label: DrawnLabel;
  readonly size?: number;
  readonly strong?: boolean;
  readonly struck?: boolean;
  readonly colour?: string;
}) {
  return (
    <text
      x={label.x}
      y={label.y}
      textAnchor={label.anchor}
      fontSize={size}
      fontWeight={strong ? 600 : 400}
      fill={colour}
      textDecoration={struck ? 'line-through' : undefined}
      className="halo"
    >
      {label.text}
    </text>
  );
}

/** A claim: a disc in the colour of its series; what is refuted is a dashed ring, struck through. */
function ClaimMark({ mark, x, y }: { readonly mark: DisputeMark; readonly x: number; readonly y: number }) {
  const slot = mark.figure?.indicator.colour ?? 'other';
  if (!mark.refuted) {
    return <circle cx={x} cy={y} r={6} fill={slot === 'other' ? 'var(--ink)' : SERIES_STYLES[slot].mark} />;
  }
  return (
    <g stroke="var(--ink)" strokeWidth={1.5} fill="var(--paper)">
      <circle cx={x} cy={y} r={5.5} strokeDasharray="2 2" />
      <path d={`M${x - 9} ${y + 9}l18 -18`} />
    </g>
  );
}

/** The claims of a dispute on a scale of their own, with what the finding measures them by. */
export function DisputeDrawingView({ drawing }: { readonly drawing: DisputeDrawing }) {
  const box = useRef<HTMLDivElement>(null);
  const room = useWidth(box);
  const words = useWords();
  const width = Math.max(NARROWEST, Math.min(WIDEST, room ?? WIDEST));
  const texts = drawingTexts(drawing, words);
  const layout = layOutDrawing(drawing, texts, width);
  const { axis, span } = layout;
  const note = drawing.scale.kind === 'cut' ? words.disputes.cut : drawing.scale.kind === 'log' ? words.disputes.log : '';
  return (
    <div ref={box} className="min-w-0">
      <svg width={width} height={layout.height} role="img" aria-label={texts.name} className="block max-w-full overflow-visible">
        <path d={`M${axis.x0} ${axis.y}H${axis.x1}`} stroke="var(--rule-strong)" />
        {layout.tickXs.map((x) => (
          <path key={x} d={`M${x} ${axis.y}v6`} stroke="var(--rule-strong)" />
        ))}
        {layout.tickLabels.map((label) => (
          <Label key={label.x} label={label} colour="var(--ink-3)" />
        ))}
        {layout.yardsticks.map(({ x, label }) => (
          <g key={label.text}>
            <path d={`M${x} ${axis.y - 8}v16`} stroke="var(--ink)" strokeWidth={2} />
            <Label label={label} size={13} colour="var(--ink)" />
          </g>
        ))}
        {drawing.marks.map((mark, index) => {
          const placed = layout.marks[index];
          if (placed === undefined) return null;
          return (
            <g key={mark.value}>
              <ClaimMark mark={mark} x={placed.x} y={axis.y} />
              <Label label={placed.label} size={13} strong={!mark.refuted} struck={mark.refuted} colour={mark.refuted ? 'var(--ink-2)' : 'var(--ink)'} />
            </g>
          );
        })}
        {span !== null && (
          <>
            <path d={span.path} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
            <SvgTree node={placedAt(span.x, span.y, differsMark())} />
            <Label label={span.label} />
          </>
        )}
      </svg>
      {note !== '' && <p className="mt-1 text-xs text-ink-2">{note}</p>}
    </div>
  );
}
