import type { PrintWords } from '../en/print-words.ts';

export const printWords: PrintWords = {
  noted: '有引文，圈内为注释编号',
  lane: '事件',
  readAt: (month) => `取${month}的数值`,
  notes: '数字背后的原文',
  cited: (publisher, title) => `${publisher}：${title}（引注，未抄录原文）`,
  disputed: (title) => `来源有分歧：${title}。`,
  others: (publishers) => `未编号的数字为引注，各自的出处见数据。出版方：${publishers}。`,
  more: (count) => `另有${count}家`,
  link: '此视图及全部出处',
  code: '链接的二维码，可用手机扫描',
  shortCode: '二维码打开相同的月份与主题；上方链接打开完整视图。',
  noPanel: '此视图未选择任何图。',
};
