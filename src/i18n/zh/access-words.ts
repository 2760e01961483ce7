import type { Words } from '../words.ts';
import { count } from './count.ts';

export const accessWords: Words['access'] = {
  list: (parts) => parts.join('，'),
  position: (position, periods) => `第${position}期，共${periods}期`,
  computed: '本页算出',
  quoted: (origins) => `引自${count(origins, '个独立来源')}`,
  disputed: '来源有分歧',
  inView: (figures, range) => `${figures}，${range}`,
  help: '图表按键',
  close: '关闭',
  helpNote: '焦点在图表中时有效；用跳格键可依次来到每张图表。',
  keys: [
    { keys: ['←', '→'], does: '上一个月，下一个月' },
    { keys: ['↑', '↓'], does: '上一个数列，下一个数列' },
    { keys: ['Home', 'End'], does: '最早一月，最近一月' },
    { keys: ['Page Up', 'Page Down'], does: '退一年，进一年' },
    { keys: ['A'], does: '下一个有引文的点；加上档键则为上一个' },
    { keys: ['Enter'], does: '打开该点的出处' },
    { keys: ['Space'], does: '固定此月；上档键加回车键可与另一月比较' },
    { keys: ['+', '−'], does: '放大，返回' },
    { keys: ['T'], does: '在表格中看同一数字' },
    { keys: ['Escape'], does: '关闭出处，或离开该点' },
    { keys: ['?'], does: '本表' },
  ],
};
