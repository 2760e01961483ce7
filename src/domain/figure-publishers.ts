import { drawnTargets } from './citation/drawn-targets.ts';
import type { Explorer } from './explorer.ts';
import type { ExplorerModel } from './explorer-model.ts';

/** A publisher that states or is cited for drawn figures, and how many of them. The name is empty where it is unknown. */
export interface FigurePublisher {
  readonly publisher: string;
  readonly figures: number;
}

/** Who stands behind the figures of a picture, the one behind most first; facts below the panels are not in it. */
export function figurePublishers({ dataset, index }: Explorer, model: ExplorerModel): readonly FigurePublisher[] {
  const counts = new Map<string, number>();
  for (const target of drawnTargets({ ...model, facts: [] })) {
    const { quotes, citations } = index.of(target);
    const behind = new Set([...quotes, ...citations].map(({ source }) => dataset.sources.get(source)?.publisher ?? ''));
    for (const publisher of behind) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts]
    .map(([publisher, figures]) => ({ publisher, figures }))
    .toSorted((a, b) => b.figures - a.figures || (a.publisher < b.publisher ? -1 : 1));
}
