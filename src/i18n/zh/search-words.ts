import type { Words } from '../words.ts';

const kinds: Words['search']['kinds'] = {
  command: '可以做的事',
  metric: '指标',
  claim: '数字',
  event: '事件',
  quote: '引文',
  source: '来源',
  dispute: '分歧',
};

const commands: Words['search']['commands'] = {
  charts: { name: '显示图表', others: '图形 曲线' },
  table: { name: '显示表格', others: '行 列 数据 下载' },
  sources: { name: '按来源阅读', others: '文章 报道 引文 核对 自己的副本' },
  disputes: { name: '查看来源之间的分歧', others: '分歧 差异 原因' },
  method: { name: '了解制作方法', others: '方法 术语 帮助 关于 标记 缺失' },
  light: { name: '浅色页面', others: '外观 主题 白色 明亮' },
  dark: { name: '深色页面', others: '外观 主题 黑色 夜间' },
  device: { name: '页面外观跟随设备', others: '外观 主题 系统 自动' },
  language: { name: '用英文阅读本页', others: '语言 英语 切换 翻译' },
  share: { name: '分享此视图', others: '链接 复制 嵌入 发送' },
  print: { name: '打印此视图的报告', others: '纸张 文件 页面' },
  plain: { name: '回到最初的视图', others: '重置 清除 筛选 开始 首页' },
};

export const searchWords: Words['search'] = {
  open: '搜索',
  openBy: '搜索，按/键',
  title: '搜索',
  label: '数字、月份、引文、来源、事件或操作',
  close: '关闭搜索',
  results: '结果',
  kinds,
  shownOf: (shown, total) => `${total}条中的${shown}条`,
  count: (count) => `${count}条结果`,
  start: '试试“34.5”“2025年4月”或“磁体”。打错几个字也能找到。',
  nothing: '没有找到。请减少用词，或输入月份、数字。',
  keys: '方向键选择，回车打开，Ctrl加回车在新标签页打开。',
  privacy: '输入的内容只留在本页。',
  quoteOf: (value, what) => `${value}，${what}`,
  disputeNames: '分歧 争议 差异',
  commands,
  missing: '搜索未能送达。请重新载入页面再试。',
};
