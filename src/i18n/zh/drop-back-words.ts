import type { dropBackWords as en, ExportFormName } from '../en/drop-back-words.ts';

const forms: Record<ExportFormName, string> = {
  svg: '图形文件（SVG）',
  png: '图片（PNG）',
  csv: '表格（CSV）',
  json: 'JSON文件',
  zip: 'ZIP压缩包',
};

const AGAIN = '请放入从本页保存的原文件，或从本页重新保存。';

export const dropBackWords: typeof en = {
  heading: '从本页保存的文件',
  allAgree: (total) => `该文件的${total}个数值全部与数据包一致。`,
  someDiffer: (differing, total) => `该文件的${total}个数值中，有${differing}个与数据包不一致。`,
  noValues: '该文件不含数值，因为所存视图没有绘出任何数值。',
  counts: {
    agrees: (count) => `${count}个数值与数据包一致。`,
    edited: (count) => `${count}个数值在保存之后被改动。`,
    fingerprint: (count) => `${count}个数值的指纹与保存时不同。`,
    corrected: (count) => `${count}个数值与保存时相同，但数据包中的数值已有更正。`,
    unknown: (count) => `${count}个数值所属的条目在当前版本的数据中不存在。`,
  },
  missing: (count) => `该视图有${count}个数值不在文件中。`,
  otherData: (file, here) => `文件所用为${file}的数据，本页显示的是${here}的数据。`,
  unknownData: (here) => `文件未注明所用数据的版本，本页显示的是${here}的数据。`,
  restored: '已打开保存该文件时的视图；后退即可回到原来的视图。',
  privacy: '文件只留在此标签页中，不发送，也不保存。',
  list: '不一致的数值',
  verdicts: { agrees: '一致', edited: '保存后被改动', fingerprint: '指纹被改动', corrected: '其后已更正', unknown: '不在当前版本中' },
  both: (file, here) => `文件为${file}，数据包为${here}。`,
  same: (file) => `文件为${file}，与数据包相同。`,
  fileOnly: (file) => `文件为${file}；数据包中没有这一条目。`,
  nameless: '数据包无法指认的数值',
  open: '打开其来源',
  openLabel: (what) => `打开其来源：${what}`,
  more: (count) => `另有${count}个。`,
  close: '收起',
  forms,
  faults: {
    'export-no-record': (form) => ({ what: `该${form}中没有本页的记录：它不是从本页保存的，或其他程序去掉了记录。`, cure: AGAIN }),
    'export-unreadable': (form, row) => ({ what: `该${form}中的记录无法读取${row === null ? '' : `（第${row}行）`}：内容不完整，或被改动过。`, cure: AGAIN }),
    'export-newer': (form) => ({ what: `该${form}中的记录由本页的较新版本写成。`, cure: '请重新载入本页，再放入该文件。' }),
    'export-too-large': (form) => ({ what: `该${form}的内容超出本页任何视图所能容纳，未予读取。`, cure: AGAIN }),
  },
  dropNow: '请松手：从本页保存的文件会打开其视图，文章则会被核对。文件只留在此标签页中。',
};
