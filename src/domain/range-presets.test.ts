import { describe, expect, it } from 'vitest';
import { matchPreset, presetRange, RANGE_PRESETS } from './range-presets.ts';
import { DEFAULT_VIEW } from './view.ts';

const extent = { from: 2010 * 12, to: 2026 * 12 + 7 };

describe('range presets', () => {
  it.each(RANGE_PRESETS)('knows its own range again: %s', (preset) => {
    expect(matchPreset(presetRange(preset), extent)).toBe(preset);
  });

  it('takes the default view for the story', () => {
    expect(matchPreset(DEFAULT_VIEW.range, extent)).toBe('story');
  });

  it.each([
    ['the same months written as dates', { from: 2025 * 12, to: extent.to }, 'since-2025'],
    ['the whole extent written as dates', extent, 'all'],
    ['ends the wrong way round', { from: extent.to, to: 2018 * 12 }, 'since-2018'],
    ['another first month', { from: 2025 * 12 + 1, to: extent.to }, null],
    ['another last month', { from: 2025 * 12, to: extent.to - 1 }, null],
  ])('judges %s by the months', (_name, range, expected) => {
    expect(matchPreset(range, extent)).toBe(expected);
  });

  it('keeps two presets apart by their spelling where they show the same months', () => {
    const short = { from: 2018 * 12, to: 2026 * 12 };
    expect(matchPreset(presetRange('all'), short)).toBe('all');
    expect(matchPreset(presetRange('since-2018'), short)).toBe('since-2018');
  });
});
