import { useMemo, useState } from 'react';
import { exportFileName } from '../../../domain/export/export-file-name.ts';
import type { ExportRecord } from '../../../domain/export/export-record.ts';
import { SAVE_WORDS } from '../../../i18n/save-words.ts';
import { useWords } from '../../../i18n/words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { saveBlob } from '../../../ui/save-file.ts';
import { TextButton } from '../../../ui/text-button.tsx';
import type { Shared } from '../link-of.ts';
import { FILE_KINDS, type FileContext, fileText, TEXT_FILES, type TextFile, valueCount } from './file-kinds.ts';

interface DataPaneProps {
  readonly shared: Shared;
  readonly record: ExportRecord;
  /** The picture as it is chosen, for the package; null until it is drawn. */
  readonly svg: string | null;
}

type Kind = TextFile | 'package';

async function makeFile(kind: Kind, context: FileContext, svg: string | null): Promise<Blob> {
  if (kind !== 'package') return new Blob([fileText(kind, context)], { type: FILE_KINDS[kind].type });
  // Writing and packing tables is asked for by few.
  const [{ packageFiles }, { zipFiles }] = await Promise.all([import('./package-files.ts'), import('./zip-files.ts')]);
  return zipFiles(packageFiles(context, svg ?? ''));
}

/** The view as data: each file, what is in it, and the press that saves it. */
export function DataPane({ shared, record, svg }: DataPaneProps) {
  const words = useWords();
  const save = SAVE_WORDS[words.language];
  const [said, setSaid] = useState('');
  const context = useMemo(() => ({ shared, record, words }), [shared, record, words]);
  const { explorer, model } = shared;
  const take = async (kind: Kind): Promise<void> => {
    const name = exportFileName(explorer, model, FILE_KINDS[kind].ending);
    try {
      saveBlob(name, await makeFile(kind, context, svg));
      setSaid(save.saved(name));
    } catch {
      // A part of the page that did not arrive, or more than the device can hold.
      setSaid(save.failed);
    }
  };
  return (
    <section aria-labelledby="save-data" className="mt-4 border-t border-rule pt-2.5">
      <h3 id="save-data" className="text-s font-semibold">
        {save.data}
      </h3>
      <ul>
        {[...TEXT_FILES, 'package' as const].map((kind) => (
          <li key={kind} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-rule py-1.5 last:border-b-0">
            <div className="min-w-0">
              <p className="text-s font-semibold">{save.files[kind].name}</p>
              <p className="text-s text-ink-2">{save.files[kind].text(valueCount(context, kind))}</p>
            </div>
            <TextButton onClick={() => void take(kind)} label={save.save(save.files[kind].name)}>
              <Icon name="download" /> {save.saveIt}
            </TextButton>
          </li>
        ))}
      </ul>
      <p role="status" className={said === '' ? 'sr-only' : 'mt-2 border-l-3 border-ink pl-2.5 text-s wrap-anywhere'}>
        {said}
      </p>
    </section>
  );
}
