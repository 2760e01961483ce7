import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { indexEvidence } from './evidence-index.ts';
import { joinPassages, passageClaims, passageOf, spanInPassage } from './passages.ts';
import { sourceId } from '../ids.ts';

// One text: "goods down from 145% to 30%. Prices fell 0.1%."
const dataset = buildDataset({
  observations: [
    { indicator: 'us-duty', period: '2025-04', value: 145 },
    { indicator: 'us-duty', period: '2025-05', value: 30 },
    { indicator: 'cpi-yoy', period: '2025-05', value: -0.1 },
  ],
  evidence: [
    { kind: 'quote', id: 'low', target: 'us-duty.2025-05', source: 'a', exact: '145% to 30%', number: '30%', start: 16, suffix: '. Prices' },
    { kind: 'quote', id: 'high', target: 'us-duty.2025-04', source: 'a', exact: 'goods down from 145%', number: '145%', start: 0 },
    { kind: 'quote', id: 'prices', target: 'cpi-yoy.2025-05', source: 'a', exact: 'Prices fell 0.1%', number: '0.1%', sign: 'fell', start: 29 },
  ],
});
const quotes = indexEvidence(dataset).quotesOf(sourceId('a'));

describe('passages of a document', () => {
  it('joins quotes that share words and keeps those apart that do not', () => {
    expect(joinPassages(quotes).map((one) => [one.start, one.end, one.text])).toEqual([
      [0, 27, 'goods down from 145% to 30%'],
      [29, 45, 'Prices fell 0.1%'],
    ]);
  });

  it('takes prefix and suffix from the quotes at its ends', () => {
    expect(joinPassages(quotes)[0]).toMatchObject({ prefix: '', suffix: '. Prices' });
  });

  it('moves the digits of each quote to where they stand in the passage', () => {
    const [passage] = joinPassages(quotes);
    const digits = passage?.quotes.map((quote) => {
      const span = spanInPassage(passage, quote, quote.number);
      return passage.text.slice(span.start, span.end);
    });
    expect(digits).toEqual(['145%', '30%']);
  });

  it('counts code points, so that a character outside the basic plane is one', () => {
    const [first, second] = quotes;
    if (first === undefined || second === undefined) throw new Error('the sample has quotes');
    const joined = joinPassages([
      { ...first, exact: '𝟙𝟚', start: 0, end: 2 },
      { ...second, exact: '𝟚𝟛', start: 1, end: 3 },
    ]);
    expect(joined.map((one) => one.text)).toEqual(['𝟙𝟚𝟛']);
  });

  it('lights every claim that the sentence of a quote states', () => {
    const [high] = quotes;
    if (high === undefined) throw new Error('the sample has quotes');
    expect(passageClaims(passageOf(high, quotes))).toEqual(['us-duty.2025-04', 'us-duty.2025-05']);
  });

  it('names a claim once where two of its quotes stand in one sentence', () => {
    const twice = [...quotes, ...quotes];
    expect(joinPassages(twice).map((one) => passageClaims(one).length)).toEqual([2, 1]);
  });
});
