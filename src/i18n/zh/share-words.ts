import type { Words } from '../words.ts';

export const shareWords: Words['share'] = {
  open: '分享',
  title: '分享此视图',
  close: '关闭',
  kindsLabel: '链接以后显示什么',
  kinds: {
    dated: { name: '这些月份', text: () => '写明日期。以后更正的数字按更正后显示。' },
    updating: { name: '保持更新', text: () => '同样的问题，最新的月份。数字可能变化。' },
    frozen: { name: '固定不变', text: (day) => `数字永远相同：写明日期，使用${day}的数据。` },
  },
  endsBefore: (month) => `所选时间范围止于${month}，因此不会增加以后的月份。`,
  link: '链接',
  copy: '复制链接',
  copied: '链接已复制',
  byHand: '此浏览器不允许网页复制。链接已选中：按Ctrl+C，苹果电脑按Command+C；手机请长按后选择“复制”。',
  system: '分享到……',
  message: (what) => `中美贸易，每个数字都可查证：${what}`,
  opens: (parts) => `打开：${parts.join(' · ')}。`,
  length: (characters) => `共${characters}个字符，只含编号和日期。`,
  missing: '页面的这一部分未能载入。浏览器地址栏中的地址同样能打开此视图。',
  parts: {
    noPanel: '不含图',
    pinned: (month) => `固定于${month}`,
    evidence: (what) => `${what}的出处`,
    newest: (from) => `${from}至最新月份`,
    first: '首个月份',
    metrics: (chosen) => `所选${chosen}个指标`,
    known: (day) => `截至${day}所知`,
    frozen: (day) => `${day}的数据`,
    setting: (name) => `已设置${name}`,
  },
  frozenBanner: {
    label: '固定的数据',
    text: (day) => `此链接固定为${day}的数据。本站已有更新的数据。`,
    newest: '显示最新数据',
  },
};
