import { describe, expect, it } from 'vitest';
import { readSvgRecordText } from './svg-record.ts';

const TEXT = '{"link":"?v=1&t=2025-01..2025-06","values":[{"value":-34.5}]}';
const ESCAPED = TEXT.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

describe('the record of an SVG', () => {
  it.each([
    ['as we write it', `<svg><metadata id="sourceline-record">${ESCAPED}</metadata><g/></svg>`],
    ['with other attributes', `<svg><metadata\n  data-x="1"\n  id="sourceline-record" >${ESCAPED}</metadata></svg>`],
    ['under a prefix', `<svg:svg><svg:metadata id='sourceline-record'>${ESCAPED}</svg:metadata></svg:svg>`],
    ['as raw characters', `<svg><metadata id="sourceline-record"><![CDATA[${TEXT}]]></metadata></svg>`],
    ['with numbered references', `<svg><metadata id="sourceline-record">${TEXT.replaceAll('&', '&#38;').replaceAll('"', '&#x22;')}</metadata></svg>`],
    ['behind another metadata', `<svg><metadata>x</metadata><metadata id="sourceline-record">\n${ESCAPED}\n</metadata></svg>`],
  ])('is found %s', (_, svg) => {
    expect(readSvgRecordText(svg)).toEqual({ ok: true, value: TEXT });
  });

  it.each([
    ['no metadata', '<svg/>', 'export-no-record'],
    ['metadata of another program', '<svg><metadata id="m">x</metadata></svg>', 'export-no-record'],
    ['an end that is missing', `<svg><metadata id="sourceline-record">${ESCAPED}`, 'export-unreadable'],
  ])('is missing with %s', (_, svg, code) => {
    const read = readSvgRecordText(svg);
    expect(read.ok ? null : read.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it('takes no longer than the text is long, whatever stands in it', () => {
    const steps = '<metadata '.repeat(20_000);
    expect(readSvgRecordText(steps).ok).toBe(false);
  });
});
