import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claim, TEST_ANNOTATIONS } from '../../test/build-citation.ts';
import { buildDataset } from '../../test/build-dataset.ts';
import type { EvidenceParts } from '../../test/build-evidence.ts';
import { hostileText } from '../../test/hostile-text.ts';
import { literal, objects, readTriples, subjects } from '../../test/read-annotations.ts';
import type { Target } from '../dataset.ts';
import { createExplorer } from '../explorer.ts';
import { eventId } from '../ids.ts';
import { webAnnotations } from './web-annotations.ts';

const OA = 'http://www.w3.org/ns/oa#';
const QUOTE = 'Exports fell 34.5% in May';
const PLACE = {
  page: 'https://s.example/',
  view: 'https://s.example/?v=1&t=2025-05..2025-06',
  linkOf: (target: Target) => `https://s.example/?v=1&e=${target.id}`,
  version: '2026-11-21-00000000',
};

const EVIDENCE: readonly EvidenceParts[] = [
  {
    kind: 'quote',
    id: 'q1',
    target: 'exports-yoy.2025-05',
    source: 'cnn',
    exact: QUOTE,
    number: '34.5%',
    prefix: 'It said: ',
    suffix: ', and',
    start: 100,
    authority: 'customs',
  },
  { kind: 'quote', id: 'q2', target: 'exports-yoy.2025-05', source: 'paper', relation: 'disputes', exact: 'down 34.4%', number: '34.4%' },
  { id: 'c1', target: 'exports-yoy.2025-05', source: 'customs' },
  { id: 'c2', target: 'event:2025-05-12-truce', source: 'customs' },
];

function explorerOf(evidence: readonly EvidenceParts[] = EVIDENCE) {
  return createExplorer(
    buildDataset({
      indicators: [{ id: 'exports-yoy', title: { en: 'Exports', zh: '出口' }, unit: 'percent-change' }],
      observations: [{ indicator: 'exports-yoy', period: '2025-05', value: -34.5, status: 'provisional', bound: 'about', publishedOn: '2025-06-09' }],
      sources: [
        { id: 'cnn', publisher: 'CNN', title: 'A card', url: 'https://cnn.example/a' },
        { id: 'paper', url: '', sha256: 'ab'.repeat(32) },
        { id: 'customs', url: '', title: 'May trade' },
      ],
      events: [{ id: '2025-05-12-truce', start: '2025-05-12', end: '2025-05-14' }],
      evidence,
    }),
  );
}

function exported(targets: readonly Target[] = [claim('exports-yoy.2025-05')], evidence?: readonly EvidenceParts[]) {
  return webAnnotations(explorerOf(evidence), targets, PLACE, TEST_ANNOTATIONS);
}

const ANNOTATION = '<https://s.example/?v=1&e=exports-yoy.2025-05#q1>';
const BODY = '<https://s.example/?v=1&e=exports-yoy.2025-05>';

