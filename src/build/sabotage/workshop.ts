import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { materialAtHand } from '../setup/material.mjs';
import { inProject, root } from '../setup/project.mjs';
import type { Gate } from './planted.ts';

/** How a gate ended, and what it printed. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** A copy of the project that may be spoilt. */
export interface Workshop {
  readonly inside: (path: string) => string;
  /** Runs a gate to its first run that fails; what is in `done` it takes as done. */
  readonly judge: (gate: Gate, done?: ReadonlySet<string>) => Promise<Outcome>;
  readonly close: () => void;
}

const LEFT_OUT = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', '.git', '.cache', 'coverage', 'bench-results']);

function runOne(folder: string, args: readonly string[], env: Gate['env']): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...materialAtHand(), ...env, NO_COLOR: '1', FORCE_COLOR: '0' } });
    let output = '';
    const hear = (part: Buffer): void => {
      output += part.toString('utf8');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Makes the copy in the system's folder for such things; modules are not copied, for no fault is planted in them. */
export function openWorkshop(): Workshop {
  const folder = join(mkdtempSync(join(tmpdir(), 'sourceline-sabotage-')), 'project');
  cpSync(root, folder, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(root, path).split(sep)[0] ?? '') });
  symlinkSync(inProject('node_modules'), join(folder, 'node_modules'), 'junction');
  const judge = async ({ runs, env }: Gate, done: ReadonlySet<string> = new Set()): Promise<Outcome> => {
    let last: Outcome = { code: 0, output: '' };
    for (const run of runs.filter((one) => !done.has(one.join(' ')))) {
      last = await runOne(folder, run, env);
      if (last.code !== 0) break;
    }
    return last;
  };
  return { inside: (path) => join(folder, path), judge, close: () => rmSync(dirname(folder), { recursive: true, force: true }) };
}
