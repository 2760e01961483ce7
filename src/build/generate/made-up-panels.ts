import { bilingual, type SampleRow } from '../../test/sample-package.ts';

/** A panel of a made-up package, with the first of its series. */
export interface MadeUpPanel {
  readonly id: string;
  readonly topic: string;
  readonly title: readonly [en: string, zh: string];
  readonly unit: string;
  readonly multiplier: string;
  /** What its values keep to. */
  readonly level: number;
  readonly colours: readonly [string, string];
  /** A value as an article writes it, unit included. */
  readonly inWords: (value: string) => string;
}

const percent = (value: string): string => `${value} percent`;

/** Four panels in four units and topics, as in the bundled package. */
export const MADE_UP_PANELS: readonly MadeUpPanel[] = [
  { id: 'duty', topic: 'tariffs', title: ['Made-up duty', '虚构关税'], unit: 'percent', multiplier: '0', level: 40, colours: ['us', 'china'], inWords: percent },
  { id: 'trade', topic: 'trade', title: ['Made-up trade', '虚构贸易'], unit: 'usd', multiplier: '9', level: 12, colours: ['china', 'us'], inWords: (value) => `$${value} billion` },
  { id: 'share', topic: 'prices', title: ['Made-up share', '虚构份额'], unit: 'percent-share', multiplier: '0', level: 20, colours: ['cpi', 'ppi'], inWords: percent },
  { id: 'earths', topic: 'rare-earths', title: ['Made-up tonnage', '虚构吨位'], unit: 'tonnes', multiplier: '0', level: 160, colours: ['rare', 'magnet'], inWords: (value) => `${value} tonnes` },
];

/** Name of one series of a panel: the first, or one of those that hold what does not fit before the year 1. */
export function seriesId({ id }: MadeUpPanel, series: number): string {
  return `${id}-${series + 1}`;
}

export function panelRow({ id, topic, title: [en, zh] }: MadeUpPanel, position: number): SampleRow {
  return {
    id,
    topic,
    order: String((position + 1) * 10),
    ...bilingual('title', en, zh),
    ...bilingual('how', 'Daily values of a generator. They say nothing about the world.', '由程序生成的每日数值，与现实无关。'),
  };
}

export function indicatorRow(panel: MadeUpPanel, series: number): SampleRow {
  const { topic, title, unit, multiplier } = panel;
  const [en, zh] = title.map((words) => (series === 0 ? words : `${words} ${series + 1}`));
  return {
    id: seriesId(panel, series),
    panel: panel.id,
    topic,
    order: String((series + 1) * 10),
    ...bilingual('title', en ?? '', zh ?? ''),
    ...bilingual('short', en ?? '', zh ?? ''),
    ...bilingual('definition', 'Made up by a generator.', '由程序生成。'),
    unit,
    unit_multiplier: multiplier,
    decimals: '2',
    frequency: 'D',
    mark: 'line',
    colour: panel.colours[series === 0 ? 0 : 1],
    core: 'yes',
    plotted_vintage: 'first',
  };
}
