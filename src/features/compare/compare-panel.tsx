import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId, DisputeId, EvidenceId, SourceId } from '../../domain/ids.ts';
import { useWords } from '../../i18n/words.ts';
import { figureOf } from './claim-rows.ts';
import { ClaimsCompared } from './claims-compared.tsx';
import { CompareFrame } from './compare-frame.tsx';
import { ReportsCompared } from './reports-compared.tsx';

interface ComparePanelProps {
  readonly explorer: Explorer;
  readonly claim: ClaimId;
  /** The other claim; the same one compares its reports with each other. */
  readonly rival: ClaimId;
  readonly takesFocus: boolean;
  readonly onClose: () => void;
  readonly onOpen: (target: Target) => void;
  readonly onDispute: (dispute: DisputeId) => void;
  readonly onArticle: (source: SourceId, quote: EvidenceId) => void;
}

/** Two claims, or two reports of one claim, side by side. Nothing where the package does not hold them. */
export function ComparePanel({ explorer, claim, rival, takesFocus, onClose, onOpen, onDispute, onArticle }: ComparePanelProps) {
  const { compare: words } = useWords();
  const [left, right] = [figureOf(explorer, claim), figureOf(explorer, rival)];
  if (left === null || right === null) return null;
  if (claim === rival) {
    return (
      <CompareFrame title={words.reportsTitle} takesFocus={takesFocus} onClose={onClose}>
        <ReportsCompared key={claim} explorer={explorer} figure={left} onArticle={onArticle} />
      </CompareFrame>
    );
  }
  return (
    <CompareFrame key={`${claim} ${rival}`} title={words.title} takesFocus={takesFocus} onClose={onClose}>
      <ClaimsCompared explorer={explorer} left={left} right={right} onOpen={onOpen} onDispute={onDispute} />
    </CompareFrame>
  );
}
