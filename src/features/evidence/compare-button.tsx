import { useWords } from '../../i18n/words.ts';

/** Sets a claim beside the one that is open. */
export function CompareButton({ value, onClick }: { readonly value: string; readonly onClick: () => void }) {
  const { compare: words } = useWords();
  return (
    <button
      type="button"
      aria-label={words.compareWith(value)}
      onClick={onClick}
      className="min-h-6 text-xs text-ink-2 underline decoration-rule-strong underline-offset-2 hover:text-ink hover:decoration-ink max-desktop:min-h-11"
    >
      {words.compare}
    </button>
  );
}
