import { expect, it } from 'vitest';
import { buildEvidence, buildSource } from '../../test/build-evidence.ts';
import { buildState } from './build-state.ts';

const quote = buildEvidence({ kind: 'quote', id: 'q', target: 'a.2025', source: 's', exact: 'fell 5%', number: '5%', start: 10 });
const read = buildSource({ id: 's', sha256: 'ab'.repeat(32), textLength: 17 });

it.each([
  { name: 'exact where the text was read', source: read, expected: 'exact' },
  { name: 'not checked without a fingerprint', source: { ...read, sha256: '' }, expected: 'not-checked' },
  { name: 'not checked beyond the end of the text', source: { ...read, textLength: 16 }, expected: 'not-checked' },
  { name: 'not checked without a source', source: undefined, expected: 'not-checked' },
])('a quote is $name', ({ source, expected }) => {
  if (quote.kind !== 'quote') throw new Error('the sample is a quote');
  expect(buildState(quote, source)).toBe(expected);
});
