/** A key press, as far as it matters here. */
interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Options that PageUp and PageDown leap over. */
const LEAP = 8;

/**
 * The option that a key leads to, round the ends for single steps; undefined for a key that leads nowhere. Home and End
 * stay with the field, in which they move the caret.
 */
export function placeAfterKey({ key, ctrlKey, metaKey, altKey }: Press, active: number, options: number): number | undefined {
  if (options === 0 || ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % options;
    case 'ArrowUp':
      return (active + options - 1) % options;
    case 'PageDown':
      return Math.min(options - 1, active + LEAP);
    case 'PageUp':
      return Math.max(0, active - LEAP);
    default:
      return undefined;
  }
}
