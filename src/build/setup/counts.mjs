/**
 * What a step brought: tests or gates that passed and failed, and tests that were left out.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * @param {unknown} report the JSON report of Vitest
 * @returns {Counts}
 */
export function vitestCounts(report) {
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: numberAt(report, 'numFailedTests'),
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/**
 * @param {unknown} report the JSON report of Playwright; a test that passed at its second try counts as passed
 * @returns {Counts}
 */
export function playwrightCounts(report) {
  const stats = fieldOf(report, 'stats');
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected'),
    skipped: numberAt(stats, 'skipped'),
  };
}

/**
 * The counts of a step from its exit code and its report, none of which is believed alone: a crash that failed no test
 * is a failure, and so is a suite in which nothing ran.
 *
 * @param {number} code
 * @param {Counts | undefined} reported nothing for a step that is a single gate
 * @returns {Counts}
 */
export function stepCounts(code, reported) {
  const counts = reported ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function fieldOf(value, name) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function numberAt(value, name) {
  const number = fieldOf(value, name);
  return typeof number === 'number' ? number : 0;
}
