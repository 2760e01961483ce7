import type { PanelModel } from '../../domain/panel-model.ts';
import type { PlottedSeries } from '../../domain/plotted-series.ts';
import type { MonthNumber } from '../../domain/time-period.ts';
import type { Locale } from '../../domain/locale.ts';
import type { ChartWords } from '../chart-words.ts';
import type { KeySample } from '../key-samples.ts';
import type { SeriesReading } from '../series-reading.ts';

/** What is said beside one panel. */
export interface PanelCaption {
  readonly headline: string;
  /** Unit, how the values are shown, and how it is read. */
  readonly note: string;
  /** In place of a panel without a value. */
  readonly empty: string;
}

/** All words of a picture but those on the plots; a picture holds none of its own. */
export interface PictureWords {
  readonly language: Locale;
  readonly chart: ChartWords;
  readonly key: readonly KeySample[];
  readonly title: string;
  /** The months that are drawn. */
  readonly range: string;
  /** What is chosen beside them: a past day, metrics, filters; empty where nothing is. */
  readonly choices: string;
  /** Said of data that nobody but the reader vouches for; null for our own. */
  readonly mark: string | null;
  readonly caption: (panel: PanelModel) => PanelCaption;
  readonly reading: (series: PlottedSeries, month: MonthNumber) => SeriesReading;
  /** In place of panels, where none is chosen. */
  readonly noPanel: string;
  readonly sources: string;
  readonly data: string;
  /** Where the view is, without what every browser adds; broken into lines where it is long. */
  readonly link: string;
}
