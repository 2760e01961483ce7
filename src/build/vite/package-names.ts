import type { LocalText } from '../../domain/dataset.ts';
import type { PackageNames } from '../../i18n/package-names.ts';

/** A text of the descriptor and its Chinese beside it; the other one, or `fallback`, where one is missing. */
function textOf(json: object, field: string, fallback: string): LocalText {
  const read = (name: string): string | undefined => {
    const value: unknown = Reflect.get(json, name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const en = read(field) ?? fallback;
  return { en, zh: read(`${field}_zh`) ?? en };
}

/** What the page is called: `heading` or else `title` of the descriptor, `summary` or else `description`, and `range_title`. */
export function readPackageNames(descriptor: string): PackageNames {
  const json: unknown = JSON.parse(descriptor);
  if (typeof json !== 'object' || json === null) throw new Error('datapackage.json is no object');
  const own = textOf(json, 'title', 'Sourceline');
  const title = 'heading' in json ? textOf(json, 'heading', own.en) : own;
  const description = textOf(json, 'summary' in json ? 'summary' : 'description', title.en);
  return { title, description, range: 'range_title' in json ? textOf(json, 'range_title', '') : null };
}
