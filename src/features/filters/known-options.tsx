import { articlesBy, type PresetDay, presetDays, versionDay } from '../../domain/known-on/known-presets.ts';
import { LATEST_KNOWLEDGE } from '../../domain/ways-out.ts';
import { formatDay, formatEdtf } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { DayField } from './day-field.tsx';
import type { FilterProps } from './filter-props.ts';
import { RevisedSwitch } from './revised-switch.tsx';

interface KnownChoiceProps {
  readonly label: string;
  readonly detail: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function KnownChoice({ label, detail, chosen, onChoose }: KnownChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className="block min-h-11 w-full border-l-3 border-transparent py-1.5 pr-3.5 pl-[11px] text-left text-s hover:bg-paper-2 focus-visible:-outline-offset-2 aria-pressed:border-ink aria-pressed:bg-paper-2 aria-pressed:font-semibold"
    >
      {label}
      <span className="block text-xs font-normal text-ink-2">{detail}</span>
    </button>
  );
}

/** What is shown: all that is known, or what a reader of a past day could know. */
export function KnownOptions({ dataset, view, onView }: FilterProps) {
  const { filters, language } = useWords();
  const { known } = filters;
  const preset = ({ preset, day }: PresetDay) => {
    const date = formatDay(day, language);
    const label = known.presets[preset](date);
    const { appeared, of } = articlesBy(dataset, day);
    const detail = known.presetHint(label === date ? '' : date, known.articles(appeared, of));
    return <KnownChoice key={preset} label={label} detail={detail} chosen={view.known === day} onChoose={() => onView({ known: day })} />;
  };
  return (
    <div className="pb-3">
      <div role="group" aria-label={known.choices} className="py-1.5">
        {presetDays(dataset).map(preset)}
        <KnownChoice
          label={known.today}
          detail={known.todayHint(formatEdtf(dataset.version.slice(0, 10), language))}
          chosen={view.known === null}
          onChoose={() => onView({ known: LATEST_KNOWLEDGE.known })}
        />
      </div>
      <DayField key={view.known} known={view.known} last={versionDay(dataset)} onDay={(day) => onView({ known: day })} />
      <RevisedSwitch dataset={dataset} view={view} onView={onView} />
    </div>
  );
}
