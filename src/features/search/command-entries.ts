import { type Command, COMMANDS } from '../../domain/search/found.ts';
import { LANGUAGE_NAMES } from '../../i18n/locale.ts';
import type { Words } from '../../i18n/words.ts';
import { searchEntry, type SearchEntry } from './search-entry.ts';

/** What can be done by name; `others` are words by which somebody may look for it. */
export function commandEntries({ search }: Words): readonly SearchEntry[] {
  return COMMANDS.map((command: Command) => {
    const { name, others } = search.commands[command];
    // Each language by its own name, for whoever reads no other.
    const names = command === 'language' ? Object.values(LANGUAGE_NAMES) : [];
    return searchEntry({
      id: command,
      found: { kind: 'command', command },
      title: name,
      detail: '',
      prior: 1.2,
      others: [others, ...names].map((text) => ({ text, weight: 0.7 })),
    });
  });
}
