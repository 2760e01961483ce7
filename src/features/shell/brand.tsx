/** The wordmark: "line" carries the highlighter, which everywhere means "these are the words". */
export function Brand() {
  return (
    <span className="inline-flex text-[20px] leading-6 font-bold tracking-[-0.01em] whitespace-nowrap" translate="no">
      Source
      <span className="bg-marker px-0.5 pb-px text-marker-ink shadow-[inset_0_-2px_0_var(--ink)]">line</span>
    </span>
  );
}
