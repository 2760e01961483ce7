import { type DayNumber, isoDay, isoMonth, monthOfDay } from '../../domain/time-period.ts';
import { bilingual, type SampleRow, type SampleTables } from '../../test/sample-package.ts';
import { type MadeUpArticle, madeUpArticle, type MadeUpSentence } from './made-up-article.ts';
import { type MadeUpPanel, seriesId } from './made-up-panels.ts';
import { LAST_DAY, type MadeUpReading } from './made-up-readings.ts';

/** A reading that has evidence, and how many articles state it. */
export interface MarkedReading {
  readonly panel: MadeUpPanel;
  readonly series: number;
  readonly reading: MadeUpReading;
  readonly articles: number;
}

const RELEASE = 'made-up-release';
const ARTICLES = 3;
/** Marks a series, and the days before the end among which they stand: those of the default view. */
export const MARKS = 12;
export const MARKED_DAYS = 690;
const EVENTS = 24;
const STORY_EVENTS = 8;

/** Which of the last readings of a series have evidence: spread evenly, the last among them. */
export function markedPositions(count: number): readonly number[] {
  const among = Math.min(count, MARKED_DAYS);
  const marks = Math.min(MARKS, among);
  const positions = Array.from({ length: marks }, (_, mark) => count - 1 - Math.floor((mark * (among - 1)) / Math.max(1, marks - 1)));
  return [...new Set(positions)].toSorted((a, b) => a - b);
}

function claim({ panel, series, reading }: MarkedReading): string {
  return `${seriesId(panel, series)}.${isoDay(reading.day)}`;
}

function observationRow(marked: MarkedReading): SampleRow {
  const { panel, series, reading, articles } = marked;
  return {
    indicator: seriesId(panel, series),
    period: isoDay(reading.day),
    value: String(Number(reading.value)),
    status: reading.status === '' ? 'normal' : reading.status,
    published_on: isoDay(reading.day + 1),
    vintage: 'first',
    sightings: String(articles + 1),
  };
}

function sentence(marked: MarkedReading): MadeUpSentence {
  const { panel, reading } = marked;
  return {
    target: claim(marked),
    before: `The ${panel.title[0].toLowerCase()} of ${isoDay(reading.day)} stood at `,
    number: panel.inWords(String(Number(reading.value))),
    after: ' on that day',
  };
}

function citation(id: string, target: string, relation = 'states'): SampleRow {
  return { id, target, source: RELEASE, kind: 'citation', relation };
}

/** The first marked reading of each panel that two articles state, with another value beside it, and the dispute about both. */
function disputeRows(marked: readonly MarkedReading[]) {
  const panels = new Set(marked.map(({ panel }) => panel));
  return [...panels].flatMap((panel) => {
    const about = marked.find((one) => one.panel === panel && one.articles > 1);
    if (about === undefined) return [];
    const other = `${claim(about)}.alternative`;
    const rival = { ...observationRow(about), value: String(Math.round(Number(about.reading.value) * 90) / 100), vintage: 'alternative' };
    return [{
      observation: rival,
      evidence: citation(`rival-${panel.id}`, other, 'disputes'),
      dispute: {
        id: `dispute-${panel.id}`,
        ...bilingual('title', `Two values of the ${panel.title[0].toLowerCase()}`, `${panel.title[1]}的两个数值`),
        cause: 'unexplained',
        about: claim(about),
        claims: `article-1-${1 + marked.filter((one) => one.articles > 0).indexOf(about)} | rival-${panel.id}`,
        ...bilingual('labels', 'The article | The release', '文章 | 发布'),
        ...bilingual('finding', 'Both are made up.', '两者均为虚构。'),
      },
    }];
  });
}

const CATEGORIES = ['tariff', 'export-control', 'talks', 'legal', 'data', 'other'];

function eventRow(index: number): SampleRow {
  const day: DayNumber = LAST_DAY - Math.floor(((EVENTS - index) * MARKED_DAYS) / (EVENTS + 1));
  const story = index % (EVENTS / STORY_EVENTS) === 0;
  const name = `made-up event ${index + 1}`;
  return {
    id: `${isoDay(day)}-event-${index + 1}`,
    start: isoDay(day),
    category: CATEGORIES[index % CATEGORIES.length] ?? 'other',
    ...bilingual('title', `A ${name}`, `虚构事件${index + 1}`),
    ...(story ? bilingual('short', `Event ${index + 1}`, `事件${index + 1}`) : {}),
    ...bilingual('detail', `A ${name} of ${isoMonth(monthOfDay(day))}.`, `虚构事件${index + 1}。`),
    story: story ? 'yes' : '',
  };
}

/** The articles that state the readings that are marked. */
export function madeUpArticles(marked: readonly MarkedReading[]): readonly MadeUpArticle[] {
  return Array.from({ length: ARTICLES }, (_, index) =>
    madeUpArticle(`article-${index + 1}`, isoDay(LAST_DAY + 1), marked.filter((one) => one.articles > index).map(sentence)),
  );
}

/** Observations, their evidence, events and disputes of the readings that are marked. */
export function evidenceTables(marked: readonly MarkedReading[], articles: readonly MadeUpArticle[]): SampleTables {
  const disputes = disputeRows(marked);
  const events = Array.from({ length: EVENTS }, (_, index) => eventRow(index));
  const release: SampleRow = { id: RELEASE, kind: 'release', publisher: 'A generator', title: 'Made-up values', published_on: isoDay(LAST_DAY + 1) };
  return {
    observations: [...marked.map(observationRow), ...disputes.map(({ observation }) => observation)],
    sources: [...articles.map(({ source }) => source), release],
    evidence: [
      ...articles.flatMap(({ evidence }) => evidence),
      ...marked.map((one, index) => citation(`cited-${index + 1}`, claim(one))),
      ...disputes.map(({ evidence }) => evidence),
      ...events.map((event, index) => citation(`event-${index + 1}`, `event:${event['id'] ?? ''}`)),
    ],
    mentions: [],
    events,
    disputes: disputes.map(({ dispute }) => dispute),
  };
}
