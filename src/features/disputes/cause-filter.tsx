import type { DisputeCause } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words.ts';

interface CauseFilterProps {
  readonly causes: readonly { readonly cause: DisputeCause; readonly count: number }[];
  readonly total: number;
  readonly chosen: DisputeCause | null;
  readonly onChoose: (cause: DisputeCause | null) => void;
}

const BUTTON =
  'min-h-7 border-b border-rule-strong text-s hover:border-ink aria-pressed:border-b-[3px] aria-pressed:border-ink aria-pressed:font-semibold max-desktop:min-h-11 forced-colors:aria-pressed:border-[Highlight]';

/** All disputes, or those of one cause, with how many there are. */
export function CauseFilter({ causes, total, chosen, onChoose }: CauseFilterProps) {
  const { disputes: words } = useWords();
  const options = [{ cause: null, name: words.all, count: total }, ...causes.map((one) => ({ ...one, name: words.causes[one.cause] }))];
  return (
    <div role="group" aria-label={words.filter} className="flex flex-wrap gap-x-3.5 gap-y-1">
      {options.map(({ cause, name, count }) => (
        <button key={name} type="button" aria-pressed={cause === chosen} onClick={() => onChoose(cause)} className={BUTTON}>
          {name} <span className="text-ink-2">{count}</span>
        </button>
      ))}
    </div>
  );
}
