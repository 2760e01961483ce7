import { describe, expect, it } from 'vitest';
import { loadBundledPackage } from '../test/load-bundled-package.ts';
import { curatedParts } from './curated-parts.ts';

const dataset = loadBundledPackage();

describe('a curated text', () => {
  it('is its words with the claims between them', () => {
    const parts = curatedParts('They fell by {exports-us-yoy.2025-05|fall} in {exports-us-yoy.2025-05|when}.', dataset);
    expect(parts.ok ? parts.value.map((part) => (part.kind === 'words' ? part.text : `${part.observation.id} ${part.form}`)) : parts).toEqual([
      'They fell by ',
      'exports-us-yoy.2025-05 fall',
      ' in ',
      'exports-us-yoy.2025-05 when',
      '.',
    ]);
  });

  it.each([
    ['{exports-us-yoy.1999-05}', 'curated-claim-unknown'],
    ['{}', 'curated-claim-unknown'],
    ['{exports-us-yoy.2025-05|sank}', 'curated-form-unknown'],
    ['{exports-us-yoy.2025-05|fall|when}', 'curated-form-unknown'],
    ['It rose by {exports-us-yoy.2025-05|rise}', 'curated-form-untrue'],
    ['It fell by {exports-yoy.2025-05|fall}', 'curated-form-untrue'],
    ['The duty fell by {us-duty-on-china.2025-05-14|fall}', 'curated-form-untrue'],
    ['In {truce-length.none|when}', 'curated-form-untrue'],
    ['An open {brace', 'curated-braces'],
  ])('%s is refused', (text, code) => {
    const parts = curatedParts(text, dataset);
    expect(parts.ok ? [] : parts.issues.map((issue) => issue.code)).toEqual([code]);
  });
});
