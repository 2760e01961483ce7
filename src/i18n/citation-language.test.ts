import { beforeAll, describe, expect, it } from 'vitest';
import { bibtex } from '../domain/citation/bibtex.ts';
import { claimFacts } from '../domain/citation/claim-facts.ts';
import { citedSentence } from '../domain/citation/cited-sentence.ts';
import { cslJson } from '../domain/citation/csl-json.ts';
import { type Reference, references } from '../domain/citation/references.ts';
import { ris } from '../domain/citation/ris.ts';
import { dateParts } from '../domain/citation/work.ts';
import type { Dataset, Source, Target } from '../domain/dataset.ts';
import { createExplorer, type Explorer } from '../domain/explorer.ts';
import { onOneLine } from '../test/hostile-text.ts';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { type ReadItem, type ReadName, readBibtex, readCsl, readRisTags } from '../test/read-citations.ts';
import { type CitationLanguage, citationLanguage } from './citation-language.ts';
import { en } from './en/en.ts';

const DAY = '2026-11-21';

let dataset: Dataset;
let explorer: Explorer;
let language: CitationLanguage;
let targets: readonly Target[];
let all: readonly Reference[];

beforeAll(() => {
  dataset = loadBundledPackage();
  explorer = createExplorer(dataset);
  language = citationLanguage(dataset, en);
  targets = [
    ...Array.from(dataset.observations.keys(), (id): Target => ({ kind: 'observation', id })),
    ...Array.from(dataset.events.keys(), (id): Target => ({ kind: 'event', id })),
  ];
  all = references(explorer, targets);
});

function plain(target: Target): string {
  const facts = claimFacts(explorer, target);
  if (facts === null) throw new Error(`${target.id} is not in the package`);
  return citedSentence(facts, language, 'https://s.example/?v=1', 'plain');
}

/** The sentences of figures that pass a test, by the id of the figure. */
function sentencesOf(test: (id: Target['id']) => boolean): readonly (readonly [string, string])[] {
  return targets.filter(({ id }) => test(id)).map((target) => [target.id, plain(target)]);
}

describe('the sentences of the bundled package', () => {
  it('can name every measure, and say over what a change is', () => {
    const measures = [...dataset.indicators.values()];
    expect(measures.filter(({ subject }) => subject === null).map(({ id }) => id)).toEqual([]);
    expect(measures.filter(({ unit, changeOver }) => (unit === 'percent-change') !== (changeOver !== null)).map(({ id }) => id)).toEqual([]);
  });

  it('are whole: nothing undefined, no empty brackets, no two stops, one link at the end', () => {
    const faulty = sentencesOf(() => true).filter(
      ([, text]) => /undefined|NaN|null|\(\)|\( |; ;|;\)| {2}|\.\.(?!\.)|, \)|%%/.test(text) || !/^[A-Z\d$“][^]*\. https:\/\/s\.example\/\?v=1$/.test(text),
    );
    expect(faulty).toEqual([]);
    expect(targets.length).toBeGreaterThan(1000);
  });

  it('name the publisher and hold the first words of what is quoted', () => {
    const faulty = targets.filter((target) => {
      const lead = claimFacts(explorer, target)?.lead ?? null;
      if (lead === null) return true;
      const text = plain(target);
      const words = lead.quote === null ? '' : onOneLine(lead.quote.exact).replace(/[\s.,;:]+$/u, '');
      return !text.includes(lead.source.publisher) || !text.includes(words);
    });
    expect(faulty).toEqual([]);
  });

  it('never say a forecast, a model, an announcement or a misprint as a fact', () => {
    const doubtful = new Set(['forecast', 'modelled', 'announced', 'misprint']);
    const found = [...dataset.observations.values()].filter((one) => doubtful.has(one.status));
    const claims = new Map(found.map((one) => [String(one.id), one.status]));
    const openings = { forecast: /^A forecast/, modelled: /^A model/, announced: /was announced as .* never came into force/, misprint: /which is a misprint/ };
    for (const [id, text] of sentencesOf((one) => claims.has(one))) {
      const [, opening] = Object.entries(openings).find(([status]) => status === claims.get(id)) ?? [];
      expect([id, text]).toEqual([id, expect.stringMatching(opening ?? /$^/)]);
      expect(text).not.toMatch(/^[^:(]* (?:fell|rose|came to|was \d)/);
    }
    expect(claims.size).toBeGreaterThan(20);
  });

  it('name the cause of every dispute', () => {
    const disputed = sentencesOf((id) => [...dataset.disputes.values()].some((one) => one.about.some((target) => target.id === id)));
    expect(disputed.filter(([, text]) => !/unexplained|cause: /.test(text))).toEqual([]);
    expect(disputed.length).toBeGreaterThan(15);
  });

  it('say that a value is revised later wherever a revision differs from it', () => {
    const values = new Map([...dataset.observations.values()].map((one) => [String(one.id), one.value]));
    const revised = sentencesOf((id) => values.has(`${id}.revised`) && values.get(`${id}.revised`) !== values.get(id));
    expect(revised.filter(([, text]) => !text.includes('later revised to'))).toEqual([]);
    expect(revised.length).toBeGreaterThan(50);
  });
});

