import { layerFaults } from './layer-faults.ts';
import { projectFiles, projectText } from './project-files.ts';
import { reportFaults } from './report-faults.ts';

/** The layer check over `src/`; returns the exit code. */
export function main(): number {
  const files = new Map(projectFiles('src').map((path) => [path, projectText(path)]));
  return reportFaults(layerFaults(files), `the layers hold in ${files.size} files`);
}
