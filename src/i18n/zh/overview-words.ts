import type { Words } from '../words.ts';
import { count } from './count.ts';

export const overviewWords: Words['overview'] = {
  title: '全部年份',
  how: '每月的数字个数；黑色为有报道引文者。可拖动，也可输入时间范围。',
  label: '全部年份中的时间范围',
  picture: (range, figures, quoted) => `${range}共有${count(figures, '个数字')}，其中${count(quoted, '个')}有报道引文。`,
  first: '起始月份',
  last: '结束月份',
  window: '移动时间范围',
};
