import type { Words } from '../words.ts';
import { count } from './count.ts';

export const shellWords: Words['shell'] = {
  title: '中美贸易，每个数字都可查证',
  documentTitle: '中美贸易，每个数字都可查证 · Sourceline',
  description: '把中美贸易争端的数字放在同一条时间轴上，每个数字都附有写明它的原文。',
  skip: '跳至图表',
  tabs: { charts: '图表', table: '表格', sources: '来源', disputes: '分歧', method: '方法' },
  story: '分步导读',
  tabsLabel: '阅读这些数字的方式',
  theme: '外观',
  themeNames: { system: '跟随设备', light: '浅色', dark: '深色' },
  languageMissing: '该语言的文字未能送达。其余一切未变。',
  themeNow: (name) => `外观：${name}。点按更换。`,
  dataOf: (day) => `数据截至${day}`,
  version: (version) => `版本${version}`,
  download: '下载数据包',
  licence: '代码采用MIT许可；事实可自由使用；引文归其出版方所有',
  promise: '每个数字都注明出版方和所见之处',
  factsTitle: '不成序列的数字',
  evidenceHint: '选择一个点，出处在此打开。',
  evidenceHintDetail: '圆圈是一句写明该数字的原文，圈内为独立来源数。小标记是仅有引注的数字。',
  evidence: '出处',
  opening: '正在打开……',
  partMissing: '页面的这一部分未能送达。链接不会丢失；请重新载入页面再试。',
  mostStated: '报道最多的数字',
  reports: (reports, origins) => `${count(reports, '篇报道')}，${count(origins, '个独立来源')}`,
};
