import type { Dispute, Target } from '../../domain/dataset.ts';
import { type SourcedStatement, type StatedClaim, statedClaims } from '../../domain/evidence/dispute-sides.ts';
import { targetKey } from '../../domain/evidence/evidence-index.ts';
import type { Explorer } from '../../domain/explorer.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { targetText } from '../../i18n/target-text.ts';
import { useWords } from '../../i18n/words.ts';
import { type OnArticle, SideStatement } from './side-statement.tsx';

interface DisputeSidesProps {
  readonly explorer: Explorer;
  readonly dispute: Dispute;
  readonly onOpen: (target: Target) => void;
  readonly onArticle: OnArticle;
}

/** Statements that repeat another of the same side: they are folded away, for they add no origin. */
function isFollower({ evidence }: SourcedStatement): boolean {
  return evidence.kind === 'quote' && evidence.relation === 'repeats';
}

function targetsOf(side: StatedClaim): readonly Target[] {
  return [...new Map(side.statements.map(({ evidence }) => [targetKey(evidence.target), evidence.target])).values()];
}

function OpenTarget({ explorer, target, onOpen }: Pick<DisputeSidesProps, 'explorer' | 'onOpen'> & { readonly target: Target }) {
  const words = useWords();
  const text = targetText(explorer.dataset, target, words);
  if (text === null) return null;
  return (
    <button
      type="button"
      aria-label={words.disputes.openFigure(text.value, text.what)}
      onClick={() => onOpen(target)}
      className="block min-h-6 py-0.5 text-left text-xs text-ink-2 underline decoration-rule-strong underline-offset-2 hover:text-ink hover:decoration-ink max-desktop:min-h-11"
    >
      {text.what}
    </button>
  );
}

function Side({ explorer, side, onOpen, onArticle }: Omit<DisputeSidesProps, 'dispute'> & { readonly side: StatedClaim }) {
  const { disputes: words, join } = useWords();
  const text = useLocalText();
  const followers = side.statements.filter(isFollower);
  const first = side.statements.filter((one) => !isFollower(one));
  const shown = first.length > 0 ? first : followers;
  const folded = first.length > 0 ? followers : [];
  return (
    <li className="grid gap-x-4 gap-y-1 border-t border-rule py-2.5 first:border-t-0 first:pt-0 @min-[560px]/dispute:grid-cols-[132px_minmax(0,1fr)]">
      <div>
        {side.claim.refuted ? (
          <p className="text-l text-ink-2">
            <s className="decoration-[1.5px]">{text(side.claim.label)}</s>
            <span className="text-xs whitespace-nowrap">{join.bracket(words.refuted)}</span>
          </p>
        ) : (
          <p className="text-l font-semibold">{text(side.claim.label)}</p>
        )}
        {targetsOf(side).map((target) => (
          <OpenTarget key={targetKey(target)} explorer={explorer} target={target} onOpen={onOpen} />
        ))}
      </div>
      <div className="min-w-0 space-y-2 pl-1.5">
        {shown.map((statement) => (
          <SideStatement key={statement.evidence.id} statement={statement} onArticle={onArticle} />
        ))}
        {folded.length > 0 && (
          <details>
            <summary className="min-h-6 cursor-pointer text-xs text-ink-2 hover:text-ink max-desktop:min-h-11">{words.followers(folded.length)}</summary>
            <div className="space-y-2 pt-1.5">
              {folded.map((statement) => (
                <SideStatement key={statement.evidence.id} statement={statement} onArticle={onArticle} />
              ))}
            </div>
          </details>
        )}
      </div>
    </li>
  );
}

/** All sides of a dispute, each in its own words. What is refuted is struck and stays legible; a different definition never is. */
export function DisputeSides({ explorer, dispute, onOpen, onArticle }: DisputeSidesProps) {
  return (
    <ul>
      {statedClaims(explorer.dataset, dispute).map((side) => (
        <Side key={side.claim.label.en} explorer={explorer} side={side} onOpen={onOpen} onArticle={onArticle} />
      ))}
    </ul>
  );
}
