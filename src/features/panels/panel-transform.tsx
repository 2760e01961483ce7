import type { Explorer } from '../../domain/explorer.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import { hidesFigures } from '../../domain/figure-filter.ts';
import type { ViewState } from '../../domain/view.ts';
import { formatDay } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { transformText } from '../../i18n/transform-text.ts';
import { useWords, type Words } from '../../i18n/words.ts';

interface PanelTransformProps {
  readonly explorer: Explorer;
  readonly model: PanelModel;
  readonly view: ViewState;
}

/** What is done to the values of a panel, in the order in which it is done. */
function orderOf({ knowledge, revised }: Explorer, view: ViewState, how: string, words: Words): readonly string[] {
  const { steps } = words.transforms;
  return [
    knowledge === null ? steps.latest : steps.known(formatDay(knowledge.day, words.language)),
    revised ? steps.revised : steps.first,
    how,
    ...(hidesFigures(view) ? [steps.filter] : []),
  ];
}

/** Under a panel's title: how its values are computed, or why they are not. Nothing where all is as published. */
export function PanelTransform({ explorer, model, view }: PanelTransformProps) {
  const words = useWords();
  const { transforms } = words;
  const { shownAs } = model;
  switch (shownAs.kind) {
    case 'published':
      return null;
    case 'refused':
      return <p className="panel-transform mt-1 text-xs text-ink-2">{transforms.refused(transforms.refusals[shownAs.reason])}</p>;
    case 'derived': {
      const how = transformText(shownAs.transform, words, model.series[0]?.indicator.frequency);
      return (
        <div className="panel-transform mt-1 text-xs text-ink-2">
          <p className="font-semibold text-ink">{transforms.shown(how)}</p>
          <p>{transforms.computedHere}</p>
          <p>{transforms.order(orderOf(explorer, view, how, words))}</p>
          {shownAs.leftOut.map(({ indicator, reason }) => (
            <p key={indicator.id}>{transforms.leftOut(localText(indicator.short, words.language), transforms.refusals[reason])}</p>
          ))}
        </div>
      );
    }
  }
}
