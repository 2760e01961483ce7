import jsonld from 'jsonld';
import { ANNOTATION_CONTEXT } from './annotation-context.ts';

const ADDRESS = 'http://www.w3.org/ns/anno.jsonld';

/** One subject, predicate and object, each as text: an IRI in angle brackets, a literal in quotation marks with its type. */
export type Triple = readonly [string, string, string];

/** Gives the one context that exports may name, and asks nobody for another. */
function documentLoader(url: string) {
  if (url !== ADDRESS) return Promise.reject(new Error(`the export names ${url}`));
  return Promise.resolve({ contextUrl: null, document: ANNOTATION_CONTEXT, documentUrl: url });
}

/**
 * Reads a JSON-LD export with a processor that shares no code with the program, into N-Quads. A term that no
 * context defines would be dropped without a word; `safe` makes it an error.
 */
export async function readTriples(text: string): Promise<readonly Triple[]> {
  const document: unknown = JSON.parse(text);
  const quads = await jsonld.toRDF(document, { documentLoader, format: 'application/n-quads', safe: true });
  return String(quads)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, subject = '', predicate = '', object = ''] = /^(\S+) (\S+) (.*) \.$/s.exec(line) ?? [];
      return [subject, predicate, object];
    });
}

/** The objects of a subject's predicate. */
export function objects(triples: readonly Triple[], subject: string, predicate: string): readonly string[] {
  return triples.filter(([s, p]) => s === subject && p === `<${predicate}>`).map(([, , object]) => object);
}

/** The subjects that have a predicate with an object. */
export function subjects(triples: readonly Triple[], predicate: string, object: string): readonly string[] {
  return triples.filter(([, p, o]) => p === `<${predicate}>` && o === object).map(([subject]) => subject);
}

/** The text of a literal, its escapes undone. */
export function literal(object: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(object)?.[1];
  if (quoted === undefined) throw new Error(`no literal: ${object}`);
  const text: unknown = JSON.parse(`"${quoted.replaceAll(/\p{Cc}/gu, (one) => JSON.stringify(one).slice(1, -1))}"`);
  return String(text);
}
