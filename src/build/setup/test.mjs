/**
 * `npm test` and, with `--full`, `npm run test:full`: every step of steps.mjs in order, up to the first that fails, and
 * one closing line. Node's built-ins only: the first step may have to install the rest.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { stepCounts } from './counts.mjs';
import { materialAtHand, missingMaterial } from './material.mjs';
import { runNode } from './run-command.mjs';
import { STEPS } from './steps.mjs';

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./counts.mjs').Counts} Counts */

const material = materialAtHand();
// The long suites read TEST_FULL: without it they run on a fixed sample.
const full = process.argv.includes('--full') ? { TEST_FULL: '1' } : {};
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const leftOut = missingMaterial().map((missing) => `what needs ${missing}`);

/**
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function runStep(step) {
  // An old report must not speak for a run that wrote none.
  if (step.report !== undefined) rmSync(step.report.file, { force: true });
  const code = await runNode(step.run, { ...material, ...full, ...step.env });
  return stepCounts(code, step.report === undefined ? undefined : reportedCounts(step.report));
}

/** @param {NonNullable<Step['report']>} report */
function reportedCounts({ file, count }) {
  return count(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
}

for (const step of STEPS) {
  if (!(step.needs ?? []).every((name) => material[name] !== undefined)) continue;
  console.log(`\n── ${step.name}`);
  const start = performance.now();
  const counts = await runStep(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  total.passed += step.preparation ? 0 : counts.passed;
  total.failed += counts.failed;
  if (counts.skipped > 0) leftOut.push(`${counts.skipped} of the ${step.name}`);
  console.log(`${counts.failed === 0 ? 'ok' : 'FAILED'}: ${step.name}, ${seconds} s`);
  if (counts.failed > 0) break;
}

if (leftOut.length > 0) console.log(`\nleft out: ${leftOut.join('; ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
