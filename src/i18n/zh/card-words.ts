import type { CardWords } from '../en/card-words.ts';
import { count } from './count.ts';

export const cardWords: CardWords = {
  over: { year: '同比', month: '环比' },
  join: '，',
  reports: (reports, origins) => `${count(reports, '篇报道')}，${count(origins, '个独立来源')}`,
  cited: (sources) => `引自${count(sources, '个来源')}，未抄录原文`,
  version: (version) => `数据版本 ${version}`,
  alt: (value, what, source) => `${value}：${what}。${source === '' ? '' : `${source}。`}`,
};
