import { useState } from 'react';
import { PICTURE_SHAPES, type PictureShape, SHAPE_BOXES } from '../../../charts/picture/picture-shape.ts';
import { drawnPanels } from '../../../domain/explorer-model.ts';
import { exportFileName } from '../../../domain/export/export-file-name.ts';
import { type ExportRecord, writeExportRecord } from '../../../domain/export/export-record.ts';
import { formatRange } from '../../../i18n/format/format-period.ts';
import { localText } from '../../../i18n/local-text.ts';
import { SAVE_WORDS } from '../../../i18n/save-words.ts';
import { useWords } from '../../../i18n/words.ts';
import { THEMES, type Theme } from '../../../theme/palette/theme-tokens.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icons.tsx';
import { saveBlob, saveFile } from '../../../ui/save-file.ts';
import { Segmented } from '../../../ui/segmented.tsx';
import type { Shared } from '../link-of.ts';
import { copyPicture } from './copy-picture.ts';
import { paintPng } from './paint-png.ts';
import { PicturePreview } from './picture-preview.tsx';

/** Names of files by what the picture is for. */
const ENDINGS: Readonly<Record<PictureShape, string>> = { landscape: '-wide', square: '-square', print: '-a4' };

type Outcome = { readonly kind: 'none' | 'copied' | 'copy-by-hand' | 'no-png' } | { readonly kind: 'saved'; readonly file: string };

interface PicturePaneProps {
  readonly shared: Shared;
  readonly record: ExportRecord;
  /** The text of the picture's file; null until it is drawn. */
  readonly svg: string | null;
  readonly shape: PictureShape;
  readonly theme: Theme;
  readonly onShape: (shape: PictureShape) => void;
  readonly onTheme: (theme: Theme) => void;
}

/** The view as a picture: its shape and look, how it will be, and ways to take it along. */
export function PicturePane({ shared, record, svg, shape, theme, onShape, onTheme }: PicturePaneProps) {
  const { explorer, model } = shared;
  const { language } = useWords();
  const save = SAVE_WORDS[language];
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const png = (): Promise<Blob | null> => (svg === null ? Promise.resolve(null) : paintPng(svg, writeExportRecord(record)));
  const nameOf = (extension: 'png' | 'svg'): string => exportFileName(explorer, model, `${ENDINGS[shape]}.${extension}`);
  const savePng = async (): Promise<void> => {
    const [blob, file] = [await png(), nameOf('png')];
    if (blob !== null) saveBlob(file, blob);
    setOutcome(blob === null ? { kind: 'no-png' } : { kind: 'saved', file });
  };
  const saveSvg = (): void => {
    if (svg === null) return;
    saveFile(nameOf('svg'), 'image/svg+xml', svg);
    setOutcome({ kind: 'saved', file: nameOf('svg') });
  };
  const copy = async (): Promise<void> => setOutcome({ kind: (await copyPicture(png())) ? 'copied' : 'copy-by-hand' });
  const said = (): string => {
    switch (outcome.kind) {
      case 'none':
        return '';
      case 'copied':
        return save.copied;
      case 'copy-by-hand':
        return save.copyByHand;
      case 'no-png':
        return save.noPng;
      case 'saved':
        return save.saved(outcome.file);
    }
  };
  const findings = drawnPanels(model).map((panel) => localText(panel.headline, language));
  const alt = save.alt(localText(explorer.dataset.title, language), formatRange(model.range, language), findings);
  return (
    <section aria-label={save.picture}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2.5">
        <Segmented label={save.shape} segments={PICTURE_SHAPES.map((value) => ({ value, label: save.shapes[value] }))} value={shape} onChange={onShape} />
        <Segmented label={save.look} segments={THEMES.map((value) => ({ value, label: save.looks[value] }))} value={theme} onChange={onTheme} />
      </div>
      {svg === null ? <p className="py-10 text-s text-ink-2">{save.drawing}</p> : <PicturePreview svg={svg} alt={alt} {...SHAPE_BOXES[shape]} />}
      <div className="mt-2.5 flex flex-wrap gap-2 *:flex-auto *:justify-center">
        <Button look="solid" onClick={() => void savePng()}>
          <Icon name="download" /> {save.png}
        </Button>
        <Button look="line" onClick={saveSvg}>
          <Icon name="download" /> {save.svg}
        </Button>
        <Button look="line" onClick={() => void copy()}>
          <Icon name={outcome.kind === 'copied' ? 'check' : 'copy'} /> {outcome.kind === 'copied' ? save.copied : save.copy}
        </Button>
      </div>
      <p role="status" className={said() === '' ? 'sr-only' : 'mt-2 border-l-3 border-ink pl-2.5 text-s wrap-anywhere'}>
        {said()}
      </p>
      <p className="mt-2 text-s text-ink-2">{save.pictureNote}</p>
    </section>
  );
}
