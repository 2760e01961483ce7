import { useId } from 'react';
import { canKeepUp, SHARE_KINDS, type ShareKind } from '../../domain/shared-view.ts';
import { formatEdtf, formatMonth } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import type { Shared } from './link-of.ts';

interface KindChoiceProps extends Pick<Shared, 'explorer' | 'model'> {
  readonly kind: ShareKind;
  readonly onKind: (kind: ShareKind) => void;
}

/** What the link shows later: one of three promises, each in a sentence. */
export function KindChoice({ explorer, model, kind, onKind }: KindChoiceProps) {
  const { share, language } = useWords();
  const id = useId();
  const day = formatEdtf(explorer.dataset.version.slice(0, 10), language);
  const textOf = (one: ShareKind): string =>
    one === 'updating' && !canKeepUp(model, explorer)
      ? share.endsBefore(formatMonth(model.range.to, language))
      : share.kinds[one].text(day);
  return (
    <fieldset>
      <legend className="sr-only">{share.kindsLabel}</legend>
      {SHARE_KINDS.map((one) => (
        <div key={one} className="flex gap-2.5 border-b border-rule py-2.5 last-of-type:border-b-0">
          <input
            type="radio"
            id={`${id}-${one}`}
            name={id}
            value={one}
            checked={one === kind}
            aria-describedby={`${id}-${one}-text`}
            onChange={() => onKind(one)}
            className="mt-[3px] size-4 flex-none accent-ink"
          />
          <div className="min-w-0">
            <label htmlFor={`${id}-${one}`} className="block font-semibold">
              {share.kinds[one].name}
            </label>
            <p id={`${id}-${one}-text`} className="text-s text-ink-2">
              {textOf(one)}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
