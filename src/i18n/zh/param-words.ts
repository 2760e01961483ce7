import type { paramWords as english } from '../en/param-words.ts';

export const paramWords: typeof english = {
  topics: {
    what: '显示哪些主题，图表与不成序列的数字均受其影响。',
    spelling: '主题编号，每个前加~。单独一个~表示不选；不写此参数则全部显示。',
  },
  metrics: {
    what: '图中画哪些序列。没有序列的图不显示。',
    spelling: '指标编号，每个前加~。单独一个~表示不选；不写此参数则画出主要指标。',
  },
  range: {
    what: '时间轴的首月与末月，均包含在内。',
    spelling: '两个月份，中间用两点连接，如2025-01..2025-06。“earliest”和“latest”随数据更新而移动。',
  },
  transform: {
    what: '在允许的图中，显示据已公布数字算出的数值。',
    spelling: '“idx@2024-01”为指数，“pp”或“pp@2024-01”为百分点变动，“yoy”为同比，“cum@2024-01”为累计。',
  },
  rareEarthView: {
    what: '稀土图采用三种呈现方式中的哪一种。',
    spelling: '“tonnes”为吨数，“yoy”为同比变化，“mine”为矿山产量。',
  },
  at: {
    what: '各图读数所在的月份。',
    spelling: '一个月份，如2025-05。',
  },
  at2: {
    what: '与所固定月份相比较的月份。',
    spelling: '一个月份，如2025-04。',
  },
  overlay: {
    what: '在单独一幅图中叠加绘制的同单位指标。',
    spelling: '两到四个指标编号，每个前加~，按绘制顺序。',
  },
  lag: {
    what: '对比指标中最后一个比其时期晚画几个月；负数为提前。',
    spelling: '-24到24的整数。',
  },
  tab: {
    what: '阅读方式：图表、表格、按来源阅读、分歧、方法。',
    spelling: '“charts”、“table”、“sources”、“disputes”或“method”。',
  },
  article: {
    what: '来源标签页中打开的报道。',
    spelling: '报道编号。',
  },
  sort: {
    what: '表格按哪一列排序及其方向。',
    spelling: '“period”或指标编号，后接“.asc”或“.desc”。',
  },
  evidence: {
    what: '打开哪个数字或事件的出处。',
    spelling: '数字编号（时期前有一个点）或事件编号。',
  },
  sources: {
    what: '只显示这些报道写明的数字。“cited”代表没有报道写明的数字。',
    spelling: '报道编号，每个前加~。单独一个~表示不选；不写此参数则全部计入。',
  },
  minOrigins: {
    what: '只显示独立来源不少于此数的数字。',
    spelling: '2到9的一个数。',
  },
  evidenceFilter: {
    what: '只显示有引文的数字，或来源有分歧的数字。',
    spelling: '“any”、“quoted”或“disputed”。',
  },
  known: {
    what: '只显示该日结束前已发布的内容。',
    spelling: '一个日期，如2025-06-10。',
  },
  revised: {
    what: '画出每个数字的最新版本，而非首次发布值。',
    spelling: '1；不写此参数则画出首次发布值。',
  },
  dispute: {
    what: '分歧标签页中打开的分歧。',
    spelling: '分歧编号。',
  },
  rival: {
    what: '与所打开数字相对照的数字。',
    spelling: '数字编号。',
  },
  step: {
    what: '分步导读的一步，其文字显示在视图上方。',
    spelling: '精选视图的名称。',
  },
  language: {
    what: '界面的语言，不论读者的设备如何设置。',
    spelling: '“en”或“zh”；不写此参数则依读者的选择。',
  },
  dataVersion: {
    what: '把链接固定在某一版数据上。若未保留该版本，则显示最新数据并加以说明。',
    spelling: '版本日期和八位十六进制数，如页脚所示。',
  },
  embed: {
    what: '只显示各图及其来源，并附返回本页的链接，供嵌入您的网页。',
    spelling: '1；不写此参数则显示整页。',
  },
  theme: {
    what: '浅色或深色，不论读者的设备如何设置。',
    spelling: '“light”或“dark”；不写此参数则依读者的选择。',
  },
};
