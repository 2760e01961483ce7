import type { Evidence, QuoteEvidence, Relation, Source, Span, Target } from '../dataset.ts';
import type { Explorer } from '../explorer.ts';
import { annotationBodies, type AnnotationLanguage } from './annotation-body.ts';
import { annotationSource, sourceIri } from './annotation-source.ts';
import type { Json, JsonObject } from './json.ts';

/** Where annotations are made, and by whom. */
export interface AnnotationPlace {
  /** The address of the page, without query or fragment. */
  readonly page: string;
  /** The address of the collection: the view it was made of. */
  readonly view: string;
  /** The address that opens a claim. */
  readonly linkOf: (target: Target) => string;
  /** Version of the data package. */
  readonly version: string;
}

/** The prefixes that the context of Web Annotations does not have; `dcterms`, `owl`, `schema` and `skos` are its own. */
const PREFIXES = {
  qb: 'http://purl.org/linked-data/cube#',
  'sdmx-dimension': 'http://purl.org/linked-data/sdmx/2009/dimension#',
  'sdmx-measure': 'http://purl.org/linked-data/sdmx/2009/measure#',
  'sdmx-attribute': 'http://purl.org/linked-data/sdmx/2009/attribute#',
  prov: 'http://www.w3.org/ns/prov#',
} as const;

/**
 * `identifying`: the words say which figure they speak of, and the body is that figure. Words that only speak about
 * it or say otherwise, and sources whose words are not held, are linked to it.
 */
const MOTIVATIONS: Readonly<Record<Relation, string>> = {
  states: 'identifying',
  repeats: 'identifying',
  rounds: 'identifying',
  bounds: 'identifying',
  disputes: 'linking',
  context: 'linking',
};

function position({ start, end }: Span): JsonObject {
  return { type: 'TextPositionSelector', start, end };
}

/** Two ways to the same sentence, by its words and by its place; each is narrowed to the digits in it. */
function selectors({ exact, prefix, suffix, start, end, number }: QuoteEvidence): Json {
  const refinedBy = position(number);
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      ...(prefix !== '' && { prefix }),
      ...(suffix !== '' && { suffix }),
      refinedBy,
    },
    { ...position({ start, end }), refinedBy },
  ];
}

/** The words of a quote in its source, with the independent root that it goes back to and the release it rests on. */
function quoteTarget({ dataset }: Explorer, quote: QuoteEvidence, source: Source, { page }: AnnotationPlace): JsonObject {
  const authority = quote.authority === null ? undefined : dataset.sources.get(quote.authority);
  return {
    type: 'SpecificResource',
    source: annotationSource(source, page),
    selector: selectors(quote),
    'prov:hadPrimarySource': { 'dcterms:identifier': quote.origin },
    ...(authority !== undefined && { 'dcterms:references': annotationSource(authority, page) }),
  };
}

function annotation(explorer: Explorer, evidence: Evidence, place: AnnotationPlace, language: AnnotationLanguage): readonly Json[] {
  const source = explorer.dataset.sources.get(evidence.source);
  const link = place.linkOf(evidence.target);
  const body = annotationBodies(explorer, evidence.target, evidence.relation, link, language);
  if (source === undefined || body === null) return [];
  return [
    {
      id: `${link}#${evidence.id}`,
      type: 'Annotation',
      motivation: evidence.kind === 'quote' ? MOTIVATIONS[evidence.relation] : 'linking',
      body,
      target:
        evidence.kind === 'quote'
          ? quoteTarget(explorer, evidence, source, place)
          : { ...annotationSource(source, place.page), id: sourceIri(source, place.page) },
    },
  ];
}

/**
 * The evidence of some claims as a collection of W3C Web Annotations (JSON-LD): every quote with its selectors,
 * every citation as a link to its whole source. Source: W3C Recommendation Web Annotation Data Model, 2017.
 */
export function webAnnotations(
  explorer: Explorer,
  targets: readonly Target[],
  place: AnnotationPlace,
  language: AnnotationLanguage,
): string {
  const items = targets.flatMap((target) => {
    const { quotes, otherQuotes, citations } = explorer.index.of(target);
    return [...quotes, ...otherQuotes, ...citations].flatMap((one) => annotation(explorer, one, place, language));
  });
  const collection: JsonObject = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', PREFIXES],
    id: `${place.view}#annotations`,
    type: 'AnnotationCollection',
    label: language.collection(targets.length),
    creator: { id: place.page, type: 'Organization', name: 'Sourceline' },
    generator: { id: `${place.page}#generator`, type: 'Software', name: 'Sourceline', 'owl:versionInfo': place.version },
    'dcterms:accessRights': language.rights,
    total: items.length,
    first: { id: `${place.view}#annotations-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
