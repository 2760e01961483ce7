import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { paramWords as english } from '../../i18n/en/param-words.ts';
import { paramWords as chinese } from '../../i18n/zh/param-words.ts';
import { reconcileView } from '../../state/reconcile-view.ts';
import { VIEW_PARAMS } from '../../state/view-params.ts';
import { decodeView, encodeView } from '../../state/view-url.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { PARAM_EXAMPLES } from './param-examples.ts';

const dataset = loadBundledPackage();
const params = Object.values(VIEW_PARAMS);

/** What is amiss with an example: it must be one of our own links, of things that are there, and use its parameter. */
function faultOf(key: keyof typeof VIEW_PARAMS, link: string): string | null {
  const param = VIEW_PARAMS[key];
  const { view, issues } = decodeView(link);
  if (issues.length > 0) return 'is not understood';
  if (encodeView(view) !== link) return 'is not spelt as our links are';
  if (param.write(view) === null) return 'leaves its parameter at the default';
  if (reconcileView(view, dataset).issues.length > 0) return 'names what the data do not have';
  return encodeView(param.copy(view, DEFAULT_VIEW)) === link ? 'changes nothing' : null;
}

describe('the example of each parameter', () => {
  it.each(params.map((param) => [param.key, param.field] as const))('%s opens a view that it changes', (_, field) => {
    expect(faultOf(field, PARAM_EXAMPLES[field].replace('{version}', dataset.version))).toBeNull();
  });

  it.each<[string, keyof typeof VIEW_PARAMS, string]>([
    ['is not understood', 'at', '?v=1&at=soon'],
    ['is not spelt as our links are', 'at', '?v=1&tab=table&at=2025-05'],
    ['leaves its parameter at the default', 'at', '?v=1&tab=table'],
    ['names what the data do not have', 'metrics', '?v=1&m=~no-such-metric'],
  ])('that %s is found', (fault, field, link) => {
    expect(faultOf(field, link)).toBe(fault);
  });
});

describe('the words of each parameter', () => {
  it.each(params.map((param) => [param.key, param.field] as const))('%s are there in both languages', (_, field) => {
    for (const words of [english[field], chinese[field]]) {
      expect(words.what.length).toBeGreaterThan(5);
      expect(words.spelling.length).toBeGreaterThan(1);
    }
    expect(chinese[field].what).toMatch(/\p{Script=Han}/u);
  });
});
