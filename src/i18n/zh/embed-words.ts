import type { Words } from '../words.ts';

export const embedWords: Words['embed'] = {
  label: 'Sourceline：中美贸易，每个数字都可查证',
  sources: (publishers, more) => `来源：${publishers.join('；')}${more === 0 ? '' : `等${publishers.length + more}家`}。`,
  frozen: (day) => `固定为${day}的数据。`,
  home: '在Sourceline查证每个数字',
  nothing: '此框架没有要求显示任何图。链接所指的页面会显示全部。',
};
