import { expect, it } from 'vitest';
import { type Given, takeContent } from './dropped-content.ts';

const FILE = new Blob(['words']);

function given(files: readonly Blob[], text = ''): Given {
  return { files, getData: () => text };
}

it.for<readonly [string, Given, object]>([
  ['one file', given([FILE]), { ok: true, content: { kind: 'file', file: FILE } }],
  ['a file with its name as text', given([FILE], 'article.html'), { ok: true, content: { kind: 'file' } }],
  ['a text', given([], 'Exports fell'), { ok: true, content: { kind: 'text', text: 'Exports fell' } }],
  ['two files', given([FILE, FILE]), { ok: false, fault: { kind: 'several-files', count: 2 } }],
  ['nothing', given([]), { ok: false, fault: { kind: 'no-file' } }],
  ['white space', given([], ' \n '), { ok: false, fault: { kind: 'no-file' } }],
])('takes %s as what it is', ([, from, taken]) => {
  expect(takeContent(from)).toMatchObject(taken);
});
