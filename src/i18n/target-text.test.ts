import { describe, expect, it } from 'vitest';
import { eventId } from '../domain/ids.ts';
import { buildDataset } from '../test/build-dataset.ts';
import { sameText } from '../test/build-series.ts';
import { en } from './en/en.ts';
import { targetText } from './target-text.ts';

const dataset = buildDataset({
  indicators: [
    { id: 'exports', title: sameText('Exports') },
    { id: 'duty', title: sameText('US duty'), mark: 'step', frequency: 'D', unit: 'percent', decimals: 0 },
    { id: 'share', title: sameText('Share'), mark: 'fact', unit: 'percent-share', decimals: 0 },
    { id: 'value', title: sameText('Value'), mark: 'fact', unit: 'usd', unitMultiplier: 6, decimals: 1 },
  ],
  observations: [
    { indicator: 'exports', period: '2025-05', value: -34.5 },
    { indicator: 'exports', period: '2026-02', value: -11, status: 'combined' },
    { indicator: 'duty', period: '2025-05-14', value: 30 },
    { indicator: 'share', period: 'none', value: 90, bound: 'at-least' },
    { indicator: 'value', period: '2025-05', value: 18.7 },
    { indicator: 'value', period: '2025-05', value: 18700, vintage: 'misprint' },
    { indicator: 'value', period: '2024', value: 1234.56 },
  ],
  events: [
    { id: 'talks', start: '2025-06-09', end: '2025-06-10', title: sameText('Talks') },
    { id: 'pause', start: '2025-05-14', end: '2025-08-12', title: sameText('Pause') },
    { id: 'ruling', start: '2025-05-28', title: sameText('Ruling') },
  ],
});

describe('a target in words', () => {
  it.each([
    ['exports.2025-05', '−34.5%', 'Exports, May 2025'],
    ['exports.2026-02', '−11.0%', 'Exports, January 2026 and February 2026'],
    ['duty.2025-05-14', '30%', 'US duty, from 14 May 2025'],
    ['share.none', 'more than 90%', 'Share'],
    ['value.2025-05', '$18.7 million', 'Value, May 2025'],
    ['value.2025-05.misprint', '$18.7 billion', 'Value, May 2025'],
    ['value.2024', '$1,234.6 million', 'Value, 2024'],
  ])('names the claim %s', (id, value, what) => {
    const observation = [...dataset.observations.values()].find((one) => one.id === id);
    if (observation === undefined) throw new Error(`the sample has no ${id}`);
    expect(targetText(dataset, { kind: 'observation', id: observation.id }, en)).toEqual({ value, what });
  });

  it.each([
    ['talks', '9 to 10 June 2025'],
    ['pause', '14 May 2025 to 12 August 2025'],
    ['ruling', '28 May 2025'],
  ])('dates the event %s', (id, value) => {
    expect(targetText(dataset, { kind: 'event', id: eventId(id) }, en)?.value).toBe(value);
  });

  it('is null for a target that the package does not hold', () => {
    expect(targetText(dataset, { kind: 'event', id: eventId('nothing') }, en)).toBeNull();
  });
});
