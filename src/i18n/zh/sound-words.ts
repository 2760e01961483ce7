import type { Words } from '../words.ts';
import { count } from './count.ts';

export const soundWords: Words['sound'] = {
  hear: '听',
  series: (name) => `听${name}`,
  stop: (name) => `停止${name}（退出键）`,
  speed: '时长',
  seconds: (seconds) => count(seconds, '秒'),
  pitches: (low, high, range) => `从左到右为${range}。最低音为${low}，高两个八度的最高音为${high}。`,
  first: (value) => `序列之前的第一个音为${value}。`,
  quoted: (marks) => `${count(marks, '声轻响')}，表示引自文章的数字。`,
  zeros: (marks) => `${count(marks, '声低响')}，表示越过零。`,
  silence: '没有数字处无声。',
  nothing: '视图中没有此序列的数字。',
  denied: '此浏览器未让本页发声。',
};
