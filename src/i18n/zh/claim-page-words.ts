import type { ClaimPageWords } from '../en/claim-page-words.ts';

export const claimPageWords: ClaimPageWords = {
  tagline: '一个数字及其原话',
  open: '在图表中打开',
  languages: '语言',
  where: '所处位置',
  picture: (title, months) => `${title}，${months}`,
  marked: (value, period) => `图中标出：${value}，${period}。`,
  notDrawn: '图中不画这个版本：只标出它的月份，所画的是代表该月的数值。',
  figures: '图中各数字',
  copy: '引用',
  copyHint: '其他格式（BibTeX、RIS、CSL-JSON、Web Annotation）在图表旁的“引用”里。',
  checked: '如何核对',
  columns: { report: '报道', result: '结果', place: '在原文中的位置', fingerprint: '原文指纹' },
  place: (start, end, length) => `第${start}至${end}字符，全文${length}`,
  neighbours: '前后各期',
  noFullText: '这里不保存文章全文，只保存说出这个数字的原话、其位置和全文指纹。',
  cardAlt: (statement) => `预览图：${statement}。`,
};
