import type { UnitId } from '../../domain/unit.ts';
import type { Locale } from '../../domain/locale.ts';

/** How a number and its unit stand together; `scale` is the word for its power of ten, or empty. */
export interface UnitWords {
  /** `singular` where the number as written is one ("1 day", but "1.0 days"). */
  readonly join: (number: string, scale: string, singular: boolean) => string;
  /** Beside an axis, where there is little room; as `join` where it has none. */
  readonly tick?: (number: string) => string;
  /** The unit alone, for a column's head. */
  readonly alone: (scale: string) => string;
}

function afterSpace(one: string, many: string): UnitWords {
  return {
    join: (number, scale, singular) => [number, scale, singular && scale === '' ? one : many].filter(Boolean).join(' '),
    alone: (scale) => [scale, many].filter(Boolean).join(' '),
  };
}

function directlyAfter(unit: string): UnitWords {
  return { join: (number, scale) => number + scale + unit, alone: (scale) => scale + unit };
}

/** A sign stands before the currency: `−$5.0 million`. */
function afterDollar(number: string): string {
  return number.replace(/^([+\u2212]?)/, '$1$$');
}

const PERCENT = directlyAfter('%');

const ENGLISH: Readonly<Record<UnitId, UnitWords>> = {
  percent: PERCENT,
  'percent-change': PERCENT,
  'percent-share': PERCENT,
  'percentage-points': { ...afterSpace('point', 'points'), tick: (number) => `${number} pts` },
  index: { join: (number) => number, alone: () => 'index' },
  usd: {
    join: (number, scale) => [afterDollar(number), scale].filter(Boolean).join(' '),
    alone: (scale) => ['$', scale].filter(Boolean).join(' '),
  },
  tonnes: afterSpace('t', 't'),
  count: afterSpace('', ''),
  days: afterSpace('day', 'days'),
  months: afterSpace('month', 'months'),
  hours: afterSpace('hour', 'hours'),
};

const CHINESE: Readonly<Record<UnitId, UnitWords>> = {
  percent: PERCENT,
  'percent-change': PERCENT,
  'percent-share': PERCENT,
  'percentage-points': { ...directlyAfter('个百分点'), tick: (number) => `${number}百分点` },
  index: { join: (number) => number, alone: () => '指数' },
  usd: directlyAfter('美元'),
  tonnes: directlyAfter('吨'),
  count: directlyAfter(''),
  days: directlyAfter('天'),
  months: directlyAfter('个月'),
  hours: directlyAfter('小时'),
};

export const UNIT_WORDS: Readonly<Record<Locale, Readonly<Record<UnitId, UnitWords>>>> = { en: ENGLISH, zh: CHINESE };
