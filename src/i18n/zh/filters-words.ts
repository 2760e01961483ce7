import type { Words } from '../words.ts';
import { count } from './count.ts';

const presets: Words['filters']['presets'] = {
  story: '冲击与休战',
  'since-2025': '2025年以来',
  'since-2018': '2018年以来',
  all: '全部',
};

const topics: Words['filters']['topicNames'] = {
  tariffs: '关税',
  trade: '贸易',
  prices: '价格',
  'rare-earths': '稀土',
  context: '背景',
};

const evidenceChoices: Words['filters']['evidenceChoices'] = {
  any: () => '不限',
  quoted: () => '有引文',
  origins: (origins) => `${origins}个以上独立来源`,
  disputed: () => '有分歧',
};

const backings: Words['filters']['coverage']['backings'] = {
  quoted: (figures) => `${count(figures, '个')}有引文`,
  'cited-by-several': (figures) => `${count(figures, '个')}有两处以上引注`,
  'cited-by-one': (figures) => `${count(figures, '个')}有一处引注`,
  'set-apart': (figures) => `${count(figures, '个')}在当日尚无来源`,
};

const known: Words['filters']['known'] = {
  name: '截至',
  latest: '最新',
  revised: (value) => `${value}，修订值`,
  choices: '可选日期',
  today: '今天',
  todayHint: (day) => `目前所知的全部，数据截至${day}。`,
  presets: { eve: () => '伦敦会谈前夕', talks: (day) => day },
  presetHint: (day, articles) => (day === '' ? articles : `${day}。${articles}`),
  articles: (appeared, of) => (appeared === 0 ? '尚无报道刊出。' : `${count(of, '篇报道')}中有${count(appeared, '篇')}可以确定已经刊出。`),
  dayLabel: '其他日期',
  show: '显示',
  dayHint: '如2025-06-10或2025年6月10日',
  problems: {
    unreadable: '这不是日期。请写成2025-06-10或2025年6月10日。',
    ambiguous: (first, second) => `这可以是${first}，也可以是${second}。请把年份写在最前面。`,
    later: (day) => `数据截至${day}：此后的情况无从知晓。`,
  },
  revisedSwitch: '修订值',
  revisedHint: (figures) => `画出数字的最新版本，而非首次发布值。有修订的数字共${count(figures, '个')}。`,
  bannerLabel: '关于所示日期',
  banner: (day) => `以下为${day}当天所能知道的情况。`,
  hidden: (figures) => (figures === 0 ? '没有更晚的数字' : `隐去${count(figures, '个')}更晚的数字`),
  undated: (figures) => `${count(figures, '个')}发布日期不详，另置`,
  sentence: (hidden, undated) => `${hidden}；${undated}。`,
  list: '列出另置的数字',
  unlist: '收起列表',
  back: '回到最新',
  setApart: '因发布日期不详而另置',
  setApartRow: (series, figures, periods) => `${series}：${count(figures, '个数字')}${periods === '' ? '' : `，${periods}`}`,
  periods: (parts) => parts.join('、'),
  years: (first, last) => `${first}至${last}`,
  undatedSources: (articles, others) =>
    `${count(articles, '篇报道')}和${count(others, '个引注来源')}没有日期：其内容概不显示；已知日期的数字仍保留，只是不带这些来源。`,
};

export const filtersWords: Words['filters'] = {
  label: '筛选',
  range: '时间范围',
  presetsLabel: '可选的时间范围',
  presets,
  first: '起始月份',
  last: '结束月份',
  to: '至',
  monthHint: '如2025-05、05/2025或2025年5月',
  monthProblems: {
    unreadable: '这不是月份。请写成2025-05、05/2025或2025年5月。',
    outside: (range) => `该处没有数字。现有数字的范围是${range}。`,
    order: '起始月份晚于结束月份，请改动其一。',
  },
  topics: '主题',
  topicNames: topics,
  metrics: '指标',
  sources: '来源',
  all: '全部',
  none: '无',
  some: (chosen, of) => `${chosen}/${of}`,
  summary: (set) => (set === 0 ? '全部' : `已设${count(set, '项')}`),
  chooseAll: '全选',
  chooseNone: '全不选',
  reset: '重置',
  resetAll: '全部重置',
  actions: (filter) => `选择${filter}`,
  figures: (figures) => count(figures, '个数字'),
  metricsHint: '数目为该时间范围内的数字个数。',
  otherView: '属于此图的另一种呈现方式；选中即打开。',
  sourcesHint: '在其他筛选条件之内，报道用自己的话写出的数字。',
  topicsHint: '数目为其他筛选条件之内的数字个数。',
  citedOnly: '仅有引注',
  citedOnlyHint: '没有报道写出',
  evidence: '出处',
  evidenceChoices,
  evidenceBoth: (origins) => `有分歧，${origins}个以上独立来源`,
  coverage: {
    counts: (figures, parts) => (parts === '' ? count(figures, '个数字') : `${count(figures, '个数字')}：${parts}`),
    backings,
    disputed: (figures) => `${count(figures, '个')}有分歧`,
    join: (parts) => parts.join('，'),
    ofSeries: (series, counts) => `${series}：${counts}`,
    label: '该时间范围内各数字的依据',
  },
  known,
  inView: (shown, total) => `视图中有${shown}个数字，共${total}个`,
};
