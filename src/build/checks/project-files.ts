import { readdirSync, readFileSync } from 'node:fs';
import { inProject } from '../setup/project.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', 'test-results', 'playwright-report', '.git', '.cache']);

/** The paths of all files of the project below a folder, with `/` on every system, made and installed ones left out. */
export function projectFiles(folder = ''): readonly string[] {
  return readdirSync(inProject(folder), { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? projectFiles(path) : [path];
    })
    .toSorted();
}

/** The text of a file of the project. */
export function projectText(path: string): string {
  return readFileSync(inProject(path), 'utf8');
}
