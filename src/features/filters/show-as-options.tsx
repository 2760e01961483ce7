import { chooseTransform, type TransformOffer, transformOffers } from '../../domain/transform/transform-offer.ts';
import type { TransformKind } from '../../domain/transform/transform.ts';
import { TRANSFORMS } from '../../domain/transform/transforms.ts';
import { useWords } from '../../i18n/words.ts';
import { TextButton } from '../../ui/text-button.tsx';
import type { FilterProps } from './filter-props.ts';
import { MonthChoice } from './month-choice.tsx';

interface ShowAsChoiceProps {
  readonly offer: TransformOffer;
  readonly chosen: boolean;
  readonly onChoose: (kind: TransformKind) => void;
}

/** One way of showing values. Refused ones stay in the list and say why. */
function ShowAsChoice({ offer, chosen, onChoose }: ShowAsChoiceProps) {
  const { transforms } = useWords();
  const { kind, refusal } = offer;
  const refused = refusal !== null && !chosen;
  return (
    <button
      type="button"
      aria-pressed={chosen}
      aria-disabled={refused}
      onClick={refused ? undefined : () => onChoose(kind)}
      className="block min-h-11 w-full border-l-3 border-transparent py-1.5 pr-3.5 pl-[11px] text-left text-s hover:bg-paper-2 focus-visible:-outline-offset-2 aria-disabled:cursor-default aria-disabled:text-ink-3 aria-pressed:border-ink aria-pressed:bg-paper-2 aria-pressed:font-semibold"
    >
      {transforms.names[kind]}
      <span className="block text-xs font-normal text-ink-2">
        {refusal === null ? transforms.hints[kind] : transforms.worksNowhere(transforms.refusals[refusal])}
      </span>
    </button>
  );
}

/** How values are shown: as published, or computed from what was published; and the month that is counted from. */
export function ShowAsOptions({ explorer, model, view, onView }: FilterProps) {
  const { transforms } = useWords();
  const { kind, base } = view.transform;
  const needs = TRANSFORMS[kind].base;
  return (
    <div className="pb-2">
      <div role="group" aria-label={transforms.control} className="py-1.5">
        {transformOffers(model, explorer.dataset.indicators).map((offer) => (
          <ShowAsChoice
            key={offer.kind}
            offer={offer}
            chosen={offer.kind === kind}
            onChoose={(next) => onView({ transform: chooseTransform(next, base, model) })}
          />
        ))}
      </div>
      {needs !== 'none' && (
        <div className="border-t border-rule pt-1.5">
          <MonthChoice
            key={`${kind} ${base ?? ''}`}
            label={needs === 'optional' ? transforms.baseOptional : transforms.base}
            month={base}
            extent={explorer.extent}
            onMonth={(month) => onView({ transform: { kind, base: month } })}
          >
            {needs === 'optional' && (
              <TextButton idle={base === null} onClick={() => onView({ transform: { kind, base: null } })}>
                {transforms.baseBefore}
              </TextButton>
            )}
          </MonthChoice>
        </div>
      )}
    </div>
  );
}
