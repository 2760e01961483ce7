import { writePackage } from '../../../data/written/write-package.ts';
import { viewDataset } from '../../../domain/export/view-dataset.ts';
import { formatDay, formatRange } from '../../../i18n/format/format-period.ts';
import { localText } from '../../../i18n/local-text.ts';
import { SAVE_WORDS } from '../../../i18n/save-words.ts';
import { linkOf } from '../link-of.ts';
import { type FileContext, fileText } from './file-kinds.ts';

function readme({ shared, words }: FileContext): string {
  const { explorer, model } = shared;
  const { language } = words;
  const save = SAVE_WORDS[language];
  const title = localText(explorer.dataset.title, language);
  const files: readonly (readonly [string, string])[] = [
    ['*.csv, datapackage.json', save.readme.tables],
    ['view/table.csv', save.readme.table],
    ['view/full.csv', save.readme.full],
    ['view/view.json', save.readme.json],
    ['view/annotations.jsonld', save.readme.annotations],
    ['view/picture.svg', save.readme.picture],
  ];
  const known = explorer.knowledge === null ? [] : [save.readme.known(formatDay(explorer.knowledge.day, language))];
  const paragraphs = [
    `# ${title}`,
    save.package(title, formatRange(model.range, language)),
    `${save.readme.view}: <${linkOf(shared, 'dated')}>`,
    `${save.readme.version}: ${explorer.dataset.version}`,
    `## ${save.readme.files}`,
    files.map(([name, text]) => `- \`${name}\`: ${text}`).join('\n'),
    ...known,
    save.readme.opens,
    save.readme.check,
    words.cite.rights,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/**
 * All files of a view: at the top the data package of what it rests on, which the loader reads as any other, and in
 * `view/` what the view shows. `picture` is the text of an SVG file.
 */
export function packageFiles(context: FileContext, picture: string): ReadonlyMap<string, Uint8Array> {
  const { shared, record, words } = context;
  const { explorer, model } = shared;
  const { language } = words;
  const encoder = new TextEncoder();
  const title = localText(explorer.dataset.title, language);
  const note = { description: SAVE_WORDS[language].package(title, formatRange(model.range, language)), licence: words.cite.rights, record };
  const texts: readonly (readonly [string, string])[] = [
    ['README.md', readme(context)],
    ['view/table.csv', fileText('table', context)],
    ['view/full.csv', fileText('full', context)],
    ['view/view.json', fileText('json', context)],
    ['view/annotations.jsonld', fileText('annotations', context)],
    ['view/picture.svg', picture],
  ];
  const viewFiles = texts.map(([name, text]) => [name, encoder.encode(text)] as const);
  return new Map([...writePackage(viewDataset(explorer, model), note), ...viewFiles]);
}
