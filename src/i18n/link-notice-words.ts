import type { LinkIssueCode } from '../domain/link-issue-code.ts';
import type { Locale } from './locale.ts';

/** What a sentence is made of. */
export interface LinkNoticeFacts {
  /** How many issues of this kind there are. */
  readonly count: number;
  /** The settings they concern, by name, joined. */
  readonly settings: string;
  /** A month in words, for what is said of one. */
  readonly month: string;
}

export interface LinkNoticeWords {
  /** Keys of links as readers know them; others are named by their key. */
  readonly settings: Readonly<Record<string, string>>;
  /** A key whose characters are not repeated on the page. */
  readonly unnamed: string;
  readonly separator: string;
  /** Follows the sentence where a part of a link was left out, with what parts two sentences. */
  readonly rest: string;
  readonly sentences: Readonly<Record<LinkIssueCode, (facts: LinkNoticeFacts) => string>>;
}

const ENGLISH: LinkNoticeWords = {
  settings: {
    v: 'version',
    topic: 'topics',
    m: 'metrics',
    t: 'range',
    re: 'rare-earth view',
    at: 'pinned month',
    tab: 'tab',
    open: 'article',
    sort: 'order of the table',
    e: 'evidence',
    src: 'sources',
  },
  unnamed: 'one without a name',
  separator: ', ',
  rest: ' Everything else is as shared.',
  sentences: {
    'link-too-long': () => 'This link is too long to be one of ours and was not read.',
    'link-newer-version': () => 'This link comes from a newer version. What is known here is shown.',
    'link-unknown-key': ({ count, settings }) =>
      count === 1
        ? `One setting of this link is not known here and was left out: ${settings}.`
        : `${count} settings of this link are not known here and were left out: ${settings}.`,
    'link-unreadable-value': ({ count, settings }) =>
      count === 1
        ? `One setting of this link could not be read and was left out: ${settings}.`
        : `${count} settings of this link could not be read and were left out: ${settings}.`,
    'link-list-too-long': ({ settings }) => `More is chosen than a link can carry, so this was left out: ${settings}.`,
    'link-repeated-key': ({ settings }) => `This link gives a setting twice, and the first counts: ${settings}.`,
    'link-unknown-metric': ({ count }) =>
      count === 1
        ? 'One metric of this link is not in this data and was left out.'
        : `${count} metrics of this link are not in this data and were left out.`,
    'link-unknown-source': ({ count }) =>
      count === 1
        ? 'One source of this link is not in this data and was left out.'
        : `${count} sources of this link are not in this data and were left out.`,
    'link-unknown-article': () => 'The article that this link opens is not in this data.',
    'link-unknown-dispute': () => 'The dispute that this link opens is not in this data.',
    'link-unknown-rival': () => 'The claim that this link compares with is not in this data.',
    'link-unknown-sort': () => 'The table is in order of time: the column that this link sorts by is not in this data.',
    'link-unknown-claim': () => 'The figure that this link opens is not in this data. It may have been corrected since.',
    'link-unknown-event': () => 'The event that this link opens is not in this data. It may have been corrected since.',
    'link-month-outside-data': ({ month }) => `The pinned month, ${month}, lies outside the figures of this data.`,
    'link-not-updating': () => 'The browser refuses to update the link: the address does not show this view.',
  },
};

const CHINESE: LinkNoticeWords = {
  settings: {
    v: '版本',
    topic: '主题',
    m: '指标',
    t: '时间范围',
    re: '稀土视图',
    at: '固定的月份',
    tab: '标签页',
    open: '文章',
    sort: '表格排序',
    e: '证据',
    src: '来源',
  },
  unnamed: '无名设置',
  separator: '、',
  rest: '其余均与分享时一致。',
  sentences: {
    'link-too-long': () => '此链接过长，不是本站生成的链接，因此未读取。',
    'link-newer-version': () => '此链接来自更新的版本。这里只显示已知的部分。',
    'link-unknown-key': ({ count, settings }) => `此链接中有${count}项设置无法识别，已略去：${settings}。`,
    'link-unreadable-value': ({ count, settings }) => `此链接中有${count}项设置无法读取，已略去：${settings}。`,
    'link-list-too-long': ({ settings }) => `所选内容超出链接的容量，已略去：${settings}。`,
    'link-repeated-key': ({ settings }) => `此链接重复给出同一设置，以第一个为准：${settings}。`,
    'link-unknown-metric': ({ count }) => `此链接中有${count}个指标不在本数据中，已略去。`,
    'link-unknown-source': ({ count }) => `此链接中有${count}个来源不在本数据中，已略去。`,
    'link-unknown-article': () => '此链接要打开的文章不在本数据中。',
    'link-unknown-dispute': () => '此链接要打开的分歧不在本数据中。',
    'link-unknown-rival': () => '此链接要对比的数字不在本数据中。',
    'link-unknown-sort': () => '表格按时间排序：此链接所用的排序列不在本数据中。',
    'link-unknown-claim': () => '此链接要打开的数字不在本数据中，可能已被更正。',
    'link-unknown-event': () => '此链接要打开的事件不在本数据中，可能已被更正。',
    'link-month-outside-data': ({ month }) => `固定的月份（${month}）不在本数据的范围内。`,
    'link-not-updating': () => '浏览器拒绝更新链接：地址栏中的链接不是当前视图。',
  },
};

export const LINK_NOTICE_WORDS: Readonly<Record<Locale, LinkNoticeWords>> = { en: ENGLISH, zh: CHINESE };
