import type { Target } from '../../domain/dataset.ts';
import type { FactModel } from '../../domain/fact-model.ts';
import { localText } from '../../i18n/local-text.ts';
import { observationPeriod, observationValue } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import { Icon } from '../../ui/icons.tsx';
import type { FactGroup } from './fact-order.ts';

interface MoreFactsProps {
  readonly groups: readonly FactGroup[];
  readonly count: number;
  readonly openClaim: string | null;
  readonly onOpen: (target: Target) => void;
}

function FactChip({ fact, isOpen, onOpen }: { readonly fact: FactModel; readonly isOpen: boolean; readonly onOpen: MoreFactsProps['onOpen'] }) {
  const words = useWords();
  const { indicator, observation } = fact;
  const period = observationPeriod(observation, indicator, words);
  return (
    <button
      type="button"
      aria-current={isOpen}
      aria-label={words.join.labelled(words.facts.what(localText(indicator.title, words.language), period), observationValue(observation, indicator, words))}
      data-claim={observation.id}
      onClick={() => onOpen({ kind: 'observation', id: observation.id })}
      className="inline-flex min-h-6 items-baseline gap-1.5 rounded-control px-1.5 text-s hover:bg-paper-3 aria-[current=true]:shadow-[inset_0_0_0_2px_var(--ink)] max-desktop:min-h-11 max-desktop:items-center"
    >
      <span className="font-semibold whitespace-nowrap">{observationValue(observation, indicator, words)}</span>
      {period !== '' && <span className="text-xs whitespace-nowrap text-ink-2">{period}</span>}
    </button>
  );
}

/** The facts that are only cited, behind one disclosure: a line a metric, its values side by side. */
export function MoreFacts({ groups, count, openClaim, onOpen }: MoreFactsProps) {
  const { facts: words, filters, language } = useWords();
  return (
    <details className="group border-t border-rule">
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-1.5 text-s max-desktop:min-h-11 [&::-webkit-details-marker]:hidden">
        <span className="underline decoration-rule-strong underline-offset-2">{words.more(count)}</span>
        <span className="group-open:rotate-180">
          <Icon name="chevron-down" size={12} />
        </span>
      </summary>
      {groups.map((group) => (
        <section key={group.topic} className="pb-4">
          <h3 className="border-b border-rule pt-1 pb-1 text-s font-semibold">{filters.topicNames[group.topic]}</h3>
          <dl className="gap-x-8 @min-[900px]:columns-2">
            {group.lines.map(({ id, facts }) => {
              const [head] = facts;
              return (
                <div
                  key={id}
                  className="break-inside-avoid border-b border-(--grid) py-1 @min-[560px]:grid @min-[560px]:grid-cols-[minmax(0,11fr)_minmax(0,13fr)] @min-[560px]:gap-x-4"
                >
                  <dt className="py-[3px] text-s text-ink-2">
                    {head !== undefined && localText(head.indicator.title, language)}
                  </dt>
                  <dd className="-mx-1.5 flex flex-wrap gap-x-2">
                    {facts.map((fact) => (
                      <FactChip
                        key={fact.observation.id}
                        fact={fact}
                        isOpen={fact.observation.id === openClaim}
                        onOpen={onOpen}
                      />
                    ))}
                  </dd>
                </div>
              );
            })}
          </dl>
        </section>
      ))}
    </details>
  );
}
