import type { Indicator, LocalText, Observation } from '../domain/dataset.ts';
import type { MonthNumber } from '../domain/time-period.ts';

/** What a chart says, made by the formatters and the words of the language; charts hold no words of their own. */
export interface ChartWords {
  readonly value: (value: number, indicator: Indicator) => string;
  readonly tick: (value: number, indicator: Indicator, top: boolean) => string;
  readonly month: (month: MonthNumber) => string;
  readonly monthName: (month: MonthNumber) => string;
  readonly text: (text: LocalText) => string;
  readonly forecast: (value: string) => string;
  readonly announced: (value: string) => string;
  readonly janFeb: string;
  readonly gap: (month: string) => string;
  readonly endOfData: (year: string) => string;
  readonly year: (month: MonthNumber) => string;
  /** Name of a mark for those who do not see it. */
  readonly point: (indicator: Indicator, observation: Observation, origins: number) => string;
}
