import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../test/build-dataset.ts';
import { createExplorer } from '../explorer.ts';
import { exploreView } from '../explorer-model.ts';
import type { Target } from '../dataset.ts';
import { claimId, eventId } from '../ids.ts';
import { parseMonth } from '../time-period.ts';
import { DEFAULT_VIEW } from '../view.ts';
import { claimPosition } from './claim-position.ts';

const dataset = buildDataset({
  observations: ['2025-03', '2025-04', '2025-05'].map((period) => ({ indicator: 'exports', period, value: -1 })),
  evidence: [
    { kind: 'quote', id: 'a', target: 'exports.2025-03', source: 's', exact: 'fell 1%', number: '1%' },
    { kind: 'quote', id: 'b', target: 'exports.2025-05', source: 's', exact: 'fell 1%', number: '1%' },
    { id: 'c', target: 'exports.2025-04', source: 'r' },
  ],
  events: [
    { id: 'truce', start: '2025-05-12' },
    { id: 'order', start: '2025-04-02' },
  ],
});
const range = { from: parseMonth('2025-03') ?? 0, to: parseMonth('2025-05') ?? 0 };
const model = exploreView(createExplorer(dataset), { ...DEFAULT_VIEW, range });
const claim = (id: string): Target => ({ kind: 'observation', id: claimId(id) });
const event = (id: string): Target => ({ kind: 'event', id: eventId(id) });

describe('the position of a target in a view', () => {
  it.each([
    { name: 'a quoted figure among the quoted ones', target: claim('exports.2025-05'), expected: ['claim', 2, 2, 'exports.2025-03', undefined] },
    {
      name: 'a cited figure among those of its series',
      target: claim('exports.2025-04'),
      expected: ['figure', 2, 3, 'exports.2025-03', 'exports.2025-05'],
    },
    { name: 'an event among the events, in order of time', target: event('order'), expected: ['event', 1, 2, undefined, 'truce'] },
  ])('finds $name', ({ target, expected }) => {
    const found = claimPosition(model, target);
    expect([found?.among, found?.at, found?.of, found?.previous?.id, found?.next?.id]).toEqual(expected);
  });

  it.each([
    { name: 'outside the range', target: claim('exports.2025-06') },
    { name: 'unknown to the package', target: event('nothing') },
  ])('is null for a target $name', ({ target }) => {
    expect(claimPosition(model, target)).toBeNull();
  });
});
