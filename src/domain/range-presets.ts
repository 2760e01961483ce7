import type { MonthRange } from './time-period.ts';
import { DEFAULT_VIEW, type ViewRange } from './view.ts';
import { resolveRange } from './view-range.ts';

export const RANGE_PRESETS = ['story', 'since-2025', 'since-2018', 'all'] as const;
export type RangePreset = (typeof RANGE_PRESETS)[number];

/** The range that a preset stands for; its open end moves as figures come in. */
export function presetRange(preset: RangePreset): ViewRange {
  switch (preset) {
    case 'story':
      return DEFAULT_VIEW.range;
    case 'since-2025':
      return { from: 2025 * 12, to: 'latest' };
    case 'since-2018':
      return { from: 2018 * 12, to: 'latest' };
    case 'all':
      return { from: 'earliest', to: 'latest' };
  }
}

/** The preset that shows the same months as a range, or null for a range of the reader's own. */
export function matchPreset(range: ViewRange, extent: MonthRange): RangePreset | null {
  const spelled = RANGE_PRESETS.find((preset) => {
    const own = presetRange(preset);
    return own.from === range.from && own.to === range.to;
  });
  if (spelled !== undefined) return spelled;
  const months = resolveRange(range, extent);
  const same = RANGE_PRESETS.find((preset) => {
    const own = resolveRange(presetRange(preset), extent);
    return own.from === months.from && own.to === months.to;
  });
  return same ?? null;
}
