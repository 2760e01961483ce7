import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../domain/evidence/code-points.ts';
import { sha256Hex } from '../../domain/sha256.ts';
import { readBundledFiles } from '../../test/load-bundled-package.ts';
import { packageTexts } from '../../test/sample-files.ts';
import { createIssueLog } from '../issue-log.ts';
import { parsePackage } from '../parse-package.ts';
import { checkQuotes } from './check-quotes.ts';
import { indexPackage } from './package-index.ts';

const parsed = parsePackage(packageTexts(readBundledFiles()));
if (!parsed.ok) throw new Error('the bundled package is refused');
const { tables } = parsed.value;
const index = indexPackage(tables);

const quotes = tables.evidence.flatMap(({ row, value }) => (value.kind === 'quote' ? [{ row, value }] : []));
const stating = quotes.filter(
  ({ value }) =>
    (value.relation === 'states' || value.relation === 'repeats') &&
    /\d/.test(sliceCodePoints(value.exact, value.number)),
);

/** The codes that come of one quote after its words were changed and its hash made to fit, as a forger would. */
function codesFor(quote: (typeof quotes)[number], exact: string): readonly string[] {
  const log = createIssueLog();
  const value = { ...quote.value, exact, sha256: sha256Hex(exact) };
  Array.from(checkQuotes({ tables: { ...tables, evidence: [{ row: quote.row, value }], mentions: [] }, index, log }));
  return log.issues.map(({ code }) => code);
}

describe('the digits of bundled quotes', () => {
  it('are held by many quotes that state or repeat a value', () => {
    expect(stating.length).toBeGreaterThan(50);
  });

  it.each(stating)('cannot change by one: $value.id', (quote) => {
    const { exact, number } = quote.value;
    expect(codesFor(quote, exact)).toEqual([]);
    for (let at = number.start; at < number.end; at += 1) {
      const digit = exact.charAt(at);
      if (!/\d/.test(digit)) continue;
      const changed = `${exact.slice(0, at)}${(Number(digit) + 1) % 10}${exact.slice(at + 1)}`;
      expect(codesFor(quote, changed), changed).not.toEqual([]);
    }
  });

  it.each(quotes.filter(({ value }) => value.sign !== null && value.relation === 'states'))(
    'cannot lose the words that give a fall its direction: $value.id',
    (quote) => {
      const { target, exact } = quote.value;
      const value = target.kind === 'observation' ? (index.observations.get(target.id)?.value.value ?? 0) : 0;
      const log = createIssueLog();
      const unsigned = { row: quote.row, value: { ...quote.value, sign: null } };
      Array.from(checkQuotes({ tables: { ...tables, evidence: [unsigned], mentions: [] }, index, log }));
      expect(log.issues.length > 0, exact).toBe(value < 0);
    },
  );
});
