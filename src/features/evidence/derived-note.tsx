import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { drawnPanels, type ExplorerModel } from '../../domain/explorer-model.ts';
import type { PlottedPoint, PlottedSeries } from '../../domain/plotted-series.ts';
import { targetText } from '../../i18n/target-text.ts';
import { pointValue, transformText } from '../../i18n/transform-text.ts';
import { useWords } from '../../i18n/words.ts';

interface DerivedNoteProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly target: Target;
  readonly onOpen: (target: Target) => void;
}

/** The computed value that a view draws in the place of a claim; null where the claim is drawn as published, or not at all. */
function computedPoint(model: ExplorerModel, target: Target): { readonly series: PlottedSeries; readonly point: PlottedPoint } | null {
  const drawn = drawnPanels(model).flatMap((panel) => panel.series.flatMap((series) => series.points.map((point) => ({ series, point }))));
  return drawn.find(({ point }) => point.observation.id === target.id && point.derivation !== null) ?? null;
}

/** Beside a published figure whose place in the view has a computed value: what that is, and from which claims it was computed. */
export function DerivedNote({ explorer, model, target, onOpen }: DerivedNoteProps) {
  const words = useWords();
  const { evidence } = words.transforms;
  const computed = computedPoint(model, target);
  if (computed?.point.derivation == null) return null;
  const { series, point } = computed;
  const { from, terms } = computed.point.derivation;
  const how = transformText(series.transform, words, series.indicator.frequency);
  return (
    <section className="derived-note mt-2 border-l-3 border-ink bg-paper px-3 py-1.5 text-s">
      <h3 className="font-semibold">{evidence.title}</h3>
      <p>{evidence.value(pointValue(point, series.indicator, words), how)}</p>
      <p className="text-ink-2">{terms > from.length ? evidence.sum(terms) : evidence.from}</p>
      <ul>
        {from.map((id) => {
          const claim: Target = { kind: 'observation', id };
          const text = targetText(explorer.dataset, claim, words);
          if (text === null) return null;
          const name = words.join.pair(text.value, text.what);
          return (
            <li key={id}>
              {id === target.id ? (
                name
              ) : (
                <button
                  type="button"
                  aria-label={evidence.open(text.value, text.what)}
                  onClick={() => onOpen(claim)}
                  className="min-h-6 text-left underline decoration-rule-strong underline-offset-2 hover:decoration-ink max-desktop:min-h-11"
                >
                  {name}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