function names(item: ReadItem | undefined): readonly string[] {
  const full = ({ given, family, literal }: ReadName) => literal ?? [given, family].filter(Boolean).join(' ');
  return (item?.author ?? []).map(full);
}

function readDate(date: ReadItem['issued']): readonly number[] {
  return date?.['date-parts'][0] ?? [];
}

/** The names that a source is listed under. */
function expectedNames({ kind, authors, publisher }: Source): readonly string[] {
  if (authors !== '') return authors.split(' and ');
  return kind === 'article' || publisher === '' ? [] : [publisher];
}

const published = ({ publisher }: Source) => publisher || '[publisher unknown]';
const titled = ({ title }: Source) => onOneLine(title) || '[untitled]';

describe('the sources of the bundled package, read back by another program', () => {
  it('are all there: every source that any figure or event names', () => {
    const named = new Set([...dataset.evidence.values()].flatMap((one) => [one.source, ...(one.kind === 'quote' && one.authority !== null ? [one.authority] : [])]));
    expect(all.map(({ source }) => source.id).toSorted()).toEqual([...new Set([...named, ...[...dataset.disputes.values()].flatMap((one) => one.findingSources)])].toSorted());
  });

  it('lose nothing in BibTeX', async () => {
    const items = await readBibtex(bibtex(all, DAY, language.bibliography));
    expect(items.map((item) => item.id)).toEqual(all.map(({ source }) => source.id));
    for (const [at, { source, uses }] of all.entries()) {
      const item = items[at];
      expect(item).toMatchObject({ title: titled(source) });
      expect([source.id, names(item)]).toEqual([source.id, expectedNames(source)]);
      expect(item?.publisher ?? item?.['container-title']).toBe(published(source));
      expect(readDate(item?.issued)).toEqual(dateParts(source.publishedOn));
      // citation-js encodes the "%" of an encoded comma or slash once more; biblatex reads the field as it is.
      expect(item?.URL?.replaceAll('%25', '%') ?? '').toBe(source.url);
      expect(readDate(item?.accessed)).toEqual(source.url === '' ? [] : [2026, 11, 21]);
      expect(item?.note ?? '').toBe(source.carrier === '' ? '' : `Carried by ${source.carrier}`);
      for (const { target } of uses) expect(item?.annote).toContain(target.id);
    }
  });

  it('lose nothing in CSL-JSON', () => {
    const types = { article: 'article-newspaper', release: 'report', table: 'dataset', report: 'webpage' } as const;
    const items = readCsl(cslJson(all, DAY, language.bibliography));
    for (const [at, { source, uses }] of all.entries()) {
      const item = items[at];
      expect(item).toMatchObject({ id: source.id, title: titled(source), publisher: published(source) });
      expect(item?.type).toBe(source.kind === 'report' && source.url === '' ? 'document' : types[source.kind]);
      expect(names(item)).toEqual(expectedNames(source));
      expect(readDate(item?.issued)).toEqual(dateParts(source.publishedOn));
      expect(item?.URL ?? '').toBe(source.url);
      expect(source.carrier === '' || [item?.source, item?.['container-title']].includes(source.carrier)).toBe(true);
      for (const { target } of uses) expect(item?.annote).toContain(target.id);
    }
  });

  it('lose nothing in RIS', async () => {
    const records = await readRisTags(ris(all, DAY, language.bibliography));
    expect(records).toHaveLength(all.length);
    for (const [at, { source, uses }] of all.entries()) {
      const record = records[at] ?? {};
      expect(record).toMatchObject({ ID: source.id, TI: titled(source), PB: published(source) });
      const written = [record['AU'] ?? []].flat().map((name) => name.split(', ').toReversed().join(' '));
      expect(written).toEqual(expectedNames(source).filter((name) => !name.includes(',')));
      expect(String(record['DA'] ?? '').split('/').filter(Boolean).map(Number)).toEqual(dateParts(source.publishedOn));
      expect(record['UR'] ?? '').toBe(source.url);
      expect(record['Y2'] ?? '').toBe(source.url === '' ? '' : '2026/11/21/');
      expect(source.carrier === '' || [record['DB'], record['T2']].includes(source.carrier)).toBe(true);
      for (const { target } of uses) expect(record['N1']).toContain(target.id);
    }
  });
});
