import type { LocalText } from '../domain/dataset.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { formatShortMonth } from './format/format-period.ts';
import { localText } from './local-text.ts';
import type { Words } from './words.ts';

/** What a page is called, by the descriptor of its package. */
export interface PackageNames {
  /** The head of the page. */
  readonly title: LocalText;
  /** What it holds, in a sentence; for search engines. */
  readonly description: LocalText;
  /** The range of a first visit; null where the package has no name for it. */
  readonly range: LocalText | null;
}

/** The interface of a package: its own names stand wherever the words would name what the figures are about. */
export function withPackageNames(words: Words, { title, description, range }: PackageNames): Words {
  const { language, shell, share, embed, filters } = words;
  const name = localText(title, language);
  const { from } = DEFAULT_VIEW.range;
  const story = range === null ? (typeof from === 'number' ? `${formatShortMonth(from, language)}–` : '') : localText(range, language);
  return {
    ...words,
    shell: { ...shell, title: name, documentTitle: `${name} · Sourceline`, description: localText(description, language) },
    share: { ...share, message: (what) => words.join.labelled(name, what) },
    embed: { ...embed, label: words.join.labelled('Sourceline', name) },
    filters: { ...filters, presets: { ...filters.presets, story } },
  };
}
