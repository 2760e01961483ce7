import { useState } from 'react';
import type { Knowledge } from '../../domain/known-on/known-on.ts';
import { articlesBy } from '../../domain/known-on/known-presets.ts';
import { LATEST_KNOWLEDGE } from '../../domain/ways-out.ts';
import { formatDay } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { focusMain } from '../../ui/focus-region.ts';
import { Icon } from '../../ui/icons.tsx';
import { TextButton } from '../../ui/text-button.tsx';
import type { FilterProps } from './filter-props.ts';
import { SetApartList } from './set-apart-list.tsx';

interface KnownBannerProps extends Pick<FilterProps, 'dataset' | 'onView'> {
  readonly knowledge: Knowledge;
}

/** While a past day is shown: which, how much came later, what cannot be placed, and the way back. */
export function KnownBanner({ dataset, knowledge, onView }: KnownBannerProps) {
  const { filters, language } = useWords();
  const { known } = filters;
  const [listed, setListed] = useState(false);
  const { hidden, undated, undatedReadings, day } = knowledge;
  const readings = [...undatedReadings.values()].reduce((sum, count) => sum + count, 0);
  const { appeared, of } = articlesBy(dataset, day);
  const back = () => {
    focusMain();
    onView({ known: LATEST_KNOWLEDGE.known });
  };
  return (
    <section aria-label={known.bannerLabel} className="my-2 border-l-3 border-ink bg-paper-2 py-1 pr-3 pl-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5">
        <p className="flex min-w-0 flex-auto gap-2 py-1 text-m max-tablet:basis-full">
          <span className="flex-none pt-px">
            <Icon name="info" />
          </span>
          <span>
            <strong className="font-semibold">{known.banner(formatDay(day, language))}</strong>{' '}
            {known.sentence(known.hidden(hidden), known.undated(undated.length + readings))}
            {appeared === 0 && of > 0 && ` ${known.articles(appeared, of)}`}
          </span>
        </p>
        {undated.length + readings > 0 && (
          <button
            type="button"
            aria-expanded={listed}
            onClick={() => setListed(!listed)}
            className="min-h-6 text-s whitespace-nowrap underline decoration-rule-strong underline-offset-2 hover:decoration-ink max-desktop:min-h-11"
          >
            {listed ? known.unlist : known.list}
          </button>
        )}
        <TextButton onClick={back}>{known.back}</TextButton>
      </div>
      {listed && <SetApartList dataset={dataset} knowledge={knowledge} />}
    </section>
  );
}
