import type { Words } from '../words.ts';
import { count } from './count.ts';
import { PUBLISHER_NAMES } from './publisher-names.ts';

export const sourcesWords: Words['sources'] = {
  publishers: PUBLISHER_NAMES,
  heading: '来源',
  picker: '有引文的报道',
  item: (number, publisher) => `${number}. ${publisher}`,
  openSource: '打开原文',
  ownOrigin: '独立来源',
  ownButFor: (statements) => `独立来源，但有${count(statements, '处说法')}出自他人`,
  countsWith: (publisher) => `与${publisher}合计`,
  countsWithButFor: (publisher, statements) => `与${publisher}合计，但有${count(statements, '处说法')}为其自有`,
  summary: (reports, origins) =>
    reports === origins
      ? `${count(reports, '篇报道')}，各为独立来源。`
      : `${count(reports, '篇报道')}，其中${count(origins, '篇')}为独立来源。其余转述其中某篇，与之合计一次，除非另有自己的内容。`,
  none: '本数据包中没有带引文的报道。',
  noneYet: '截至所示日期，尚无报道发表。',
  quotesOf: (publisher) => `${publisher}的引文，按原文顺序`,
  openFigure: (value, what) => `打开出处：${value}，${what}`,
  differs: '来源有分歧',
  start: '开头',
  end: '结尾',
  quotes: '本篇报道的引文',
  quoteCount: (exact, total) => `${exact}/${total}`,
  meaning: '制作本数据包时，每条引文都在具有此指纹的原文中逐字找到，只出现一次，位置相符。',
  fingerprint: (digits) => `原文的SHA-256指纹${digits}…`,
  length: (characters) => `${characters}个字符`,
  barMeaning: '竖条标出每句话在全文中的位置。',
  mentions: '文中未进入图表的数字',
  noMentions: '本篇报道的每个数字都在图表之中或其下方。',
  key: '字词上的标记',
  keyStates: '数字下划线的含义',
  keySample: '34.5%',
  keyDigits: '数字',
  keyDigitsMeaning: '即右侧的数字，用报道自己的话写出',
  keySign: '方向词',
  keySignMeaning: '表明升降或数量级的字词',
  cited: '引注的发布与报告',
  citedCount: (sources, publishers) => `${publishers}家出版方的${sources}个来源；只列名称，未摘原文`,
  sourceCount: (sources) => `${sources}个来源`,
  figureCount: (figures) => `${figures}个数字或事件`,
};
