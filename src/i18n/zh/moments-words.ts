import type { Words } from '../words.ts';

export const momentsWords: Words['moments'] = {
  control: '对比',
  none: '无',
  set: (months, metrics) => [months ? '两个月份' : '', metrics === 0 ? '' : `${metrics}个指标`].filter(Boolean).join('，'),
  months: '两个月份并列',
  monthsHint: '也可按住Shift键点按图上的月份；键盘操作为Shift键加回车键。',
  pinned: '固定的月份',
  second: '与之相比',
  overlay: '指标叠加',
  overlayHint: '两到四个同单位的指标，画在单独一幅图中。最后选的一个可在时间上平移。',
  overlayNone: '撤去此图',
  overlayRefused: { unit: '单位不同', full: '至多四个' },
  lag: (series) => `${series}画在`,
  lagEarlier: '提前一个月',
  lagLater: '推后一个月',
  lagValue: (months) => {
    if (months === 0) return '本来的时间';
    return `${months > 0 ? '推后' : '提前'}${Math.abs(months)}个月`;
  },
  compareWith: (month) => `将${month}与另一个月相比`,
  compareShort: '与…相比',
  title: (first, second) => `${first} → ${second}`,
  close: '结束月份对比',
  earlier: (month) => `改与${month}的前一个月相比`,
  later: (month) => `改与${month}的后一个月相比`,
  table: (first, second) => `${first}与${second}的数值及变动`,
  metric: '指标',
  change: '变动',
  same: '无变动',
  refused: {
    missing: '其中一个月没有数字',
    bound: '其中一个是上下限，并非确数',
    combined: '其中一个是两个月合并的数值',
  },
  withShare: (difference, share) => `${difference}（${share}）`,
  cited: (publisher) => `引注：${publisher}`,
  computed: '由本页算出',
  row: (series, from, to, change) => `${series}：${from} → ${to}，${change}`,
  open: (value, what) => `${value}：打开出处，${what}`,
  steps: '月内有变动的税率取月末值。',
};
