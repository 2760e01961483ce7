import type { Dataset } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import type { FilterCounts } from '../../domain/filter-counts.ts';
import type { ViewState } from '../../domain/view.ts';

/** What each filter of the bar is given. */
export interface FilterProps {
  /** The whole package, of which the explorer may hold what was known on a day. */
  readonly dataset: Dataset;
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
  readonly onView: (patch: Partial<ViewState>, mode?: 'push' | 'replace') => void;
}

/** What the lists of options are given besides. */
export interface OptionFilterProps extends FilterProps {
  /** Counted when it is first asked for: one count of a view serves all lists. */
  readonly counts: () => FilterCounts;
}
