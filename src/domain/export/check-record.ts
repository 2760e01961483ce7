import type { Dataset } from '../dataset.ts';
import type { ExplorerModel } from '../explorer-model.ts';
import { claimId } from '../ids.ts';
import type { ExportRecord } from './export-record.ts';
import { isUnedited, periodText, type RecordedValue, unitText, type ValueIdentity } from './recorded-value.ts';
import { shownValues } from './shown-values.ts';
import type { ValueStyle } from './value-style.ts';

/**
 * What a value of a dropped file is, beside the package that is open. `edited`: the file was changed after it was saved.
 * `fingerprint`: only its hash was changed. `corrected`: the file is as it was saved, and the package has another value
 * now. `unknown`: the package has no such claim, or cannot work it out.
 */
export const VERDICTS = ['agrees', 'edited', 'fingerprint', 'corrected', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CheckedValue {
  readonly file: RecordedValue;
  readonly verdict: Verdict;
  /** What the package has in its place; null where it has none. */
  readonly here: ValueIdentity | null;
  /** How a value of its metric is written; null where the metric is unknown. */
  readonly style: ValueStyle | null;
}

/** A dropped file beside the package that is open: every value, and what of the view the file does not hold. */
export interface RecordReport {
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Those that do not agree, edited ones first. */
  readonly differing: readonly CheckedValue[];
  readonly total: number;
  /** Values of the view that the file does not hold: rows were taken out, or figures have come in since. */
  readonly missing: number;
  /** The version of the data that the file is of, where it is not the one that is open. */
  readonly otherData: string | null;
}

interface Here {
  readonly identity: ValueIdentity;
  readonly style: ValueStyle;
}

function keyOf({ claim, metric, period, shown }: ValueIdentity): string {
  return [claim === '' ? `${metric} ${period}` : claim, shown].join(' ');
}

/** A claim that the view does not draw, as the package has it. */
function ofPackage({ claim, shown }: RecordedValue, dataset: Dataset): Here | null {
  const observation = shown === 'published' ? dataset.observations.get(claimId(claim)) : undefined;
  const indicator = observation && dataset.indicators.get(observation.indicator);
  if (observation === undefined || indicator === undefined) return null;
  const identity = { claim, metric: indicator.id, period: periodText(observation), shown, unit: unitText({ indicator }), value: observation.value };
  return { identity, style: indicator };
}

function judge(file: RecordedValue, here: Here | null): Verdict {
  const same = here !== null && file.value === here.identity.value && file.unit === here.identity.unit && file.period === here.identity.period;
  if (!isUnedited(file)) return same && file.metric === here.identity.metric ? 'fingerprint' : 'edited';
  if (here === null) return 'unknown';
  return same ? 'agrees' : 'corrected';
}

/**
 * Checks every value of a dropped file against the package. `model` is the view of the file's own link, in which computed
 * values are worked out once more; `dataset` is all that the package holds.
 */
export function checkRecord(record: ExportRecord, model: ExplorerModel, dataset: Dataset): RecordReport {
  const shown = new Map(shownValues(model).map(({ identity, series }) => [keyOf(identity), { identity, style: series.indicator }]));
  const found = new Set<string>();
  const values = record.values.map((file): CheckedValue => {
    const key = keyOf(file);
    found.add(key);
    const here = shown.get(key) ?? ofPackage(file, dataset);
    return { file, verdict: judge(file, here), here: here?.identity ?? null, style: here?.style ?? null };
  });
  const of = (verdict: Verdict): readonly CheckedValue[] => values.filter((one) => one.verdict === verdict);
  const counts = { agrees: 0, edited: 0, fingerprint: 0, corrected: 0, unknown: 0 };
  for (const { verdict } of values) counts[verdict] += 1;
  return {
    counts,
    differing: [...of('edited'), ...of('fingerprint'), ...of('corrected'), ...of('unknown')],
    total: values.length,
    missing: [...shown.keys()].filter((key) => !found.has(key)).length,
    otherData: record.data === dataset.version ? null : record.data,
  };
}
