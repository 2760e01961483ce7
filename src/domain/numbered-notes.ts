import { type ClaimFacts, claimFacts } from './citation/claim-facts.ts';
import type { Explorer } from './explorer.ts';
import { drawnPanels, type ExplorerModel } from './explorer-model.ts';
import type { ClaimId } from './ids.ts';
import { isInRange } from './panel-model.ts';

/** What stands behind a figure, to be read beside its number. */
export interface NumberedNote {
  readonly claim: ClaimId;
  readonly number: number;
  readonly facts: ClaimFacts;
}

/** The quoted figures of a picture, numbered by panel and then in order of time; a figure drawn twice has one number. */
export function numberedNotes(explorer: Explorer, model: ExplorerModel): readonly NumberedNote[] {
  const claims = drawnPanels(model).flatMap((panel) =>
    panel.series
      .flatMap((series) => series.points)
      .filter((point) => point.origins > 0 && isInRange(point, model.range))
      .toSorted((a, b) => a.x - b.x || b.y - a.y)
      .map((point) => point.observation.id),
  );
  const noted = [...new Set(claims)].flatMap((claim) => {
    const facts = claimFacts(explorer, { kind: 'observation', id: claim });
    return facts === null ? [] : [{ claim, facts }];
  });
  return noted.map((note, at) => ({ ...note, number: at + 1 }));
}
