import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceId } from '../domain/ids.ts';
import { DEFAULT_VIEW, TABS } from '../domain/view.ts';
import { arbitraryView } from '../test/arbitrary-view.ts';
import { enumCodec, idCodec, monthCodec } from './param-codec.ts';
import { rangeCodec } from './range-codec.ts';
import { sortCodec } from './sort-codec.ts';
import { viewParam } from './view-param.ts';
import { VIEW_PARAMS, type ViewParams } from './view-params.ts';
import { decodeView, encodeView } from './view-url.ts';

/** The properties that every table of parameters must have; the message of the first that fails, or null. */
function faultOf(table: ViewParams): string | null {
  if (encodeView(DEFAULT_VIEW, table) !== '') return 'a default is written';
  const roundTrip = fc.property(arbitraryView, (view) => {
    const link = encodeView(view, table);
    const { view: back, issues } = decodeView(link, table);
    if (issues.length > 0) throw new Error('a link of ours is not understood');
    if (JSON.stringify(back) !== JSON.stringify(view)) throw new Error('the view changes on its way');
    if (encodeView(back, table) !== link) throw new Error('a view has two spellings');
    if (!/^(?:\?v=1(?:&[a-z]+2?=[a-z0-9.~@-]+)+)?$/.test(link)) throw new Error('a character needs encoding');
  });
  const { failed, errorInstance } = fc.check(roundTrip, { seed: 20_261_121, numRuns: 1000 });
  if (!failed) return null;
  return errorInstance instanceof Error ? errorInstance.message : 'unknown';
}

function shout(text: string): string {
  return text.toUpperCase();
}

describe('the table of URL parameters', { timeout: 60_000 }, () => {
  const entries = Object.values(VIEW_PARAMS);

  it('has a key and a place of its own for every field', () => {
    expect(new Set(entries.map((entry) => entry.key)).size).toBe(entries.length);
    expect(new Set(entries.map((entry) => entry.order)).size).toBe(entries.length);
    expect(entries.map((entry) => entry.key)).not.toContain('v');
    expect(Object.keys(VIEW_PARAMS).toSorted()).toEqual(Object.keys(DEFAULT_VIEW).toSorted());
  });

  it('brings any view there and back in one spelling, without writing defaults', () => {
    expect(faultOf(VIEW_PARAMS)).toBeNull();
  });

  it('does not compile without an entry for each field, or with the entry of another', () => {
    const { at, tab, ...others } = VIEW_PARAMS;
    // @ts-expect-error The field `at` has no entry.
    const incomplete: ViewParams = { ...others, tab };
    // @ts-expect-error The field `tab` has the entry of `at`.
    const mixed: ViewParams = { ...others, at, tab: at };
    expect([incomplete, mixed]).toHaveLength(2);
  });
});

describe('a planted fault in the table is found', { timeout: 60_000 }, () => {
  it.each<[string, Partial<ViewParams>, string]>([
    [
      'format and parse that disagree on a month',
      { at: viewParam('at', 'at', 50, { ...monthCodec, format: (month) => monthCodec.format(month + 1) }) },
      'the view changes on its way',
    ],
    [
      'a direction that is lost',
      { sort: viewParam('sort', 'sort', 80, { ...sortCodec, format: ({ column }) => `${column}.asc` }) },
      'the view changes on its way',
    ],
    [
      'a spelling that is not read',
      { tab: viewParam('tab', 'tab', 60, { ...enumCodec(TABS), format: shout }) },
      'a link of ours is not understood',
    ],
    [
      'two fields with one key',
      { article: viewParam('article', 'tab', 70, idCodec(sourceId)) },
      'a link of ours is not understood',
    ],
    [
      'equality that forgets a half',
      { range: viewParam('range', 't', 30, { ...rangeCodec, equals: (a, b) => a.to === b.to }) },
      'the view changes on its way',
    ],
    [
      'a default that is written',
      { range: viewParam('range', 't', 30, { ...rangeCodec, equals: () => false }) },
      'a default is written',
    ],
    [
      'a character that must be encoded',
      { tab: viewParam('tab', 'tab', 60, { ...enumCodec(TABS), format: (tab) => `${tab} ` }) },
      'a link of ours is not understood',
    ],
  ])('%s', (_, fault, message) => {
    expect(faultOf({ ...VIEW_PARAMS, ...fault })).toBe(message);
  });
});
