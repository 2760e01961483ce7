import { foundView, type SearchScope } from '../../domain/search/found-view.ts';
import { formatNumber } from '../../i18n/format/format-number.ts';
import { useWords } from '../../i18n/words.ts';
import { viewAddress } from '../../state/page-address.ts';
import { ResultOption } from './result-option.tsx';
import type { FoundEntries, FoundGroup } from './search-entries.ts';
import type { SearchEntry } from './search-entry.ts';

interface ResultListProps {
  readonly id: string;
  readonly found: FoundEntries;
  readonly scope: SearchScope;
  /** The place among all options of the one that Enter opens. */
  readonly active: number;
  readonly onActive: (place: number) => void;
  readonly onOpen: (entry: SearchEntry) => void;
}

/** The id of an option, to which the field points while the option is active. */
export function optionId(list: string, place: number): string {
  return `${list}-${place}`;
}

interface GroupProps extends ResultListProps {
  readonly group: FoundGroup;
  /** The place of its first option. */
  readonly first: number;
}

function Group({ id, found, scope, active, onActive, onOpen, group, first }: GroupProps) {
  const { search, language } = useWords();
  const count = (value: number): string => formatNumber(value, { decimals: 0 }, language);
  const { kind, entries, total } = group;
  return (
    <div role="group" aria-labelledby={`${id}-${kind}`} className="border-t border-rule pb-1 first:border-t-0">
      <div id={`${id}-${kind}`} role="presentation" className="flex px-4 pt-2 pb-0.5 text-xs text-ink-2 tablet:px-[22px]">
        <span className="font-semibold">{search.kinds[kind]}</span>
        {total > entries.length && <span className="ml-auto">{search.shownOf(count(entries.length), count(total))}</span>}
      </div>
      {entries.map((entry, index) => (
        <ResultOption
          key={entry.id}
          id={optionId(id, first + index)}
          entry={entry}
          href={viewAddress(foundView(entry.found, scope))}
          terms={found.terms}
          active={active === first + index}
          onPoint={() => onActive(first + index)}
          onOpen={() => onOpen(entry)}
        />
      ))}
    </div>
  );
}

/** The results by kind, as the list that the field controls. */
export function ResultList(props: ResultListProps) {
  const { search } = useWords();
  const { groups } = props.found;
  return (
    <div id={props.id} role="listbox" aria-label={search.results} className="min-h-0 flex-1 overflow-y-auto border-t border-rule">
      {groups.map((group, index) => (
        <Group key={group.kind} {...props} group={group} first={groups.slice(0, index).reduce((sum, one) => sum + one.entries.length, 0)} />
      ))}
    </div>
  );
}
