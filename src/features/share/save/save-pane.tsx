import { useMemo, useState } from 'react';
import type { PictureShape } from '../../../charts/picture/picture-shape.ts';
import type { Theme } from '../../../theme/palette/theme-tokens.ts';
import type { Shared } from '../link-of.ts';
import { DataPane } from './data-pane.tsx';
import { PicturePane } from './picture-pane.tsx';
import { recordOf, usePicture } from './use-picture.ts';

function pageTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

/** The view as files to keep: a picture, and its data. All carry one record. */
export function SavePane({ shared }: { readonly shared: Shared }) {
  const [shape, setShape] = useState<PictureShape>('landscape');
  const [theme, setTheme] = useState<Theme>(pageTheme);
  const record = useMemo(() => recordOf(shared), [shared]);
  const svg = usePicture(shared, record, shape, theme);
  return (
    <div className="pt-3">
      <PicturePane shared={shared} record={record} svg={svg} shape={shape} theme={theme} onShape={setShape} onTheme={setTheme} />
      <DataPane shared={shared} record={record} svg={svg} />
    </div>
  );
}