describe('the evidence of a claim as Web Annotations', () => {
  it('is a collection of one annotation a quote or citation, read without a term that no context defines', async () => {
    const triples = await readTriples(exported());
    expect(subjects(triples, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `<${OA}Annotation>`).toSorted()).toEqual(
      ['c1', 'q1', 'q2'].map((id) => `<https://s.example/?v=1&e=exports-yoy.2025-05#${id}>`),
    );
    const [collection = ''] = subjects(triples, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', '<http://www.w3.org/ns/activitystreams#OrderedCollection>');
    expect(collection).toBe(`<${PLACE.view}#annotations>`);
    expect(objects(triples, collection, 'http://www.w3.org/ns/activitystreams#totalItems').map(literal)).toEqual(['3']);
    expect(objects(triples, collection, 'http://purl.org/dc/terms/accessRights').map(literal)).toEqual(['Free']);
    expect(objects(triples, `<${PLACE.page}#generator>`, 'http://www.w3.org/2002/07/owl#versionInfo').map(literal)).toEqual([PLACE.version]);
  });

  it('gives a quote by its words and by its place, both narrowed to the digits', async () => {
    const triples = await readTriples(exported());
    const [target = ''] = objects(triples, ANNOTATION, `${OA}hasTarget`);
    expect(objects(triples, target, `${OA}hasSource`)).toEqual(['<https://cnn.example/a>']);
    const selectors = objects(triples, target, `${OA}hasSelector`);
    expect(selectors).toHaveLength(2);
    const facts = selectors.map((one) => {
      const text = (name: string) => objects(triples, one, OA + name).map(literal);
      const [digits = ''] = objects(triples, one, `${OA}refinedBy`);
      const span = ['start', 'end'].flatMap((name) => objects(triples, digits, OA + name).map(literal));
      return { exact: text('exact'), prefix: text('prefix'), suffix: text('suffix'), start: text('start'), end: text('end'), span };
    });
    const span = ['13', '18'];
    expect(facts).toContainEqual({ exact: [QUOTE], prefix: ['It said: '], suffix: [', and'], start: [], end: [], span });
    expect(facts).toContainEqual({ exact: [], prefix: [], suffix: [], start: ['100'], end: ['125'], span });
  });

  it('says what the words are evidence of: value, unit, period, definition, status and bound', async () => {
    const triples = await readTriples(exported());
    expect(objects(triples, ANNOTATION, `${OA}hasBody`)).toContain(BODY);
    const sdmx = 'http://purl.org/linked-data/sdmx/2009/';
    const facts = {
      [`${sdmx}dimension#refPeriod`]: '2025-05',
      [`${sdmx}attribute#unitMeasure`]: 'percent-change',
      [`${sdmx}attribute#unitMult`]: '0',
      [`${sdmx}attribute#obsStatus`]: 'provisional',
      'http://purl.org/dc/terms/identifier': 'exports-yoy.2025-05',
      'http://purl.org/dc/terms/description': 'What exports-yoy measures',
      'http://purl.org/dc/terms/issued': '2025-06-09',
      'http://www.w3.org/2000/01/rdf-schema#label': 'Exports',
      'http://www.w3.org/2002/07/owl#versionInfo': 'first',
      'http://www.w3.org/2004/02/skos/core#note': 'about',
    };
    for (const [predicate, text] of Object.entries(facts)) {
      expect([predicate, [...new Set(objects(triples, BODY, predicate).map(literal))]]).toEqual([predicate, [text]]);
    }
    const values = new Set(objects(triples, BODY, `${sdmx}measure#obsValue`).map((one) => Number(literal(one))));
    expect([...values]).toEqual([-34.5]);
  });

  it.each([
    ['q1', 'identifying'],
    ['q2', 'linking'],
    ['c1', 'linking'],
  ])('moves %s by %s', async (id, motivation) => {
    const triples = await readTriples(exported());
    expect(objects(triples, ANNOTATION.replace('q1', id), `${OA}motivatedBy`)).toEqual([`<${OA}${motivation}>`]);
  });

  it('names the independent root of the words and the release that they rest on', async () => {
    const triples = await readTriples(exported());
    const [target = ''] = objects(triples, ANNOTATION, `${OA}hasTarget`);
    const [origin = ''] = objects(triples, target, 'http://www.w3.org/ns/prov#hadPrimarySource');
    expect(objects(triples, origin, 'http://purl.org/dc/terms/identifier').map(literal)).toEqual(['cnn']);
    const [release = ''] = objects(triples, target, 'http://purl.org/dc/terms/references');
    expect(release).toBe('<https://s.example/#customs>');
    expect([...new Set(objects(triples, release, 'http://purl.org/dc/terms/title').map(literal))]).toEqual(['May trade']);
  });

  it('names a document without an address by its fingerprint, and one without either on our own page', async () => {
    const triples = await readTriples(exported());
    const [target = ''] = objects(triples, ANNOTATION.replace('q1', 'q2'), `${OA}hasTarget`);
    expect(objects(triples, target, `${OA}hasSource`)).toEqual([`<ni:///sha-256;${Buffer.from('ab'.repeat(32), 'hex').toString('base64url')}>`]);
    expect(objects(triples, ANNOTATION.replace('q1', 'c1'), `${OA}hasTarget`)).toEqual(['<https://s.example/#customs>']);
  });

  it('describes an event by its days', async () => {
    const triples = await readTriples(exported([{ kind: 'event', id: eventId('2025-05-12-truce') }]));
    const body = '<https://s.example/?v=1&e=2025-05-12-truce>';
    expect(objects(triples, body, 'http://purl.org/dc/terms/date').map(literal)).toEqual(['2025-05-12/2025-05-14']);
  });

  it('keeps hostile words to the last character', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (exact) => {
        const quote: EvidenceParts = { kind: 'quote', id: 'q', target: 'exports-yoy.2025-05', source: 'cnn', exact, number: 'a', prefix: exact };
        const triples = await readTriples(exported([claim('exports-yoy.2025-05')], [quote]));
        const words = triples.filter(([, predicate]) => predicate === `<${OA}exact>` || predicate === `<${OA}prefix>`);
        expect(words.map(([, , object]) => literal(object))).toEqual([exact, exact]);
      }),
      { numRuns: 60 },
    );
  });
});
