import type { ClaimId, EventId } from '../../domain/ids.ts';
import type { PanelDispute } from '../../domain/dispute/panel-disputes.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import type { PanelModel } from '../../domain/panel-model.ts';
import type { MonthNumber } from '../../domain/time-period.ts';
import type { Palette } from '../drawing/repaint.ts';
import type { PictureShape } from './picture-shape.ts';
import type { PictureWords } from './picture-words.ts';

/** What a picture of a view is drawn from. */
export interface PictureInput {
  readonly model: ExplorerModel;
  readonly shape: PictureShape;
  readonly palette: Palette;
  readonly words: PictureWords;
  readonly disputes: (panel: PanelModel) => readonly PanelDispute[];
  /** The pinned month, and the one that it is compared with. */
  readonly pinned: MonthNumber | null;
  readonly second: MonthNumber | null;
  readonly openClaim: ClaimId | null;
  readonly openEvent: EventId | null;
}
