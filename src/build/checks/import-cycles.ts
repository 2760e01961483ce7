/** Who imports whom: each file with the files that it names. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * The rings in an import graph, each as the path that leads back to its first file. One ring is reported for each file
 * at which a walk from the top meets itself again, so a tangle gives at least one line and never thousands.
 */
export function importCycles(graph: ImportGraph): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    if (finished.has(file)) return;
    const met = path.indexOf(file);
    if (met !== -1) {
      cycles.push([...path.slice(met), file]);
      return;
    }
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    finished.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}
