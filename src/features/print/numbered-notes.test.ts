import { describe, expect, it } from 'vitest';
import { decodeView } from '../../state/view-url.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { createExplorer } from '../../domain/explorer.ts';
import { exploreView } from '../../domain/explorer-model.ts';
import { numberedNotes } from '../../domain/numbered-notes.ts';

const explorer = createExplorer(loadBundledPackage());

function notesOf(query: string) {
  return numberedNotes(explorer, exploreView(explorer, decodeView(query).view));
}

describe('the notes of a picture', () => {
  it('are those of its quoted figures, numbered by panel and then in order of time', () => {
    const notes = notesOf('?v=1&topic=~tariffs~trade&t=2025-01..2025-06');
    expect(notes.map((note) => `${note.number} ${note.claim}`)).toEqual([
      '1 us-duty-on-china.2025-04-10',
      '2 china-duty-on-us.2025-04-12',
      '3 us-duty-on-china.2025-05-14',
      '4 china-duty-on-us.2025-05-14',
      '5 exports-yoy.2025-04',
      '6 exports-us-yoy.2025-04',
      '7 exports-yoy-forecast.2025-05',
      '8 exports-yoy.2025-05',
      '9 exports-us-yoy.2025-05',
    ]);
    for (const note of notes) expect(note.facts.lead?.quote, note.claim).not.toBeNull();
  });

  it('say a figure once that is drawn in two panels, and nothing of a month that is not drawn', () => {
    const claims = notesOf('?v=1&topic=~prices&cmp=~cpi-yoy~ppi-yoy&t=2025-05..2025-12').map((note) => note.claim);
    expect(claims).toEqual([...new Set(claims)]);
    expect(notesOf('?v=1&t=2019-01..2019-12')).toEqual([]);
  });
});
