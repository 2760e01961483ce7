import { licenceFaults, type Lock, lockFaults, type Manifest } from './lock-faults.ts';
import { projectText } from './project-files.ts';
import { reportFaults } from './report-faults.ts';

/** The check of package.json and its lock, licences included; returns the exit code. */
export function main(): number {
  const manifest: unknown = JSON.parse(projectText('package.json'));
  const lock: unknown = JSON.parse(projectText('package-lock.json'));
  if (!isManifest(manifest) || !isLock(lock)) return reportFaults(['package.json or its lock is no such file'], '');
  const count = Object.keys(lock.packages).length - 1;
  return reportFaults([...lockFaults(manifest, lock), ...licenceFaults(lock)], `the lock is whole: ${count} packages`);
}

function isManifest(value: unknown): value is Manifest {
  return typeof value === 'object' && value !== null && 'dependencies' in value && 'devDependencies' in value;
}

function isLock(value: unknown): value is Lock {
  return typeof value === 'object' && value !== null && 'packages' in value;
}
