import type { Words } from '../words.ts';

export const firstPaintWords: Words['firstPaint'] = {
  asked: {
    title: '正在读取数字',
    text: '此链接的数字正在传来。它要看的是：',
    lines: {
      range: '月份：{}',
      topics: '主题：{}',
      at: '{}的数字',
      table: '表格',
      sources: '来源',
      disputes: '分歧',
      method: '方法',
      evidence: '一个数字背后的原话',
      event: '一项事件的来源',
      filters: '按出处、来源或指标筛选的数字',
      known: '某一天当时所知',
      compare: '两个数字的对照',
    },
  },
  waiting: '数字仍在传来。',
  missing: '页面的其余部分未能送达。眼前的内容仍在；要使用链接、筛选和出处，请重新载入。',
  ownPage: '在单独的页面中打开此视图',
  noScript: '此处已关闭JavaScript。图表、结论和来源链接保持绘制时的样子；光标、筛选和出处需要JavaScript。',
};
