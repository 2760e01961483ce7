import { memo } from 'react';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { FactModel } from '../../domain/fact-model.ts';
import { useWords } from '../../i18n/words.ts';
import { FactButton } from './fact-button.tsx';
import { orderFacts } from './fact-order.ts';
import { MoreFacts } from './more-facts.tsx';

interface FactsProps {
  readonly facts: readonly FactModel[];
  readonly explorer: Explorer;
  readonly openTarget: Target | null;
  readonly onOpen: (target: Target) => void;
  /** Whether what is one step away is left out, for a page that cannot open it yet. */
  readonly still?: boolean;
}

const COLUMNS = 'grid grid-cols-2 @min-[560px]:grid-cols-3 @min-[900px]:grid-cols-5 @min-[1200px]:grid-cols-6';

/** Whatever opens a row stands at the margin, without a hairline before it. */
const FIRST_IN_ROW =
  '@max-[560px]:nth-[2n+1]:border-l-0 @max-[560px]:nth-[2n+1]:pl-0 @min-[560px]:@max-[900px]:nth-[3n+1]:border-l-0 @min-[560px]:@max-[900px]:nth-[3n+1]:pl-0 @min-[900px]:@max-[1200px]:nth-[5n+1]:border-l-0 @min-[900px]:@max-[1200px]:nth-[5n+1]:pl-0 @min-[1200px]:nth-[6n+1]:border-l-0 @min-[1200px]:nth-[6n+1]:pl-0';

/** Figures on no time axis, as columns with hairlines: quoted and disputed ones in sight, cited ones one step away. */
export const Facts = memo(function Facts({ facts, explorer, openTarget, onOpen, still = false }: FactsProps) {
  const { facts: words } = useWords();
  if (facts.length === 0) return null;
  const { first, rest, restCount } = orderFacts(facts);
  const openClaim = openTarget?.kind === 'observation' ? openTarget.id : null;
  return (
    <section aria-labelledby="facts-title" className="@container mt-2 border-t border-ink">
      <h2 id="facts-title" className="sr-only">
        {words.title}
      </h2>
      <ul className={COLUMNS}>
        {first.map((fact) => (
          <li key={fact.observation.id} className={`-mb-px border-b border-l border-rule px-3.5 ${FIRST_IN_ROW}`}>
            <FactButton
              fact={fact}
              explorer={explorer}
              isOpen={fact.observation.id === openClaim}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
      {restCount > 0 && <MoreFacts groups={still ? [] : rest} count={restCount} openClaim={openClaim} onOpen={onOpen} />}
    </section>
  );
});
