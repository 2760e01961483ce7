import type { Words } from '../words.ts';
import { count } from './count.ts';

export const factsWords: Words['facts'] = {
  title: '不成序列的数字',
  more: (figures) => `另有${count(figures, '个')}不成序列的数字`,
  origins: (origins) => count(origins, '个独立来源'),
  citedOnly: '仅有引注',
  differs: '来源有分歧。',
  refuted: '已证伪：',
  what: (title, period) => (period === '' ? title : `${title}，${period}`),
  share: (shares) => `标在0至100%的刻度上：${shares.join('、')}。`,
};
