import type { AnnotationLanguage } from '../domain/citation/annotation-body.ts';
import type { Reference } from '../domain/citation/references.ts';
import type { BibliographyLanguage } from '../domain/citation/work.ts';
import type { Source, Target } from '../domain/dataset.ts';
import { claimId } from '../domain/ids.ts';
import { buildSource, type SourceParts } from './build-evidence.ts';

/** The words of citations, told from those of a source at a glance. */
export const TEST_BIBLIOGRAPHY: BibliographyLanguage = {
  publisherUnknown: '[nobody]',
  titleUnknown: '[nameless]',
  release: 'Release',
  carriedBy: (carrier) => `Carried by ${carrier}`,
  note: ({ uses }) => `For ${uses.map((use) => use.target.id).join(' ')}`,
};

export const TEST_ANNOTATIONS: AnnotationLanguage = {
  tag: 'en',
  label: (target) => `Label of ${target.id}`,
  titleOf: ({ title }) => title.en,
  definitionOf: ({ definition }) => definition.en,
  eventTitle: ({ title }) => title.en,
  eventDetail: ({ detail }) => detail.en,
  collection: (claims) => `${claims} claims`,
  rights: 'Free',
};

export function claim(id: string): Target {
  return { kind: 'observation', id: claimId(id) };
}

/** A source cited for one claim. */
export function buildReference(parts: SourceParts): Reference {
  const source: Source = buildSource(parts);
  return { source, uses: [{ target: claim('cpi-yoy.2025-05'), role: 'citation', evidence: null }] };
}
