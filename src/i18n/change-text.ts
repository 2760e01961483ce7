import type { MomentChange } from '../domain/compare/moment-changes.ts';
import { formatDifference } from './format/format-difference.ts';
import { formatValue } from './format/format-value.ts';
import type { Words } from './words.ts';

/** `−13.5 points`, `+5.2 t (+0.4%)`, or why there is none. */
export function changeText(change: MomentChange, words: Words): string {
  const { language, moments } = words;
  switch (change.kind) {
    case 'same':
      return moments.same;
    case 'refused':
      return moments.refused[change.reason];
    case 'changed': {
      const sign = change.rises ? '+' : '\u2212';
      const difference = sign + formatDifference(change.by.amount, change.by, language);
      if (change.share === null) return difference;
      const share = formatValue(change.share, { unit: 'percent-change', unitMultiplier: 0, decimals: 1 }, language).text;
      return moments.withShare(difference, share);
    }
  }
}
