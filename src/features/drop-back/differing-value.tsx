import type { CheckedValue } from '../../domain/export/check-record.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { claimId } from '../../domain/ids.ts';
import { parsePeriod } from '../../domain/time-period.ts';
import { formatPeriod } from '../../i18n/format/format-period.ts';
import { formatValue } from '../../i18n/format/format-value.ts';
import { localText } from '../../i18n/local-text.ts';
import { useWords, type Words } from '../../i18n/words.ts';
import { TextButton } from '../../ui/text-button.tsx';

/** Decimals that a value itself has, where they are more than its metric is shown with: an edit of a later one must be seen. */
function decimalsOf(value: number, decimals: number): number {
  return Math.max(decimals, (String(value).split('.')[1] ?? '').length);
}

/** A value as its metric is written; of an unknown metric the bare number. */
function valueText(value: number, { style }: CheckedValue, words: Words): string {
  const plain = style ?? { unit: 'count' as const, unitMultiplier: 0, decimals: 0 };
  return formatValue(value, { ...plain, decimals: decimalsOf(value, plain.decimals) }, words.language).text;
}

/** Months of a period that may be two of them. */
function periodName(period: string, words: Words): string | null {
  const parts = period.split('/').map(parsePeriod);
  const names = parts.flatMap((one) => (one === undefined ? [] : [formatPeriod(one, words.language)]));
  return names.length === 0 || names.length < parts.length ? null : words.join.items(names);
}

/** What a value is of, in the words of the package alone: nothing of a file is repeated but its number and period. */
function nameOf({ file, style }: CheckedValue, words: Words): string {
  if (style === null) return words.dropBack.nameless;
  const period = periodName(file.period, words);
  const title = localText(style.title, words.language);
  return period === null ? title : words.join.pair(title, period);
}

interface DifferingValueProps {
  readonly checked: CheckedValue;
  readonly onOpen: (claim: ClaimId) => void;
}

/** One value that does not agree: what the file says, what the package says, and why. */
export function DifferingValue({ checked, onOpen }: DifferingValueProps) {
  const words = useWords();
  const { dropBack } = words;
  const { file, here, verdict } = checked;
  const name = nameOf(checked, words);
  const said = valueText(file.value, checked, words);
  const own = here === null ? null : valueText(here.value, checked, words);
  const claim = here?.claim ?? '';
  return (
    <li className="border-t border-rule py-1.5">
      <p>
        <strong className="font-semibold">{name}</strong> <span className="text-ink-2">({dropBack.verdicts[verdict]})</span>
      </p>
      <p className="flex flex-wrap items-baseline gap-x-3">
        {own === null ? dropBack.fileOnly(said) : own === said ? dropBack.same(said) : dropBack.both(said, own)}
        {claim !== '' && (
          <TextButton label={dropBack.openLabel(name)} onClick={() => onOpen(claimId(claim))}>
            {dropBack.open}
          </TextButton>
        )}
      </p>
    </li>
  );
}
