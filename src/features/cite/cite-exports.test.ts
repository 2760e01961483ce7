import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawnTargets } from '../../domain/citation/drawn-targets.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { createExplorer, type Explorer } from '../../domain/explorer.ts';
import { type ExplorerModel, exploreView } from '../../domain/explorer-model.ts';
import { claimId } from '../../domain/ids.ts';
import { lastPossibleDay } from '../../domain/known-on/last-possible-day.ts';
import { tableCsv } from '../../domain/table-csv.ts';
import { dayNumber } from '../../domain/time-period.ts';
import { DEFAULT_VIEW, type ViewState } from '../../domain/view.ts';
import { citationLanguage } from '../../i18n/citation-language.ts';
import { en } from '../../i18n/en/en.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { readTriples, subjects } from '../../test/read-annotations.ts';
import { readBibtex, readCsl, readRisTags } from '../../test/read-citations.ts';
import { CLAIM_FORMATS, type CiteContext, claimText, FILE_FORMATS, viewFile } from './cite-exports.ts';

const LINKS = {
  page: 'https://s.example/',
  view: 'https://s.example/?v=1',
  claimInView: 'https://s.example/?v=1&e=x',
  claim: ({ id }: { readonly id: string }) => `https://s.example/?v=1&e=${id}`,
};

let dataset: Dataset;

beforeAll(() => {
  dataset = loadBundledPackage();
});

interface Cited {
  readonly explorer: Explorer;
  readonly model: ExplorerModel;
  readonly context: CiteContext;
}

function cite(patch: Partial<ViewState>): Cited {
  const view = { ...DEFAULT_VIEW, ...patch };
  const explorer = createExplorer(dataset, view);
  const context = { explorer, language: citationLanguage(explorer.dataset, en), links: LINKS };
  return { explorer, model: exploreView(explorer, view), context };
}

/** The claims that a text names by their ids. */
function claimsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/[a-z0-9-]+\.(?:none|\d{4}(?:-\d{2}){0,2})(?:\.[a-z0-9]+)?/g)].map(([id]) => id));
}

const VIEWS: readonly (readonly [string, Partial<ViewState>])[] = [
  ['the first view', {}],
  ['all months', { range: { from: 'earliest', to: 'latest' } }],
  ['one month', { range: { from: 2025 * 12 + 4, to: 2025 * 12 + 4 } }],
  ['quoted figures', { evidenceFilter: 'quoted' }],
  ['disputed figures', { evidenceFilter: 'disputed' }],
  ['revised values', { revised: true }],
  ['10 June 2025', { known: dayNumber(2025, 6, 10) }],
  ['no topic', { topics: [] }],
];

