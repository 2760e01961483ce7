import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import type { EvidenceParts } from '../../test/build-evidence.ts';
import { isSound, quotesToVerify, type QuoteVerdict, verifyQuote } from './verify-quote.ts';

const FELL = { kind: 'quote', id: 'q', target: 'exports-us-yoy.2025-05', source: 's', exact: 'fell 34.5% in May', number: '34.5%', sign: 'fell' } as const;

function verdict(quote: EvidenceParts, value = -34.5): QuoteVerdict | undefined {
  const dataset = buildDataset({
    indicators: [{ id: 'exports-us-yoy', unit: 'percent-change' }],
    observations: [{ indicator: 'exports-us-yoy', period: '2025-05', value }],
    events: [{ id: '2025-05-12-truce', start: '2025-05-12' }],
    evidence: [quote],
  });
  return quotesToVerify(dataset).map(verifyQuote)[0];
}

describe('a second look at a quote', () => {
  it.for<readonly [string, EvidenceParts, number, Partial<QuoteVerdict>, boolean]>([
    ['agrees in words and digits', FELL, -34.5, { words: 'agree', digits: 'agree' }, true],
    ['sees a changed word', { ...FELL, sha256: 'ab'.repeat(32) }, -34.5, { words: 'differ', digits: 'agree' }, false],
    ['sees a changed figure', FELL, -34.4, { words: 'agree', digits: 'differ' }, false],
    ['sees a changed sign', { ...FELL, exact: 'rose 34.5% in May', sign: 'rose' }, -34.5, { digits: 'differ' }, false],
    ['asks no digits of context', { ...FELL, relation: 'context' }, 3, { digits: 'none-promised' }, true],
    ['asks no digits of a quote that disputes', { ...FELL, relation: 'disputes' }, 3, { digits: 'none-promised' }, true],
    ['sees a missing figure', { ...FELL, target: 'exports-us-yoy.2025-06' }, -34.5, { digits: 'differ' }, false],
    ['reads a date', { ...FELL, target: 'event:2025-05-12-truce', exact: 'on May 12', number: 'May 12', sign: 'on' }, 0, { digits: 'agree' }, true],
    ['sees another date', { ...FELL, target: 'event:2025-05-12-truce', exact: 'on May 13', number: 'May 13', sign: 'on' }, 0, { digits: 'differ' }, false],
  ])('%s', ([, quote, value, expected, sound]) => {
    const found = verdict(quote, value);
    expect(found).toMatchObject(expected);
    expect(found !== undefined && isSound(found)).toBe(sound);
  });

  it('finds every quote of the bundled package sound, and each of them unsound after one changed character', () => {
    const quotes = quotesToVerify(loadBundledPackage());
    expect(quotes.length).toBeGreaterThan(100);
    expect(quotes.map(verifyQuote).filter((one) => !isSound(one))).toEqual([]);
    const changed = quotes.map(({ quote, about }, at) => {
      const where = (at * 7) % quote.exact.length;
      const exact = `${quote.exact.slice(0, where)}\u2603${quote.exact.slice(where + 1)}`;
      return verifyQuote({ quote: { ...quote, exact }, about });
    });
    expect(changed.filter(isSound)).toEqual([]);
  });
});
