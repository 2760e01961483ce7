import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../test/build-dataset.ts';
import { createExplorer } from './explorer.ts';
import { exploreView } from './explorer-model.ts';
import { CSV_COLUMNS, tableCsv } from './table-csv.ts';
import { DEFAULT_VIEW } from './view.ts';

const NAMES = { metric: ({ id }: { readonly id: string }) => `=${id}`, unit: () => '%', link: 'https://example.org/?v=1&t=2025-01..2025-06' };

/** Of the seven lines that the format documents, by another program. */
const HASH = createHash('sha256').update('sourceline-value-1\nto-us.2025-05\nto-us\n2025-05\npublished\npercent-change\n-34.5').digest('hex').slice(0, 32);

function csv(range = { from: 2025 * 12, to: 2025 * 12 + 5 }): string[] {
  const explorer = createExplorer(
    buildDataset({
      panels: [{ id: 'duties', topic: 'tariffs', order: 10 }, { id: 'exports', order: 20 }],
      indicators: [
        { id: 'duty', panel: 'duties', topic: 'tariffs', mark: 'step', frequency: 'D', unit: 'percent' },
        { id: 'to-us', panel: 'exports' },
      ],
      observations: [
        { indicator: 'duty', period: '2024-02-04', value: 10 },
        { indicator: 'duty', period: '2025-05-14', value: 30, publishedOn: '2025-05-12' },
        { indicator: 'to-us', period: '2025-02', value: 2.3, status: 'combined' },
        { indicator: 'to-us', period: '2025-05', value: -34.5, status: 'provisional' },
        { indicator: 'to-us', period: '2025-05', value: -34.4, vintage: 'revised' },
        { indicator: 'to-us', period: '2025-08', value: 1 },
      ],
      sources: [{ id: 'wnc', publisher: '', publishedOn: '2025-06', url: '' }],
      evidence: [
        { id: 'q1', target: 'to-us.2025-05', source: 'cnn', kind: 'quote', exact: 'fell 34.5%', number: '34.5%' },
        { id: 'q2', target: 'to-us.2025-05', source: 'wnc', kind: 'quote', exact: 'over 34%', number: '34%', origin: 'cnn' },
        { id: 'c1', target: 'to-us.2025-05', source: 'customs' },
      ],
    }),
  );
  return tableCsv(explorer, exploreView(explorer, { ...DEFAULT_VIEW, range }), NAMES).replace('\uFEFF', '').trimEnd().split('\r\n');
}

describe('the table as a file', () => {
  it('has a row a drawn value, under names for machines', () => {
    expect(csv()).toHaveLength(1 + 4);
    expect(csv()[0]).toBe(CSV_COLUMNS.map((name) => `"${name}"`).join(','));
  });

  it('writes a value bare, with its evidence counted and its sources named', () => {
    expect(csv()[4]).toBe(
      '"to-us","\'=to-us","2025-05",-34.5,"%","exact","provisional","first","",2,1,1,' +
        '"cnn Publisher of cnn 2025-06-09 https://example.org/cnn | wnc 2025-06 | ' +
        'customs Publisher of customs 2025-06-09 https://example.org/customs","published","",0,,,"to-us.2025-05",' +
        `"percent-change","${HASH}","2026-11-21-00000000","https://example.org/?v=1&t=2025-01..2025-06"`,
    );
  });

  it('writes two months released as one as an interval', () => {
    expect(csv()[3]).toContain('"2025-01/2025-02",2.3,');
  });

  it('keeps the step that was already in force when the range began', () => {
    expect(csv()[1]).toContain('"2024-02-04",10,');
    expect(csv()[2]).toContain('"2025-05-14",30,');
  });

  it('holds no vintage that is not drawn and no value outside the range', () => {
    expect(csv().join('\n')).not.toContain('-34.4');
    expect(csv().join('\n')).not.toContain('2025-08');
  });
});
