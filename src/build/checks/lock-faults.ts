/** The part of an entry of package-lock.json that the checks read. */
export interface LockEntry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly deprecated?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** package-lock.json: "" is the project itself, all others are folders such as "node_modules/react". */
export interface Lock {
  readonly packages: Readonly<Record<string, LockEntry>>;
}

/** The part of package.json that the checks read. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** What the reader's browser is made to load, in direct packages. */
const MOST_RUNTIME_PACKAGES = 8;
const EXACT = /^\d+\.\d+\.\d+$/;
/** Licences that ask for no more than their own text; a new one is read by a person before it joins. */
const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT AND ISC AND BSD-3-Clause',
  'MPL-2.0',
  'OFL-1.1',
]);

/**
 * What would make an installation differ from machine to machine: a range instead of a version, a lock that lacks the
 * binary of another platform (npm writes such locks without a word and then refuses them), an address of one registry,
 * a script that runs while installing.
 */
export function lockFaults(manifest: Manifest, lock: Lock): readonly string[] {
  const top = lock.packages[''] ?? {};
  const runtime = Object.keys(manifest.dependencies).length;
  return [
    ...rangeFaults({ ...manifest.dependencies, ...manifest.devDependencies }),
    ...(runtime > MOST_RUNTIME_PACKAGES
      ? [`package.json: ${runtime} runtime packages, ${MOST_RUNTIME_PACKAGES} at most`]
      : []),
    ...differences('dependencies', manifest.dependencies, top.dependencies ?? {}),
    ...differences('devDependencies', manifest.devDependencies, top.devDependencies ?? {}),
    ...entries(lock).flatMap(([folder, entry]) => entryFaults(folder, entry, lock)),
  ];
}

/** Installed packages whose licence is not on the list of those that the project accepts. */
export function licenceFaults(lock: Lock): readonly string[] {
  return entries(lock)
    .filter(([, { license }]) => license === undefined || !LICENCES.has(license))
    .map(([folder, { license }]) => `package-lock.json: ${folder} has the licence ${license ?? '(none)'}`);
}

function entries(lock: Lock): readonly (readonly [string, LockEntry])[] {
  return Object.entries(lock.packages).filter(([folder]) => folder !== '');
}

function rangeFaults(all: Readonly<Record<string, string>>): string[] {
  return Object.entries(all)
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json: ${name} is pinned to "${version}", not to one version`);
}

function differences(
  field: string,
  wanted: Readonly<Record<string, string>>,
  locked: Readonly<Record<string, string>>,
) {
  const names = new Set([...Object.keys(wanted), ...Object.keys(locked)]);
  return [...names]
    .filter((name) => wanted[name] !== locked[name])
    .map((name) => `package-lock.json: ${field} differ from package.json in ${name}: run "npm install"`);
}

function entryFaults(folder: string, entry: LockEntry, lock: Lock): string[] {
  const say = (what: string): string => `package-lock.json: ${folder} ${what}`;
  const missing = Object.keys(entry.optionalDependencies ?? {}).filter((name) => !isLocked(lock, folder, name));
  return [
    ...(entry.version === undefined ? [say('has no version')] : []),
    ...(entry.integrity === undefined ? [say('has no integrity')] : []),
    ...(entry.resolved === undefined ? [] : [say('names a registry ("resolved")')]),
    ...(entry.hasInstallScript === true ? [say('runs a script when it is installed')] : []),
    ...(entry.deprecated === undefined ? [] : [say(`is deprecated: ${entry.deprecated}`)]),
    ...missing.map((name) => say(`asks for ${name}, which is not in the lock: it would not install everywhere`)),
  ];
}

/** Whether a package is to be found from a folder: in its own node_modules, or in one further out. */
function isLocked(lock: Lock, folder: string, name: string): boolean {
  const inner = `${folder}/node_modules/${name}`;
  if (inner in lock.packages) return true;
  const end = folder.lastIndexOf('/node_modules/');
  return end === -1 ? `node_modules/${name}` in lock.packages : isLocked(lock, folder.slice(0, end), name);
}
