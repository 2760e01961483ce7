import type { StoryWords } from '../en/story-words.ts';

export const storyWords: StoryWords = {
  name: '伦敦会谈，逐步道来',
  intro: '五篇报道对2025年6月伦敦会谈的说法，以及与之相关的数字。每个数字都取自数据，并通向显示它的视图。',
  of: (step, steps) => `第${step}步，共${steps}步`,
  said: (step, steps, title) => `第${step}步，共${steps}步：${title}`,
  previous: '上一步',
  next: '下一步',
  leave: '离开导读',
  present: '演示',
  endPresenting: '结束演示',
  back: '回到这一步的视图',
  keys: '方向键翻页，Esc 离开',
  open: '打开此视图',
  quoted: (publisher) => `${publisher}：`,
  cited: (publishers) => `引自${publishers}`,
  home: '前往数字',
};
