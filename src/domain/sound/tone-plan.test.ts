import { describe, expect, it } from 'vitest';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { buildPlotted, testMonth } from '../../test/build-plotted.ts';
import { createExplorer } from '../explorer.ts';
import { exploreView } from '../explorer-model.ts';
import { DEFAULT_VIEW } from '../view.ts';
import { planTones, SOUND_SPEEDS, type TonePlan } from './tone-plan.ts';

const YEAR = { from: testMonth('2025-01'), to: testMonth('2025-12') };

function plan(values: Parameters<typeof buildPlotted>[0]['values'], more: Omit<Parameters<typeof buildPlotted>[0], 'values'> = {}): TonePlan {
  const made = planTones(buildPlotted({ values, ...more }), YEAR, 'normal');
  if (made === null) throw new Error('nothing sounds');
  return made;
}

const zeros = ({ marks }: TonePlan): number => marks.filter(({ kind }) => kind === 'zero').length;

describe('a series as sound', () => {
  const model = exploreView(createExplorer(loadBundledPackage()), { ...DEFAULT_VIEW, range: { from: 'earliest', to: 'latest' } });
  const all = model.panels.flatMap(({ series }) => series);

  it.each(SOUND_SPEEDS)('takes at most six seconds at the speed %s, every series of the package', (speed) => {
    for (const series of all) {
      const made = planTones(series, model.range, speed);
      const ends = made?.tones.map((tone) => tone.at + tone.seconds) ?? [];
      expect(Math.max(0, ...ends)).toBeLessThanOrEqual(6 + 1e-9);
      expect(made?.tones.every(({ at, seconds, pan }) => at > 0 && seconds >= 0 && Math.abs(pan) <= 1)).toBe(true);
    }
    expect(all.length).toBeGreaterThan(8);
  });

  it('is higher where the value is higher, and the same where it is the same', () => {
    const compared = all.flatMap((series) => {
      const made = planTones(series, model.range, 'normal');
      const heard = series.points.flatMap((point) => {
        const tone = made?.tones.find(({ day }) => day === point.x);
        return tone === undefined ? [] : [{ value: point.y, pitch: tone.pitch }];
      });
      return heard.slice(1).map((next, index) => {
        const before = heard[index] ?? next;
        return [Math.sign(next.value - before.value), Math.sign(next.pitch - before.pitch)] as const;
      });
    });
    expect(compared.filter(([value, pitch]) => value !== pitch)).toEqual([]);
    expect(compared.length).toBeGreaterThan(300);
  });

  it('goes through two octaves, from left to right', () => {
    const { tones } = plan([['2025-01', -10], ['2025-06', 0], ['2025-12', 10]]);
    expect(tones.map(({ pitch }) => Math.round(pitch))).toEqual([220, 440, 880]);
    expect(tones.map(({ pan }) => Math.sign(Math.round(pan * 10)))).toEqual([-1, -1, 1]);
  });

  it('is silent where there is no figure', () => {
    const { tones } = plan([['2025-01', 1], ['2025-02', 2], ['2025-06', 3]]);
    const [, second, third] = tones;
    expect((third?.at ?? 0) - ((second?.at ?? 0) + (second?.seconds ?? 0))).toBeGreaterThan(0.5);
  });

  it('begins with the tone of zero, or of the lowest value', () => {
    expect(plan([['2025-01', -10], ['2025-02', 10]]).reference).toMatchObject({ value: 0, pitch: 440 });
    expect(plan([['2025-01', 5], ['2025-02', 10]]).reference).toMatchObject({ value: 5, pitch: 220 });
  });

  it.each<readonly [string, readonly (readonly [string, number])[], number]>([
    ['down', [['2025-01', 1], ['2025-02', -1]], 1],
    ['down and up', [['2025-01', 1], ['2025-02', -1], ['2025-03', 1]], 2],
    ['down through a zero', [['2025-01', 1], ['2025-02', 0], ['2025-03', -1]], 1],
    ['to a zero and back', [['2025-01', 1], ['2025-02', 0], ['2025-03', 1]], 0],
    ['along zeros', [['2025-01', 1], ['2025-02', 0], ['2025-03', 0], ['2025-04', -1]], 1],
    ['across a gap', [['2025-01', 1], ['2025-03', -1]], 0],
    ['never', [['2025-01', 1], ['2025-02', 2]], 0],
  ])('marks each crossing of zero once: %s', (_, values, expected) => {
    expect(zeros(plan(values))).toBe(expected);
  });

  it('marks what is quoted, and nothing that a filter hides', () => {
    const values = [['2025-01', 1], ['2025-02', 2], ['2025-03', 3]] as const;
    expect(plan(values, { origins: { '2025-02': ['a'] } }).marks.map(({ kind }) => kind)).toEqual(['quoted']);
    expect(plan(values, { hidden: ['2025-02'] }).tones).toHaveLength(2);
  });

  it('is nothing where the view shows none of it', () => {
    expect(planTones(buildPlotted({ values: [['2020-01', 1]] }), YEAR, 'normal')).toBeNull();
  });
});
