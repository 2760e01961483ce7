import type { Words } from '../words.ts';
import { count } from './count.ts';

const undo: Words['states']['empty']['undo'] = {
  range: (figures, range) => `${range}，${count(figures, '个数字')}`,
  topics: (figures) => `全部主题，${count(figures, '个数字')}`,
  metrics: (figures) => `主要指标，${count(figures, '个数字')}`,
  sources: (figures) => `全部来源，${count(figures, '个数字')}`,
  evidence: (figures) => `出处不限，${count(figures, '个数字')}`,
};

export const statesWords: Words['states'] = {
  loading: {
    title: '正在读取数字',
    text: '数据表及其引文正在传来，图表随后呈现。',
    slow: '仍在载入。可能是网络较慢，也可能是服务器没有应答。您可以再等等，或重新开始。',
    retry: '重新开始',
  },
  error: {
    title: '数字未能送达',
    kept: '图表一概不画，以免呈现半真半假的内容。链接保持原样。',
    more: (faults) => `还发现${count(faults, '处错误')}。`,
    retry: '重试',
    report: (facts) => `报错时请附上：${facts}。`,
    file: (name) => `文件${name}`,
    row: (row) => `第${row}行`,
    column: (column) => `${column}列`,
    code: (code) => `代码${code}`,
    unnamed: '原因不明。',
  },
  empty: {
    titles: {
      topics: '未选择任何主题',
      metrics: '未选择任何指标',
      sources: '未选择任何来源',
      range: '这段时间内没有数字',
      evidence: '没有符合此出处条件的数字',
      known: '当时对此尚一无所知',
      several: '没有符合这些筛选条件的数字',
    },
    knownText: (figures, range, day) =>
      figures === 0
        ? `${range}之间，没有可以确定在${day}之前已发布的数字。`
        : `${range}之间，有${count(figures, '个数字')}在${day}之前已经发布，但都被筛选条件排除。`,
    latest: '回到目前所知的全部',
    text: (figures, range) => (figures === 0 ? `${range}之间没有数字。` : `${range}之间有${count(figures, '个数字')}，但都被筛选条件排除。`),
    undo,
    resetAll: '重置全部筛选',
  },
  notices: {
    label: '关于此链接',
    more: (notes) => `另有${count(notes, '条说明')}`,
    less: '收起',
    close: '关闭此提示',
  },
};
