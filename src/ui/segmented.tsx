interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SegmentedProps<Value extends string> {
  /** Names the group for those who do not see it. */
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  /** The segment that is on, or null where none is. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, of which one holds: 28 px high with a mouse, 44 px on touch widths. */
export function Segmented<Value extends string>({ label, segments, value, onChange }: SegmentedProps<Value>) {
  return (
    <div role="group" aria-label={label} className="flex rounded-control border border-rule-strong text-s">
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
          className="h-[26px] flex-auto px-[9px] whitespace-nowrap not-first:border-l not-first:border-rule-strong hover:bg-paper-3 focus-visible:relative focus-visible:z-1 aria-pressed:bg-ink aria-pressed:font-semibold aria-pressed:text-paper max-desktop:h-11 forced-colors:aria-pressed:bg-[Highlight] forced-colors:aria-pressed:text-[HighlightText] forced-colors:aria-pressed:forced-color-adjust-none"
        >
          {segment.label}
        </button>
      ))}
    </div>
  );
}
