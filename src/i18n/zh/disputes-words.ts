import type { Words } from '../words.ts';
import { causeSentence } from './cause-sentence.ts';
import { count } from './count.ts';

const causes: Words['disputes']['causes'] = {
  definition: '口径不同',
  coverage: '范围不同',
  'announced-or-in-force': '宣布还是生效',
  vintage: '版本不同',
  rounding: '取整',
  weekday: '星期有误',
  misprint: '误刊',
  'different-event': '事件不同',
  attribution: '归属不同',
  'known-later': '事后方知',
  unexplained: '原因不明',
};

const causesOnPlot: Words['disputes']['causesOnPlot'] = {
  definition: '口径不同',
  coverage: '范围不同',
  'announced-or-in-force': '已宣布，未生效',
  vintage: '版本不同',
  rounding: '取整',
  weekday: '星期沿用有误',
  misprint: '误刊',
  'different-event': '事件不同',
  attribution: '归属不同',
  'known-later': '事后方知',
  unexplained: '来源有分歧，原因不明',
};

const causeMeanings: Words['disputes']['causeMeanings'] = {
  definition: '同一名称之下量的是两样东西。两者都可能正确，并非谁有错。',
  coverage: '量的是同一样东西，但其中一方统计的范围更大。',
  'announced-or-in-force': '一方说的是宣布的内容，另一方说的是生效的内容。',
  vintage: '一方用较早发布的值，另一方用较晚的值。',
  rounding: '同一数字，说得较为概略。',
  weekday: '后来的稿件沿用先前报道中的“星期几”，所指日期已经不同。',
  misprint: '刊出时即有误。予以保留并划去，绝不当作真值画出。',
  'different-event': '把两件事说成了一件。',
  attribution: '归于不同的机构。',
  'known-later': '其中一方写作时尚无从知晓。',
  unexplained: '现有材料均未说明原因。我们不作猜测。',
};

export const disputesWords: Words['disputes'] = {
  lead: (places) => `来源之间有${count(places, '处')}分歧，原因如下`,
  none: '本数据包的各来源之间没有相互矛盾之处。',
  note: '两种量法得数不同，并不是错误；原因一栏会说明属于哪一种。上方的筛选不影响此列表。',
  filter: '按原因筛选',
  all: '全部',
  causes,
  causesOnPlot,
  causeMeanings,
  refuted: '已证伪',
  cited: '仅有引注，未摘原文',
  repeats: '转述另一篇报道，不计数',
  followers: (followers) => `另有${count(followers, '篇报道')}沿用其说`,
  openFigure: (value, what) => `打开出处：${value}，${what}`,
  inArticle: '在报道中查看',
  inArticleName: (publisher) => `在${publisher}的引文中查看这句话`,
  restsOn: '结论的依据',
  restsOnNothing: '未见任何来源说明原因。',
  linkIt: '链接到此处',
  linked: '链接已在地址栏中',
  times: (ratio) => `${ratio}倍`,
  apart: (difference) => `相差${difference}`,
  days: (days) => `相差${count(days, '天')}`,
  cut: '此刻度不从零开始。',
  log: '每一格为前一格的十倍。',
  yardstick: (title, value) => `${title}：${value}`,
  drawing: (claims, measures) => `标在刻度上：${claims.join('、')}。${measures.length === 0 ? '' : `供比照：${measures.join('、')}。`}`,
  struck: (value) => `${value}（已证伪）`,
  smallTitle: '文字表述上的分歧',
  columns: { cause: '原因', about: '事项', one: '一方说', another: '另一方说', finding: '结论' },
  misprintedBy: (reports) => `${count(reports, '篇报道')}误刊一个未画出的数值`,
  mark: (title, cause, others) => `来源有分歧：${title}。${causeSentence(cause)}${others === 0 ? '' : `此处还有${count(others, '项分歧')}。`}查看这项分歧。`,
};
