import type { ObservationStatus } from '../../domain/dataset.ts';
import type { TableModel } from '../../domain/table-model.ts';
import { useWords } from '../../i18n/words.ts';
import type { LaidColumn } from './table-layout.ts';

interface TableLegendProps {
  readonly table: TableModel;
  readonly columns: readonly LaidColumn[];
}

/** How to read the table: only the letters that stand in it are explained. */
export function TableLegend({ table, columns }: TableLegendProps) {
  const { table: words, transforms, join } = useWords();
  const points = table.rows.flatMap((row) => columns.flatMap(({ position }) => row.cells[position]?.points ?? []));
  const statuses = new Set<ObservationStatus>(points.map((point) => point.observation.status));
  const isComputed = columns.some(({ column }) => column.series.transform.kind !== 'published');
  const hasSteps = columns.some(({ column }) => column.indicator.mark === 'step');
  return (
    <p className="max-w-[760px] text-s text-ink-2">
      {words.how}
      {[...statuses].map((status) => {
        const letter = words.letters[status];
        return (
          letter !== undefined && (
            <span key={status}>
              {join.marks.space}
              <sup className="mx-px text-xs leading-none">{letter}</sup> {join.stop(words.letterMeanings[status] ?? '')}
            </span>
          )
        );
      })}
      {hasSteps && join.marks.space + words.steps}
      {isComputed && join.marks.space + transforms.legend}
      <span className="sr-only"> {words.keys}</span>
    </p>
  );
}
