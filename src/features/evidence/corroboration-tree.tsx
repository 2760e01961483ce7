import type { Dataset } from '../../domain/dataset.ts';
import { type OriginGroup, originHome, reportsOf } from '../../domain/evidence/origin-groups.ts';
import { usePublisherName } from '../../i18n/publisher-name.ts';
import { useWords } from '../../i18n/words.ts';

interface CorroborationTreeProps {
  readonly dataset: Dataset;
  readonly groups: readonly OriginGroup[];
}

/** Who repeats whom, in words: the drawing's twin. */
export function CorroborationTree({ dataset, groups }: CorroborationTreeProps) {
  const { evidence: words } = useWords();
  const publisher = usePublisherName();
  return (
    <details className="text-s">
      <summary className="min-h-6 cursor-pointer text-xs text-ink-2 hover:text-ink max-desktop:flex max-desktop:min-h-11 max-desktop:items-center">
        {words.tree.title}
      </summary>
      <ul className="mb-1">
        {groups.map((group) => {
          const home = originHome(dataset, group);
          const [first, ...followers] = reportsOf(group);
          // An origin that is no report of ours has no report of its own to lead the list.
          const others = first === undefined || first === home?.id ? followers : [first, ...followers];
          return (
            <li key={group.origin} className="border-t border-rule py-1">
              <span className="font-semibold">{publisher(home?.publisher)}</span>{' '}
              <span className="text-ink-2">{words.tree.counts}</span>
              {others.length > 0 && (
                <ul className="pl-4 text-ink-2">
                  {others.map((source) => (
                    <li key={source}>{words.tree.follows(publisher(dataset.sources.get(source)?.publisher), publisher(home?.publisher))}</li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
