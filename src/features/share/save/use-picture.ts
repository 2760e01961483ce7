import { useEffect, useMemo, useState } from 'react';
import fontAddress from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import type { PictureShape } from '../../../charts/picture/picture-shape.ts';
import { svgFile } from '../../../charts/picture/svg-file.ts';
import { viewPicture } from '../../../charts/picture/view-picture.ts';
import { fetchFont } from '../../../data/fetch-font.ts';
import { type ExportRecord, exportRecord } from '../../../domain/export/export-record.ts';
import { sharedView } from '../../../domain/shared-view.ts';
import { useWords } from '../../../i18n/words.ts';
import { encodeView } from '../../../state/view-url.ts';
import { themePalette } from '../../../theme/palette/theme-palette.ts';
import type { Theme } from '../../../theme/palette/theme-tokens.ts';
import tokens from '../../../theme/tokens.css?raw';
import { linkOf, type Shared } from '../link-of.ts';
import { pictureInput } from './picture-input-of.ts';

/** The record of the view as its files carry it: its months are written out, as in a link that is handed on. */
export function recordOf({ view, model, explorer }: Shared): ExportRecord {
  return exportRecord(model, encodeView(sharedView(view, model, explorer, 'dated')), explorer.dataset.version);
}

/** Our face, once it is here; undefined until that is known, null where it did not arrive. */
function useFont(): string | null | undefined {
  const [font, setFont] = useState<string | null>();
  useEffect(() => {
    let isGone = false;
    void fetchFont(fontAddress).then((loaded) => {
      if (!isGone) setFont(loaded);
    });
    return () => {
      isGone = true;
    };
  }, []);
  return font;
}

/** The view as the text of an SVG file; null until its face is here. */
export function usePicture(shared: Shared, record: ExportRecord, shape: PictureShape, theme: Theme): string | null {
  const { explorer, model, view } = shared;
  const words = useWords();
  const font = useFont();
  return useMemo(() => {
    if (font === undefined) return null;
    const drawn = { explorer, model, view };
    const input = pictureInput(drawn, words, linkOf(drawn, 'dated'), { shape, palette: themePalette(tokens, theme) });
    return svgFile(viewPicture(input), { record, font });
  }, [explorer, model, view, words, font, record, shape, theme]);
}
