import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '../domain/view.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { reconcileView } from './reconcile-view.ts';
import { VIEW_PARAMS } from './view-params.ts';
import { decodeView, encodeView } from './view-url.ts';

const FOLDER = fileURLToPath(new URL('./frozen-links/', import.meta.url));

/**
 * SHA-256 of the links of each day, as compact JSON. Links are only ever added, in a file of a new day with a seal
 * of its own: where a seal no longer fits, somebody's link has changed its meaning.
 */
const SEALS: Readonly<Record<string, string>> = {
  '2026-11-21-evidence.json': '55912d2cb8f4bc78efde84eb1ab5070f594e7776220f594ae49248a1fed83c71',
  '2026-11-22-language.json': 'b7bf427f4e3897f189be609227281aed2fe24df1d10b600379839ad083f23977',
  '2026-11-21-share.json': 'd386462e127543a0d9292785af672c9fa6d3b47aeb30c70f248cdf584ec38ff8',
  '2026-11-21.json': 'faeb3aa18bf54d8f04bd0244f936b7fb83b06037aab48b1c98a97e8fc5589b88',
  '2026-11-22-story.json': '6dda3cf4929588e73354bfddfef655c4db794e1d0383d38d892487f900dfdcdb',
  '2026-11-22-transforms.json': '5f5fea7a777fd1009f4db9187fd79e19e3f82418f98caa8458b6f423891c13cd',
};

interface FrozenLink {
  readonly link: string;
  readonly canonical: string;
  /** Codes of what is said of the link. */
  readonly issues: readonly string[];
  /** The fields that a view had on that day; later fields have their default. */
  readonly view: Partial<ViewState>;
}

function isFrozenLink(value: unknown): value is FrozenLink {
  if (typeof value !== 'object' || value === null) return false;
  return 'link' in value && 'canonical' in value && 'issues' in value && 'view' in value && typeof value.link === 'string';
}

function readLinks(file: string): readonly FrozenLink[] {
  const rows: unknown = JSON.parse(readFileSync(FOLDER + file, 'utf8'));
  return Array.isArray(rows) ? rows.filter(isFrozenLink) : [];
}

function seal(links: readonly FrozenLink[]): string {
  return createHash('sha256').update(JSON.stringify(links)).digest('hex');
}

const files = readdirSync(FOLDER).toSorted();
const links = files.flatMap(readLinks);

describe('frozen links', () => {
  it('are never edited, only added', () => {
    expect(Object.fromEntries(files.map((file) => [file, seal(readLinks(file))]))).toEqual(SEALS);
  });

  it('that are edited are found out', () => {
    const [first, ...others] = links.map((one) => ({ ...one, view: { ...one.view } }));
    expect(seal([{ link: '?v=1&at=2025-06', canonical: '', issues: [], view: first?.view ?? {} }, ...others])).not.toBe(seal(links));
  });

  it('cover every key, with none chosen for each list', () => {
    const text = links.map((one) => one.canonical).join();
    const missing = Object.values(VIEW_PARAMS).filter((param) => !text.includes(`&${param.key}=`));
    expect(missing.map((param) => param.key)).toEqual([]);
    for (const none of ['topic=~', 'm=~', 'src=~']) expect(links.map((one) => one.canonical)).toContain(`?v=1&${none}`);
    expect(links.length).toBeGreaterThanOrEqual(25);
  });

  it.each(links)('$link opens the view that it opened on its first day', ({ link, canonical, issues, view }) => {
    const decoded = decodeView(link);
    expect(decoded.view).toEqual({ ...DEFAULT_VIEW, ...view });
    expect(decoded.issues.map((issue) => issue.code)).toEqual(issues);
    expect(encodeView(decoded.view)).toBe(canonical);
  });

  it('name nothing that the bundled package does not have', () => {
    const dataset = loadBundledPackage();
    const amiss = links.flatMap((one) => reconcileView(decodeView(one.link).view, dataset).issues);
    // A version of the data is there only as long as it is the newest or a released one.
    expect(amiss.filter((issue) => issue.code !== 'link-other-data')).toEqual([]);
  });
});
