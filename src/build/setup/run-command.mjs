import { spawn } from 'node:child_process';
import { root } from './project.mjs';

const INTERRUPTIONS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs one program to its end in the project folder, with its output shown. When we are interrupted, so is the program,
 * and always as by Ctrl-C: on that the tools take down the servers and browsers that they started, on others they do not.
 *
 * @param {string} program
 * @param {readonly string[]} args passed as they are, without a shell (a path may hold spaces)
 * @param {{ env?: Readonly<Record<string, string>>, shell?: boolean }} [options] `env` is laid over the environment
 * @returns {Promise<number>} the exit code; 127 if the program could not be started, 1 if a signal ended it
 */
export function runCommand(program, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: 'inherit',
      shell: options.shell ?? false,
    });
    const interrupt = () => child.kill('SIGINT');
    for (const signal of INTERRUPTIONS) process.on(signal, interrupt);
    /** @param {number} code */
    const finish = (code) => {
      for (const signal of INTERRUPTIONS) process.off(signal, interrupt);
      done(code);
    };
    child.once('error', () => finish(127));
    child.once('exit', (code) => finish(code ?? 1));
  });
}

/**
 * @param {readonly string[]} args a script and its arguments, run by this very Node
 * @param {Readonly<Record<string, string>>} [env]
 * @returns {Promise<number>} the exit code
 */
export function runNode(args, env = {}) {
  return runCommand(process.execPath, args, { env });
}
