import type { Words } from '../words.ts';
import { count } from './count.ts';

const roles: Words['cite']['roles'] = {
  quote: '引文',
  citation: '引注',
  authority: '引文所依据的发布',
  dispute: '分歧中提及',
  remark: '对其的评注',
};

export const citeWords: Words['cite'] = {
  actions: '带走这条数字',
  region: '引用方式',
  copySentence: '复制引用句',
  sentenceCopied: '引用句已复制',
  cite: '引用',
  preview: '引用句',
  thisFigure: '复制这个数字的引用',
  thisEvent: '复制这个事件的引用',
  wholeView: (figures) => (figures === 1 ? '当前视图仅有一个数字，存为文件' : `当前视图全部${count(figures, '个数字')}，存为文件`),
  wholeViewNote: '包括图中所画的全部数字（含此前已生效并延续至今的税率），以及不成序列的数字。',
  formats: {
    plain: '纯文本',
    markdown: 'Markdown',
    html: 'HTML',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
    annotations: 'Web Annotation',
  },
  copyAs: (format) => `复制为${format}`,
  saveAs: (format) => `存为${format}`,
  copied: '已复制',
  copiedAloud: (format) => `${format}已复制`,
  saved: (file) => `已存为${file}`,
  byHand: {
    title: '请手动复制',
    text: '浏览器不允许本页复制。下面的文字已选中：按Ctrl+C，苹果电脑按Command+C；手机请长按文字后选择“复制”。',
    label: '待复制的文字',
    close: '关闭',
  },
  roles,
  publisherUnknown: '[出版方不详]',
  titleUnknown: '[无标题]',
  release: '发布',
  carriedBy: (carrier) => `由${carrier}转载`,
  quoted: (exact) => `“${exact}”`,
  standsBehind: (claim, id, uses) => `Sourceline：${claim} [${id}]：${uses.join('、')}。`,
  standsBehindMany: (ids) => `Sourceline：${count(ids.length, '个数字')}：${ids.join('、')}。`,
  collection: (claims) => `${count(claims, '个数字')}的出处`,
  rights: '事实与数字可自由使用。引文归其出版方所有，引用时注明出处。',
};
