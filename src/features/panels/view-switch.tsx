import { RARE_EARTH_VIEWS, type RareEarthView } from '../../domain/dataset.ts';
import { useWords } from '../../i18n/words.ts';

interface ViewSwitchProps {
  readonly view: RareEarthView;
  readonly onView: (view: RareEarthView) => void;
}

/** Which of the rare-earth views is drawn. */
export function ViewSwitch({ view, onView }: ViewSwitchProps) {
  const { charts } = useWords();
  return (
    <fieldset className="mt-2 flex flex-wrap gap-x-3 text-s" aria-label={charts.viewsLabel}>
      {RARE_EARTH_VIEWS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === view}
          className="min-h-6 border-b-2 border-transparent text-ink-2 underline decoration-rule-strong underline-offset-4 aria-pressed:border-ink aria-pressed:font-semibold aria-pressed:text-ink aria-pressed:no-underline max-desktop:min-h-11"
          onClick={() => onView(one)}
        >
          {charts.views[one]}
        </button>
      ))}
    </fieldset>
  );
}
