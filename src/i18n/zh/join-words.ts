import type { Words } from '../words.ts';

export const joinWords: Words['join'] = {
  items: (parts) => parts.join('、'),
  clauses: (parts) => parts.join('；'),
  sentences: (parts) => parts.join(''),
  pair: (first, second) => `${first}，${second}`,
  labelled: (name, text) => `${name}：${text}`,
  bracket: (text) => `（${text}）`,
  stop: (text) => `${text}。`,
  marks: { comma: '，', semicolon: '；', colon: '：', open: '（', close: '）', stop: '。', space: '' },
};
