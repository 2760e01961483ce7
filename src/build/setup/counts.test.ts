import { describe, expect, it } from 'vitest';
import { playwrightCounts, stepCounts, vitestCounts } from './counts.mjs';

describe('counting what a step brought', () => {
  it('reads the report of the unit tests', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(vitestCounts(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
  });

  it('reads the report of the browser tests', () => {
    const report = { stats: { expected: 5, flaky: 1, unexpected: 2, skipped: 3 } };
    expect(playwrightCounts(report)).toEqual({ passed: 6, failed: 2, skipped: 3 });
  });

  it.each([
    ['a gate that passes', 0, undefined, 1, 0],
    ['a gate that fails', 3, undefined, 0, 1],
    ['tests that pass', 0, { passed: 9, failed: 0, skipped: 0 }, 9, 0],
    ['tests that fail', 1, { passed: 8, failed: 2, skipped: 0 }, 8, 2],
    ['a crash in which no test failed', 1, { passed: 9, failed: 0, skipped: 0 }, 9, 1],
    ['a suite in which nothing ran', 0, { passed: 0, failed: 0, skipped: 9 }, 0, 1],
    ['a report that was never written', 0, { passed: 0, failed: 0, skipped: 0 }, 0, 1],
    ['failures behind a good exit code', 0, { passed: 8, failed: 1, skipped: 0 }, 8, 1],
  ])('%s', (_what, code, reported, passed, failed) => {
    expect(stepCounts(code, reported)).toMatchObject({ passed, failed });
  });
});
