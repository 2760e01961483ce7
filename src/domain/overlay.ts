import { type Dataset, type Indicator, type LocalText, type Panel, SERIES_COLOURS, type SeriesColour } from './dataset.ts';
import { type IndicatorId, panelId } from './ids.ts';
import { measuredAs } from './transform/derived-series.ts';
import type { Transform } from './transform/transform.ts';
import { TRANSFORMS } from './transform/transforms.ts';

/** More lines than this in one plot are no comparison. */
export const MOST_OVERLAID = 4;

/** Whether two metrics share an axis: one unit and scale, as the view shows them. */
export function sharesAxis(a: Indicator, b: Indicator, transform: Transform): boolean {
  const shown = (one: Indicator) => (TRANSFORMS[transform.kind].refuses(one) === null ? measuredAs(one, transform) : one);
  const [left, right] = [shown(a), shown(b)];
  return left.unit === right.unit && left.unitMultiplier === right.unitMultiplier;
}

/** The metrics among those asked for that can be drawn over each other: those of the first one's unit. */
export function overlaid(dataset: Dataset, ids: readonly IndicatorId[], transform: Transform): readonly Indicator[] {
  const drawable = ids.flatMap((id) => {
    const indicator = dataset.indicators.get(id);
    return indicator === undefined || indicator.panel === null ? [] : [indicator];
  });
  const [first] = drawable;
  const alike = first === undefined ? [] : drawable.filter((one) => sharesAxis(first, one, transform));
  return alike.length < 2 ? [] : alike.slice(0, MOST_OVERLAID);
}

/** Every series in a colour of its own: the first keeps its own, a later one of the same colour takes a free one. */
export function inOwnColours(indicators: readonly Indicator[]): readonly Indicator[] {
  const taken = new Set<SeriesColour>();
  return indicators.map((indicator) => {
    const free = SERIES_COLOURS.find((one) => !taken.has(one) && !indicators.some((other) => other.colour === one));
    const colour = taken.has(indicator.colour) ? (free ?? indicator.colour) : indicator.colour;
    taken.add(colour);
    return { ...indicator, colour };
  });
}

function joined(indicators: readonly Indicator[], language: keyof LocalText, between: string): string {
  return indicators.map((one) => one.title[language]).join(between);
}

/** The panel of metrics drawn over each other: its title is their names. */
export function overlayPanel(indicators: readonly [Indicator, ...Indicator[]]): Panel {
  return {
    id: panelId('compared'),
    topic: indicators[0].topic,
    view: null,
    order: 0,
    title: { en: joined(indicators, 'en', ' · '), zh: joined(indicators, 'zh', '、') },
    finding: null,
    findingNeeds: null,
    howToRead: { en: '', zh: '' },
  };
}
