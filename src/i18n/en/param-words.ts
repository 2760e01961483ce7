import type { ViewState } from '../../domain/view.ts';

/** What a parameter of the link does; said on the page of all parameters, which no other page loads. */
export interface ParamWords {
  /** What it decides, in a sentence or two. */
  readonly what: string;
  /** How its values are spelt. */
  readonly spelling: string;
}

export const paramWords: Record<keyof ViewState, ParamWords> = {
  topics: {
    what: 'Which topics are shown, panels and loose figures alike.',
    spelling: 'Ids of topics, each after a ~. A lone ~ is none; without the parameter all are shown.',
  },
  metrics: {
    what: 'Which series are drawn in the panels. A panel without one is left out.',
    spelling: 'Ids of metrics, each after a ~. A lone ~ is none; without the parameter the main ones are drawn.',
  },
  range: {
    what: 'The first and the last month of the time axis, both included.',
    spelling: 'Two months joined by two dots, 2025-01..2025-06. “earliest” and “latest” move as figures come in.',
  },
  transform: {
    what: 'Shows values as computed from the published ones, in each panel that allows it.',
    spelling: '“idx@2024-01”, “pp”, “pp@2024-01”, “yoy” or “cum@2024-01”: index, change in points on the period before or since a month, year on year, running sum.',
  },
  rareEarthView: {
    what: 'Which of the three views of rare earths stands in their panel.',
    spelling: '“tonnes”, “yoy” for the change on a year before, “mine” for what mines yield.',
  },
  at: {
    what: 'The month whose values all panels read out.',
    spelling: 'A month, 2025-05.',
  },
  at2: {
    what: 'The month that the pinned one is compared with.',
    spelling: 'A month, 2025-04.',
  },
  overlay: {
    what: 'Metrics of one unit that are drawn over each other in a panel of their own.',
    spelling: 'Two to four ids of metrics, each after a ~, in the order of drawing.',
  },
  lag: {
    what: 'By how many months the last of the compared metrics is drawn later than its periods; earlier below zero.',
    spelling: 'A whole number from -24 to 24.',
  },
  tab: {
    what: 'The way of reading: charts, table, source by source, disputes, method.',
    spelling: '“charts”, “table”, “sources”, “disputes” or “method”.',
  },
  article: {
    what: 'The article that is open in the tab of sources.',
    spelling: 'The id of an article.',
  },
  sort: {
    what: 'The column by which the table is sorted, and which way.',
    spelling: '“period” or the id of a metric, then .asc or .desc.',
  },
  evidence: {
    what: 'The figure or event whose evidence is open.',
    spelling: 'The id of a figure, which has a dot before its period, or of an event.',
  },
  sources: {
    what: 'Only figures that these articles state. “cited” stands for the figures that no article states.',
    spelling: 'Ids of articles, each after a ~. A lone ~ is none; without the parameter all count.',
  },
  minOrigins: {
    what: 'Only figures with at least so many independent origins.',
    spelling: 'A number from 2 to 9.',
  },
  evidenceFilter: {
    what: 'Only figures that are quoted, or on which sources differ.',
    spelling: '“any”, “quoted” or “disputed”.',
  },
  known: {
    what: 'Shows what had been published by the end of a day, and nothing later.',
    spelling: 'A day, 2025-06-10.',
  },
  revised: {
    what: 'Draws the newest vintage of each figure in place of the first release.',
    spelling: '1; without the parameter first releases are drawn.',
  },
  dispute: {
    what: 'The dispute that is open in the tab of disputes.',
    spelling: 'The id of a dispute.',
  },
  rival: {
    what: 'The claim that the open one is compared with.',
    spelling: 'The id of a figure.',
  },
  step: {
    what: 'The step of the guided reading whose words stand above the view.',
    spelling: 'The name of a curated view.',
  },
  language: {
    what: 'The language of the page, whatever the reader’s device prefers.',
    spelling: '“en” or “zh”; without the parameter the reader’s own choice holds.',
  },
  dataVersion: {
    what: 'Freezes the link to a version of the data. Where that version is not kept, the newest is shown and a notice says so.',
    spelling: 'The day of the version and eight hex digits, as the foot of the page names it.',
  },
  embed: {
    what: 'Shows the panels alone, with their sources and a way back to the page, for a frame in a page of yours.',
    spelling: '1; without the parameter the whole page is shown.',
  },
  theme: {
    what: 'Light or dark, whatever the reader’s device prefers.',
    spelling: '“light” or “dark”; without the parameter the reader’s own choice holds.',
  },
};
