import { expect, it } from 'vitest';
import { DESCRIPTOR_FILE } from '../../data/parse-descriptor.ts';
import { writePackage } from '../../data/written/write-package.ts';
import { exportRecord } from '../../domain/export/export-record.ts';
import { viewDataset } from '../../domain/export/view-dataset.ts';
import { DRAWN_VIEWS, drawnView } from '../../test/drawn-views.ts';
import { checkPackage } from './check-package.ts';
import { documentReader } from './read-package.ts';

it.each(DRAWN_VIEWS.filter(([name]) => name !== 'no source'))('the package that is saved of a view passes the whole check, quotes in their articles included: %s', (_, query) => {
  const { explorer, model } = drawnView(query);
  const note = { description: 'A view.', licence: 'Facts are free.', record: exportRecord(model, '?v=1', explorer.dataset.version) };
  const files = writePackage(viewDataset(explorer, model), note);
  const texts = new Map([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
  const descriptor = texts.get(DESCRIPTOR_FILE) ?? '';
  texts.delete(DESCRIPTOR_FILE);
  const checked = checkPackage({ descriptor, tables: texts }, documentReader());
  expect(checked.ok ? [] : checked.issues).toEqual([]);
});
