import { describe, expect, it } from 'vitest';
import { EVIDENCE_CHOICES, evidenceChoice, evidencePatch, originsAsked } from './evidence-choice.ts';

const any = { evidenceFilter: 'any', minOrigins: null } as const;

describe('the choice of evidence', () => {
  it.each(EVIDENCE_CHOICES)('%s is what its patch stands for, whatever held before', (choice) => {
    for (const before of [any, { evidenceFilter: 'disputed', minOrigins: 3 } as const]) {
      expect(evidenceChoice(evidencePatch(choice, before))).toBe(choice);
    }
  });

  it.each([
    [{ evidenceFilter: 'quoted', minOrigins: 2 } as const, 'origins'],
    [{ evidenceFilter: 'any', minOrigins: 5 } as const, 'origins'],
    [{ evidenceFilter: 'disputed', minOrigins: 2 } as const, null],
  ])('of %j, which a link can ask for, is %s', (view, expected) => expect(evidenceChoice(view)).toBe(expected));

  it('keeps the number of origins that a link asks for, and asks for two on its own', () => {
    expect(evidencePatch('origins', { ...any, minOrigins: 4 })).toEqual({ evidenceFilter: 'any', minOrigins: 4 });
    expect(originsAsked(any)).toBe(2);
  });
});
