import { SvgTree } from '../../charts/drawing/svg-tree.tsx';
import { inlineDiffersMark } from '../../charts/marks/differs-mark.ts';
import { inlineOriginDisc } from '../../charts/marks/origin-disc.ts';
import { isHollow } from '../../charts/point-status.ts';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { FactModel } from '../../domain/fact-model.ts';
import { plainValue } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import { factTitle, rivalText } from './fact-text.ts';
import { rivalShares } from './rival-shares.ts';
import { ShareLine } from './share-line.tsx';

interface FactButtonProps {
  readonly fact: FactModel;
  readonly explorer: Explorer;
  readonly isOpen: boolean;
  readonly onOpen: (target: Target) => void;
}

/** The value, what refutes a rival of it, and how well it is borne out. */
function FactValue({ fact }: { readonly fact: FactModel }) {
  const words = useWords();
  const { observation, indicator, rivals, origins, disputed } = fact;
  const bound = words.evidence.bounds[observation.bound];
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 text-v font-semibold">
      {bound !== '' && <span className="text-s font-normal text-ink-2">{bound}</span>}
      <span className="whitespace-nowrap">{plainValue(observation, indicator, words)}</span>
      {rivals.map((rival) => (
        <span key={rival.id}>
          <span className="sr-only">{words.facts.refuted} </span>
          <s className="font-normal text-ink-3 decoration-1">{rivalText(rival, indicator, words)}</s>
        </span>
      ))}
      <span className="inline-flex items-center gap-1.5">
        {origins > 0 && (
          <span>
            <SvgTree node={inlineOriginDisc({ count: origins, hollow: isHollow(observation), colour: 'var(--ink)' })} />
            <span className="sr-only">{words.join.stop(words.facts.origins(origins))}</span>
          </span>
        )}
        {disputed && (
          <span>
            <SvgTree node={inlineDiffersMark()} />
            <span className="sr-only">{words.facts.differs}</span>
          </span>
        )}
      </span>
    </span>
  );
}

/** A fact in sight: its value, and one line of words; all of it opens its evidence. */
export function FactButton({ fact, explorer, isOpen, onOpen }: FactButtonProps) {
  const words = useWords();
  const { observation, indicator } = fact;
  const isShare = indicator.unit === 'percent-share';
  return (
    <button
      type="button"
      aria-current={isOpen}
      data-claim={observation.id}
      onClick={() => onOpen({ kind: 'observation', id: observation.id })}
      className="flex h-full min-h-11 w-full flex-col items-start pt-1.5 pb-2 text-left hover:underline aria-[current=true]:shadow-[0_-3px_0_var(--ink)]"
    >
      <FactValue fact={fact} />
      {isShare && <ShareLine value={observation.value} rivals={rivalShares(explorer, fact).map((rival) => rival.value)} />}
      <span className="text-s leading-[17px] text-ink-2">{factTitle(fact, words)}</span>
    </button>
  );
}