describe('the figures of a whole view', () => {
  it.each(VIEWS)('are in every file exactly those that are drawn: %s', async (_, patch) => {
    const { explorer, model, context } = cite(patch);
    const sourced = drawnTargets(model)
      .filter((target) => {
        const { quotes, citations } = explorer.index.of(target);
        return quotes.length + citations.length > 0;
      })
      .map(({ id }) => String(id))
      .toSorted();
    const text = (format: (typeof FILE_FORMATS)[number]) => viewFile(format, model, context).text;
    const notes = {
      bibtex: (await readBibtex(text('bibtex'))).map((item) => item.annote ?? ''),
      csl: readCsl(text('csl')).map((item) => item.annote ?? ''),
      ris: (await readRisTags(text('ris'))).map((record) => String(record['N1'])),
    };
    for (const format of ['bibtex', 'csl', 'ris'] as const) {
      const found = new Set(notes[format].flatMap((note) => [...claimsIn(note.slice(note.indexOf('Sourceline: ')))]));
      expect([format, [...found].filter((id) => dataset.observations.has(claimId(id))).toSorted()]).toEqual([format, sourced]);
    }
    const bodies = new Set([...text('annotations').matchAll(/"dcterms:identifier": "([^"]+)",\n\s+"label"/g)].map(([, id = '']) => id));
    expect([...bodies].toSorted()).toEqual(sourced);
  });

  it.each(VIEWS)('are those of the table and the facts: %s', (_, patch) => {
    const { explorer, model } = cite(patch);
    const csv = tableCsv(explorer, model, { metric: ({ id }) => id, unit: ({ indicator: { unit } }) => unit, link: '' });
    const rows = csv.split('\r\n').slice(1, -1).map((row) => /"([^"]+)"(?:,"[^"]*"){4}$/.exec(row)?.[1] ?? '');
    const facts = model.facts.map(({ observation }) => String(observation.id));
    expect(drawnTargets(model).map(({ id }) => String(id)).toSorted()).toEqual([...new Set([...rows, ...facts])].toSorted());
  });

  it('are as many as the page says are in view, and the rates that were set before its range', () => {
    const { model } = cite({});
    const before = drawnTargets(model).length - model.shown;
    expect(before).toBeGreaterThanOrEqual(0);
    expect(before).toBeLessThan(10);
  });

  it('are read by a JSON-LD processor with every annotation', async () => {
    const { model, context } = cite({ evidenceFilter: 'quoted' });
    const { text } = viewFile('annotations', model, context);
    const annotations = subjects(await readTriples(text), 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', '<http://www.w3.org/ns/oa#Annotation>');
    expect(annotations).toHaveLength(text.split('"type": "Annotation"').length - 1);
    expect(annotations.length).toBeGreaterThan(50);
  });

  it('make a file whose name holds the months and the version', () => {
    const { model, context } = cite({ range: { from: 2025 * 12, to: 2025 * 12 + 5 } });
    expect(FILE_FORMATS.map((format) => viewFile(format, model, context).name)).toEqual([
      'sourceline-2025-01-2025-06-sources-2026-11-21-00000000.bib',
      'sourceline-2025-01-2025-06-sources-2026-11-21-00000000.ris',
      'sourceline-2025-01-2025-06-sources-2026-11-21-00000000.json',
      'sourceline-2025-01-2025-06-evidence-2026-11-21-00000000.jsonld',
    ]);
  });
});

describe('one claim', () => {
  it.each(CLAIM_FORMATS)('can be had as %s, and what is not in the package cannot', (format) => {
    const { context } = cite({});
    expect(claimText(format, { kind: 'observation', id: claimId('exports-us-yoy.2025-05') }, context)).toContain('34.5');
    expect(claimText(format, { kind: 'observation', id: claimId('gone.2025-05') }, context)).toBe('');
  });
});

describe('of a past day', () => {
  it('nothing that was published later, or has no day, is in any export of any claim or view', () => {
    const day = fc.integer({ min: dayNumber(2018, 1, 1), max: dayNumber(2026, 11, 21) });
    const sources = [...dataset.sources.values()];
    fc.assert(
      fc.property(day, (known) => {
        const { explorer, model, context } = cite({ known, range: { from: 'earliest', to: 'latest' } });
        const files = FILE_FORMATS.map((format) => viewFile(format, model, context).text).join('\n');
        const claims = [...explorer.dataset.observations.keys()].slice(-40).flatMap((id) =>
          CLAIM_FORMATS.map((format) => claimText(format, { kind: 'observation', id }, context)),
        );
        const text = [files, ...claims].join('\n');
        const later = sources.filter(({ publishedOn }) => (lastPossibleDay(publishedOn) ?? Infinity) > known);
        expect(later.filter(({ url, id }) => (url !== '' && text.includes(`${url}"`)) || text.includes(`{${id},`)).map(({ id }) => id)).toEqual([]);
        const values = [...dataset.observations.values()].filter((one) => (lastPossibleDay(one.publishedOn) ?? Infinity) > known);
        const named = claimsIn(text);
        expect(values.filter(({ id }) => named.has(id)).map(({ id }) => id)).toEqual([]);
      }),
      { numRuns: 6, seed: 3 },
    );
  });
});
