import type { Shared } from '../link-of.ts';
import { PicturePane } from './picture-pane.tsx';

/** The view as files to keep: a picture, and its data. */
export function SavePane({ shared }: { readonly shared: Shared }) {
  return (
    <div className="pt-3">
      <PicturePane shared={shared} />
    </div>
  );
}
