import { describe, expect, it } from 'vitest';
import { copySource, REPORT } from '../../test/made-up-report.ts';
import type { Mention } from '../dataset.ts';
import { sourceId } from '../ids.ts';
import { copyFigures, copyLines, type CopyFigure } from './copy-reading.ts';
import { type CopyReport, verifyCopy } from './verify-copy.ts';

function mention(exact: string, nth = 0): Mention {
  let start = -1;
  for (let at = 0; at <= nth; at += 1) start = REPORT.indexOf(exact, start + 1);
  return { id: `m-${start}`, source: sourceId('quay'), exact, start, end: start + exact.length, what: { en: `What ${exact} is`, zh: '' } };
}

const QUAY = { ...copySource(), mentions: [mention('May'), mention('third fall'), mention('two firms'), mention('last year')] };

function read(text: string): { readonly report: CopyReport; readonly figures: readonly CopyFigure[] } {
  const steps = verifyCopy(text, [QUAY]);
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const check = step.value.sources[0];
    return { report: step.value, figures: check === undefined ? [] : copyFigures(step.value, check) };
  }
}

function inWords({ report, figures }: ReturnType<typeof read>): string[] {
  return figures.map(({ kind, from, to }) => `${kind} ${report.text.slice(from, to)}`);
}

describe('the figures of a copy', () => {
  it('are all there, each as what it is, in the order of the text', () => {
    expect(inWords(read(`Menu 1\n${REPORT}\nRead more: 99 things`))).toEqual([
      'unknown 1',
      'unknown Monday',
      'charted 34.5%',
      'mention May',
      'mention third fall',
      'charted 4.8%',
      'charted seven',
      'charted nine',
      'unknown April',
      'mention two firms',
      'charted 12 days',
      'charted 145%',
      'mention last year',
      'charted 170%',
      'charted Two hundred and seventy thousand',
      'charted 90%',
      'unknown 99',
    ]);
  });

  it('lose their point where their sentence was changed', () => {
    const words = inWords(read(REPORT.replace('34.5%', '34.6%').replace('stays', 'stood')));
    expect(words).toContain('unknown 34.6%');
    expect(words).toContain('unknown 145%');
    expect(words).not.toContain('charted 145%');
  });

  it('are named only where a found sentence leads to them', () => {
    expect(inWords(read('The board met in May. The third fall. Two firms.'))).toEqual(['unknown May', 'unknown Two']);
    const elsewhere = `${REPORT.replace('two firms', 'some firms')}\n${'Words. '.repeat(40)}In the end two firms came.`;
    expect(inWords(read(elsewhere))).toContain('unknown two');
  });

  it('are one where digits of several quotes are the same', () => {
    const twice = copySource(REPORT, [['Departures rose 4.8% over', '4.8%'], ['Departures rose 4.8% over', '4.8%']]);
    const steps = verifyCopy(REPORT, [twice]);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const [check] = step.value.sources;
    const charted = check === undefined ? [] : copyFigures(step.value, check).filter(({ kind }) => kind === 'charted');
    expect(charted).toMatchObject([{ targets: [{ id: 'quay.1' }, { id: 'quay.2' }] }]);
  });

  it('are joined where a reader sees one', () => {
    const { report, figures } = read('On Monday, May 12, 2025 two million');
    expect(figures.map(({ from, to }) => report.text.slice(from, to))).toEqual(['Monday, May 12, 2025 two million']);
  });
});

describe('the lines of a copy', () => {
  it.for<readonly [string, string]>([
    ['the report', REPORT],
    ['blank lines', '\n\n a 1 \n \n2\n'],
    ['no line end at all', '7 and words '.repeat(2000)],
    ['no space at all', '7'.repeat(10_000)],
    ['nothing', ''],
  ])('hold every word and every figure of %s, once', ([, text]) => {
    const { report, figures } = read(text);
    const lines = copyLines(report.text, figures);
    const bare = (words: string): string => words.replaceAll(/\s/g, '');
    expect(bare(lines.flatMap(({ runs }) => runs.map((run) => run.text)).join(''))).toBe(bare(report.text));
    expect(Math.max(0, ...lines.map(({ runs }) => runs.reduce((sum, run) => sum + run.text.length, 0)))).toBeLessThanOrEqual(4000);
    const shown = new Set(lines.flatMap(({ runs }) => runs.flatMap(({ figure }) => (figure === null ? [] : [figure]))));
    expect(shown).toEqual(new Set(figures));
    for (const { runs } of lines) for (const { at, text: words } of runs) expect(report.text.slice(at, at + words.length)).toBe(words);
  });
});
