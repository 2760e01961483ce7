import { useId } from 'react';
import type { SourceCheck } from '../../domain/evidence/verify-copy.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { SourceId } from '../../domain/ids.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import { sourceName } from './copy-sources.ts';

interface SourceChoiceProps {
  readonly explorer: Explorer;
  readonly checks: readonly SourceCheck[];
  readonly chosen: SourceId | null;
  readonly onChoose: (source: SourceId) => void;
}

/** The documents that a copy can be read as, the best fit first, each with how many of its quotes are there. */
export function SourceChoice({ explorer, checks, chosen, onChoose }: SourceChoiceProps) {
  const words = useWords();
  const group = useId();
  const count = (value: number): string => formatNumber(value, { decimals: 0 }, words.language);
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 text-s">
      <legend className="float-left mr-4 text-ink-2">{words.ownCopy.readAs}</legend>
      {checks.map(({ source, found, moved, passages }) => (
        <label key={source} className="inline-flex min-h-6 cursor-pointer items-center gap-1.5 max-desktop:min-h-11">
          <input
            type="radio"
            name={group}
            checked={source === chosen}
            onChange={() => onChoose(source)}
            className="size-4 accent-ink"
          />
          <span className="inline-block first-letter:uppercase">
            {words.ownCopy.source(sourceName(explorer, source, words), count(found + moved), count(passages.length))}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
