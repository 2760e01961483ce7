import { inProject } from '../setup/project.mjs';

interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** The first script, and the words about a link: what each of them is made of may not wait for what comes later. */
const EARLY = [
  { name: 'core', entry: inProject('src/first.ts') },
  { name: 'link', entry: inProject('src/core/asked-words.ts') },
] as const;
const OURS = /[\\/]src[\\/]/;
/** What Vite puts around every import of a later part: the first script needs it before all others. */
const HELPER = /vite\/preload-helper/;

/** The modules that a script is made of, itself aside. */
function modulesOf(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    for (const next of graph.getModuleInfo(id)?.importedIds ?? []) {
      if (found.has(next) || !OURS.test(next) || next.endsWith('.css')) continue;
      found.add(next);
      add(next);
    }
  };
  add(entry);
  return found;
}

/**
 * Chunks of our own modules: those of the early scripts apart, and in one all that several parts of the application
 * share, which as files of a few hundred bytes each would cost a request for every one of them.
 */
export function appChunks() {
  const early = EARLY.map(({ name, entry }, position) => {
    let modules: ReadonlySet<string> | null = null;
    return {
      name: (id: string, graph: ModuleGraph): string | null => {
        modules ??= modulesOf(entry, graph);
        return modules.has(id) || (name === 'core' && HELPER.test(id)) ? name : null;
      },
      test: (id: string) => OURS.test(id) || HELPER.test(id),
      priority: 10 - position,
    };
  });
  return [...early, { name: 'shared', test: OURS, minShareCount: 2, priority: 0 }];
}
