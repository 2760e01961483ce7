import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import { sharedView } from '../../domain/shared-view.ts';
import { tableCsv } from '../../domain/table-csv.ts';
import { isoDay, isoMonth } from '../../domain/time-period.ts';
import type { ViewState } from '../../domain/view.ts';
import { useLocalText } from '../../i18n/local-text.ts';
import { seriesUnit } from '../../i18n/transform-text.ts';
import { useWords } from '../../i18n/words.ts';
import { viewAddress } from '../../state/page-address.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { saveFile } from '../../ui/save-file.ts';

interface DownloadTableProps {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly view: ViewState;
}

/** Dates and the version of the data, and no word of a reader's: `sourceline-2024-10-2026-08-known-2025-06-10-data-2026-11-21.csv`. */
function fileName({ explorer, model }: DownloadTableProps): string {
  const { from, to } = model.range;
  const known = explorer.knowledge === null ? '' : `-known-${isoDay(explorer.knowledge.day)}`;
  return `sourceline-${isoMonth(from)}-${isoMonth(to)}${known}-data-${explorer.dataset.version}.csv`;
}

/** Saves the drawn values, each with its evidence counted and its sources named. */
export function DownloadTable(props: DownloadTableProps) {
  const words = useWords();
  const text = useLocalText();
  const save = () => {
    const { explorer, model, view } = props;
    const csv = tableCsv(explorer, model, {
      metric: (indicator) => text(indicator.title),
      unit: (series) => seriesUnit(series, words),
      link: viewAddress(sharedView(view, model, explorer, 'dated')),
    });
    saveFile(fileName(props), 'text/csv;charset=utf-8', csv);
  };
  return (
    <span className="flex-none">
      <Button look="line" onClick={save}>
        <Icon name="download" /> {words.table.download}
      </Button>
    </span>
  );
}
