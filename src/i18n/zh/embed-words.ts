import type { Words } from '../words.ts';

export const embedWords: Words['embed'] = {
  label: 'Sourceline：中美贸易，可核查的数字',
  sources: (publishers, more) => `来源：${publishers.join('；')}${more === 0 ? '' : `等${publishers.length + more}家`}。`,
  frozen: (day) => `固定为${day}的数据。`,
  home: '在 Sourceline 核查每个数字',
  nothing: '此框架未要求显示任何面板。所链接的页面会显示全部面板。',
};
