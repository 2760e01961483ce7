import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_BEFORE, HOLLOW } from '../../domain/dense/dense-series.ts';
import { indicatorId } from '../../domain/ids.ts';
import { isoPeriod } from '../../domain/time-period.ts';
import { packageTexts, sampleFiles } from '../../test/sample-files.ts';
import { createIssueLog } from '../issue-log.ts';
import { parsePackage } from '../parse-package.ts';
import { finish } from './finish.ts';
import { readReadings } from './read-readings.ts';
import { withReadingsNow } from './with-readings.ts';

const INDICATORS = [
  { id: indicatorId('daily'), frequency: 'D', mark: 'line' },
  { id: indicatorId('monthly'), frequency: 'M', mark: 'line' },
  { id: indicatorId('yearly'), frequency: 'A', mark: 'line' },
  { id: indicatorId('bars'), frequency: 'M', mark: 'bar' },
] as const;

function read(text: string) {
  const log = createIssueLog();
  const builders = finish(readReadings(new TextEncoder().encode(text), INDICATORS, log));
  return { issues: log.issues, columns: new Map(builders.map((builder) => [builder.indicator.id, builder.columns()])) };
}

const HEADER = 'indicator,period,value,status\n';

describe('the table of readings', () => {
  it('becomes columns, an indicator each', () => {
    const { issues, columns } = read(`${HEADER}daily,2025-02-28,1.5,\ndaily,2025-03-01,-0.1,estimated\nmonthly,2025-01,7,\nyearly,2024,8,normal\ndaily,2025-03-05,2,\n`);
    expect(issues).toEqual([]);
    const daily = columns.get(indicatorId('daily'));
    expect([...(daily?.at ?? [])].map((at) => at / 2)).toEqual([20147, 20148, 20152]);
    expect([...(daily?.values ?? [])]).toEqual([1.5, -0.1, 2]);
    expect([...(daily?.flags ?? [])]).toEqual([GAP_BEFORE, HOLLOW | 3, GAP_BEFORE]);
    expect([...(columns.get(indicatorId('monthly'))?.at ?? [])]).toEqual([20089 + 20120]);
    expect([...(columns.get(indicatorId('yearly'))?.at ?? [])]).toEqual([19723 + 20089]);
  });

  it('reads the same however a program wrote it', () => {
    const plain = read(`${HEADER}daily,2025-02-28,1.5,\ndaily,2025-03-01,-0.1,estimated\n`);
    for (const text of [
      '\uFEFFindicator,period,value,status\r\ndaily,2025-02-28,1.5,\r\ndaily,2025-03-01,-0.1,estimated\r\n',
      '"indicator","period","value","status"\n"daily","2025-02-28","1.5",""\n"daily","2025-03-01","-0.1","estimated"',
      'status,value,period,indicator\n,1.5,2025-02-28,daily\nestimated,-0.1,2025-03-01,daily\n',
    ]) {
      expect(read(text)).toEqual(plain);
    }
  });

  it.each([
    ['indicator,period,value\ndaily,2025-01-01,1\n', 'column-missing', 1, 'status'],
    ['', 'file-empty', 1, undefined],
    ['<!doctype html>\n', 'html-instead-of-data', undefined, undefined],
    [`${HEADER}daily,2025-01-01,1\n`, 'cell-count', 2, undefined],
    [`${HEADER}daily,2025-01-01,1,,\n`, 'cell-count', 2, undefined],
    [`${HEADER}\n`, 'row-blank', 2, undefined],
    [`${HEADER}daily,2025-01-01,"1,\n`, 'quote-unclosed', 2, undefined],
    [`${HEADER}daily,2025-01-01,1.,\n`, 'number-format', 2, 'value'],
    [`${HEADER}daily,2025-01-01,1,\ndaily,2025-01-02,-0,\n`, 'number-format', 3, 'value'],
    [`${HEADER}daily,2025-01-01,1234567890123456,\n`, 'number-range', 2, 'value'],
    [`${HEADER}daily,2025-02-29,1,\n`, 'not-a-period', 2, 'period'],
    [`${HEADER}daily,2025-02,1,\n`, 'frequency-differs', 2, 'period'],
    [`${HEADER}daily,2025-01-02,1,\ndaily,2025-01-01,1,\n`, 'reading-order', 3, 'period'],
    [`${HEADER}daily,2025-01-01,1,\ndaily,2025-01-01,1,\n`, 'reading-order', 3, 'period'],
    [`${HEADER}other,2025-01-01,1,\n`, 'reference-unknown', 2, 'indicator'],
    [`${HEADER}bars,2025-01,1,\n`, 'reading-mark', 2, 'indicator'],
    [`${HEADER}daily,2025-01-01,1,combined\n`, 'not-allowed', 2, 'status'],
    [`${HEADER}daily,2025-01-01,1,\u0007\n`, 'character-forbidden', 2, 'status'],
  ])('refuses %j', (text, code, row, column) => {
    const [first] = read(text).issues;
    expect(first?.code).toBe(code);
    expect(first?.place).toEqual({ file: 'readings.csv', ...(row !== undefined && { row }), ...(column !== undefined && { column }) });
  });

  it('is refused where it is no UTF-8', () => {
    const log = createIssueLog();
    finish(readReadings(new Uint8Array([...new TextEncoder().encode(`${HEADER}daily,2025-01-01,1,`), 0xff]), INDICATORS, log));
    expect(log.issues[0]).toMatchObject({ code: 'not-utf8', place: { file: 'readings.csv', row: 2 } });
  });

  it('reads every number as the language does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat({ max: 6 }), (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        const columns = read(`${HEADER}daily,2025-01-01,${text},\n`).columns.get(indicatorId('daily'));
        expect(columns?.values[0]).toBe(Object.is(Number(text), -0) ? undefined : Number(text));
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it('reads every period where it stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (day) => {
        const columns = read(`${HEADER}daily,${isoPeriod({ freq: 'D', ordinal: day })},1,\n`).columns.get(indicatorId('daily'));
        expect(columns?.at[0]).toBe(day * 2);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.nat({ max: 60 }), fc.string({ maxLength: 12, unit: 'binary' }), (at, noise) => {
        const text = `${HEADER}daily,2025-02-28,1.5,\ndaily,2025-03-01,-0.1,estimated\n`;
        expect(Array.isArray(read(text.slice(0, at) + noise + text.slice(at)).issues)).toBe(true);
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});

describe('readings and observations', () => {
  const parsed = parsePackage(packageTexts(sampleFiles()));
  if (!parsed.ok) throw new Error('the sample package is refused');
  const join = (rows: string) => withReadingsNow(parsed.value, new TextEncoder().encode(HEADER + rows));

  it('are joined where they agree; other vintages stay observations', () => {
    const joined = join('exports-us-yoy,2025-03,1,\nexports-us-yoy,2025-04,-21,provisional\nexports-us-yoy,2025-05,-34.5,provisional\n');
    expect(joined.ok && joined.value.readings.get(indicatorId('exports-us-yoy'))?.length).toBe(3);
  });

  it.each([
    ['exports-us-yoy,2025-04,-21,provisional\n', 'reading-missing', 3, 'period'],
    ['exports-us-yoy,2025-04,-22,provisional\nexports-us-yoy,2025-05,-34.5,provisional\n', 'reading-differs', 2, 'value'],
    ['exports-us-yoy,2025-04,-21,\nexports-us-yoy,2025-05,-34.5,provisional\n', 'reading-differs', 2, 'status'],
  ])('are refused together: %j', (rows, code, row, column) => {
    const joined = join(rows);
    expect(joined.ok ? [] : joined.issues).toMatchObject([{ code, place: { file: 'observations.csv', row, column } }]);
  });
});
