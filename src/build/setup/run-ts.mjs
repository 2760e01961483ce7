/**
 * Runs a TypeScript script of ours: `node src/build/setup/run-ts.mjs <file> [arguments]`.
 *
 * Node 20 cannot read TypeScript, Vite can. The script either does its work when loaded, or exports
 * `main(args: readonly string[])`, which may be asynchronous and may return the exit code.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [file, ...args] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node src/build/setup/run-ts.mjs <file.ts> [arguments]');
  process.exit(2);
}
process.argv.splice(1, Infinity, resolve(file), ...args);
/** @type {{ module: { main?: (args: readonly string[]) => unknown } }} */
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: 'warn' });
const code = await module.main?.(args);
if (typeof code === 'number') process.exitCode = code;
