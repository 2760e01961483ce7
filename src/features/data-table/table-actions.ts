import type { Explorer } from '../../domain/explorer.ts';
import type { Target } from '../../domain/dataset.ts';
import type { ClaimId } from '../../domain/ids.ts';
import type { MonthNumber } from '../../domain/time-period.ts';

/** What every cell of a table may need. */
export interface TableActions {
  readonly explorer: Explorer;
  readonly openClaim: ClaimId | null;
  readonly pinned: MonthNumber | null;
  readonly onOpen: (target: Target) => void;
  readonly onPin: (month: MonthNumber | null) => void;
  readonly onToggleSteps: (month: MonthNumber) => void;
}
