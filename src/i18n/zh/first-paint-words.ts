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
      evidence: '一项数字背后的原话',
      event: '一个事件的来源',
      filters: '按证据、来源或指标筛选的数字',
      known: '某一天当时所知',
      compare: '两项数字的对照',
    },
  },
  waiting: '数字仍在传来。',
  missing: '页面的其余部分未能送达。眼前的内容仍在；要用链接、筛选和证据，请重新载入。',
  noScript: '此处已关闭 JavaScript。图表、结论和来源链接与绘制时一致；游标、筛选和证据需要它。',
};
