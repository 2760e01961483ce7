import type { Passage } from '../../domain/evidence/passages.ts';
import { useWords } from '../../i18n/words.ts';

/** The text's length in units of the drawing, which is stretched to the height of the column. */
const LENGTH = 640;
const MIN_TICK = 3;

interface PlaceBarProps {
  readonly passages: readonly Passage[];
  readonly textLength: number;
  readonly active: Passage | undefined;
}

/** Where each sentence stands in the text, from its start at the top to its end. */
export function PlaceBar({ passages, textLength, active }: PlaceBarProps) {
  const { sources: words } = useWords();
  const scale = LENGTH / Math.max(1, textLength);
  return (
    <div aria-hidden="true" className="sticky top-4 flex h-[min(640px,calc(100vh-64px))] justify-center gap-2 text-xs text-ink-2">
      <div className="flex flex-col justify-between text-right">
        <span>{words.start}</span>
        <span>{words.end}</span>
      </div>
      <svg width={20} height="100%" viewBox={`0 0 20 ${LENGTH}`} preserveAspectRatio="none" className="text-ink">
        <rect x={6} width={8} height={LENGTH} fill="var(--paper-3)" />
        {passages.map((passage) => (
          <rect
            key={passage.start}
            x={passage === active ? 0 : 3}
            y={Math.min(LENGTH - MIN_TICK, passage.start * scale)}
            width={passage === active ? 20 : 14}
            height={Math.max(MIN_TICK, (passage.end - passage.start) * scale)}
            fill="currentColor"
          />
        ))}
      </svg>
    </div>
  );
}
