import { describe, expect, it } from 'vitest';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import type { Dataset, QuoteEvidence } from '../dataset.ts';
import { evidenceId, sourceId } from '../ids.ts';
import { indexEvidence } from './evidence-index.ts';

const dataset = loadBundledPackage();
const quotes = [...dataset.evidence.values()].filter((one): one is QuoteEvidence => one.kind === 'quote');

/** The package with a word-for-word copy of each quote, each in a paper of its own. */
function syndicated(copies: number): Dataset {
  const sources = new Map(dataset.sources);
  const evidence = new Map(dataset.evidence);
  for (const quote of quotes) {
    const original = dataset.sources.get(quote.source);
    if (original === undefined) throw new Error(`no source ${quote.source}`);
    for (let copy = 1; copy <= copies; copy += 1) {
      const source = sourceId(`${quote.source}-copy-${copy}`);
      const id = evidenceId(`${quote.id}-copy-${copy}`);
      sources.set(source, { ...original, id: source });
      evidence.set(id, { ...quote, id, source });
    }
  }
  return { ...dataset, sources, evidence };
}

describe('a syndicated copy', () => {
  it.each([1, 5])('raises the reports of a claim and never its origins: %i copies', (copies) => {
    const [before, after] = [indexEvidence(dataset), indexEvidence(syndicated(copies))];
    for (const { target } of quotes) {
      const [one, other] = [before.of(target), after.of(target)];
      expect(other.origins, target.id).toBe(one.origins);
      expect(other.reports, target.id).toBe(one.reports * (1 + copies));
    }
  });
});
