import type { CopyFault, OtherFormat } from '../../domain/evidence/copy-fault.ts';
import { formatNumber } from '../format/format-number.ts';
import type { Words } from '../words.ts';
import { count } from './count.ts';

function megabytes(bytes: number): string {
  return `${formatNumber(bytes / 1_000_000, { decimals: 0, optionalDecimals: 1 }, 'zh')} MB`;
}

function characters(length: number): string {
  return `${formatNumber(length / 10_000, { decimals: 0, optionalDecimals: 1 }, 'zh')}万个字符`;
}

const formats: Readonly<Record<OtherFormat, string>> = {
  pdf: 'PDF文件',
  zip: 'ZIP压缩包，或内部为压缩包的办公文档',
  image: '图片',
  rtf: '富文本文档（RTF）',
  mhtml: '网页存档，即把网页连同全部内容打包的文件',
  'old-office': '旧式办公文档',
  compressed: '压缩文件',
};

const NOT_OURS = '从本页保存的文件凭其中的记录辨认；这一个没有记录，或记录已被其他程序去掉。';
const PASTE = '请打开它，复制文章的文字，粘贴到这里。';

function fault(found: CopyFault): { readonly what: string; readonly cure: string } {
  switch (found.kind) {
    case 'several-files':
      return { what: `一次给出了${count(found.count, '个文件')}。`, cure: '每次只校验一篇文章，请只给一个文件。' };
    case 'no-file':
      return { what: '这既不是文件也不是文字：文件夹、图片和链接无法校验。', cure: '请给出所保存的文章本身，或粘贴其文字。' };
    case 'unreadable':
      return { what: '浏览器读不了这个文件：可能是文件夹，也可能已被移动或锁定。', cure: '请重新选择，或粘贴其文字。' };
    case 'too-large':
      return { what: `该文件有${megabytes(found.bytes)}；最多读取${megabytes(found.limit)}。`, cure: '请将网页存为“仅HTML”，不带图片；或粘贴文章的文字。' };
    case 'too-long':
      return { what: `这段文字有${characters(found.characters)}；最多读取${characters(found.limit)}。`, cure: '请只给出文章，不带周边内容。' };
    case 'empty':
      return { what: '其中没有文字。', cure: '请给出文章的文字，或所保存的网页。' };
    case 'no-words':
      return { what: '该网页没有文字，只有脚本和图片：文字要在打开时才载入。', cure: PASTE };
    case 'other-format':
      return { what: `该文件是${formats[found.format]}，不是文本。`, cure: found.format === 'image' || found.format === 'zip' ? PASTE + NOT_OURS : PASTE };
    case 'binary':
      return { what: '该文件的内容不是文字。', cure: '请给出文本文件或存为HTML的网页，或粘贴文章的文字。' };
    case 'encoding':
      return {
        what: found.name === '' ? '无法判断该文件的编码；本页只读UTF-8。' : `该文件以${found.name}编码；本页只读UTF-8，以免误猜任何一个字。`,
        cure: '请重新存为UTF-8，或粘贴其文字。',
      };
    case 'failed':
      return { what: '本页出错，校验中止。', cure: '请重新载入页面再试；若仍如此，请告知我们。' };
  }
}

const meanings: Words['ownCopy']['meanings'] = {
  exact: '逐字相同，位置相符',
  'exact-after-normalisation': '字词相同，空格、破折号或引号不同',
  moved: '字词相同，但位置或前后文不同',
  'number-only': '数字仍在，字词不同',
  'not-found': '不在您的文本中',
  'not-checked': '没有可供校验的文本',
};

function lostSentence(lost: number): string {
  return lost === 0 ? '' : `有${count(lost, '条')}没有找到：原文可能此后经过修改。`;
}

export const ownCopyWords: Words['ownCopy'] = {
  title: '用您自己的文本校验',
  drop: '把文章拖到这里，文本或所保存的网页均可；也可放入从本页保存的文件，以打开其视图并核对数值。',
  promise: '每条引文都在您的浏览器中查找。什么都不发送，什么都不保存。',
  dropNow: '松手即可：文件只留在本标签页内。',
  choose: '选择文件',
  paste: '粘贴文字',
  pasteLabel: '文章的文字，或其网页的源代码',
  check: '校验',
  limits: (bytes, length) => `一个文本或HTML文件，不超过${megabytes(bytes)}；或一段不超过${characters(length)}的文字；编码为UTF-8。`,
  reading: (percent) => `正在读取您的文本：${percent}`,
  checking: (done, of) => `正在查找引文：${done}/${of}`,
  starting: '正在打开您的文本',
  cancel: '停止',
  close: '关闭',
  fault,
  kept: '先前的校验结果仍然保留。',
  meanings,

  heading: '您的文本',
  unnamed: (number) => `第${number}篇报道（出版方不详）`,
  found: (name, found, total, lost) =>
    found === total
      ? `${name}的${count(total, '条引文')}，在您的文本中全部找到。`
      : `${name}的${count(total, '条引文')}，在您的文本中找到${count(found, '条')}。${lostSentence(lost)}`,
  movedToo: (moved) => `其中${count(moved, '条')}位置有变。`,
  none: (reports) => `您的文本与此处引用的${count(reports, '篇报道')}均不相符。`,
  noneMeaning: (total) => `这些报道的${count(total, '条引文')}，无一逐字见于其中。它可能是另一篇文章，或用别的话讲述同一件事。您仍可选定一篇报道来对照。`,
  why: (name, there, total) => `按${name}校验：其${count(total, '条引文')}中有${count(there, '条')}见于此文本`,
  whyAlone: '，其他报道的引文则一条也没有。',
  whyNext: (there, name) => `；其次是${name}，有${count(there, '条')}。`,
  whyChosen: '。由您选定。',
  whole: '与摘取引文的原文一字不差：指纹相同。',
  page: '按网页读取：只取文字，不含标签和脚本。样式表隐藏的内容也一并读取。',
  privacy: '您的文本只在本标签页内，重新载入或关闭页面即消失。',
  readAs: '按此报道校验',
  source: (name, there, total) => `${name}，${there}/${total}`,
  forget: '清除此文本',
  views: '查看校验结果的方式',
  allQuotes: (quotes) => `引文 ${quotes}`,
  differing: (quotes) => `与原样不同 ${quotes}`,
  read: '阅读您的文本',
  counts: '各状态的引文数',
  quotesOf: (name) => `${name}的引文，以及您的文本中的对应内容`,
  details: {
    order: '先后次序与报道中不同。',
    neighbours: '前后文与报道中不同。',
    lookAlike: '该处有看上去相同、实为其他字符的内容。',
    wordsDiffer: '数字在，句子不在。',
    gone: '不在此文本中。',
    someNumbers: '句子不在，其中的数字也不全。',
  },
  goTo: '在文中查看',
  goToLabel: (quote) => `在您的文本中查看：“${quote}”`,
  openFigure: (value, what) => `打开出处：${value}，${what}`,
  readerLabel: (name) => `您的文本，按${name}校验`,
  legend: {
    charted: '可打开图中的点',
    mention: '不在图表中',
    chartedSample: '34.5%',
    mentionSample: '两名消息人士',
  },
  figureCounts: (charted, uncharted) => `${count(charted, '个数字')}可打开图中的点；${count(uncharted, '个')}不在图表中。`,
  figuresCut: (limit) => `只标出前${limit}个数字。`,
  mentioned: (what) => `（不在图表中：${what}）`,
  uncharted: '（不在图表中）',
  another: (number) => `${number}`,
  more: '显示下一部分',
};
