import type { Target } from '../dataset.ts';
import type { ClaimId, DisputeId, EventId, EvidenceId, IndicatorId, SourceId } from '../ids.ts';
import { TABS } from '../view.ts';

export const COMMANDS = [...TABS, 'light', 'dark', 'device', 'language', 'share', 'print', 'plain'] as const;
/** What can be done by name: open a tab, change the look or the language, share, print, or go back to the first view. */
export type Command = (typeof COMMANDS)[number];

/** What a search leads to. */
export type Found =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'metric'; readonly id: IndicatorId }
  | { readonly kind: 'claim'; readonly id: ClaimId }
  | { readonly kind: 'event'; readonly id: EventId }
  | { readonly kind: 'quote'; readonly id: EvidenceId; readonly source: SourceId; readonly target: Target }
  /** `target` is the first that the source backs, where a source without an article of its own is seen. */
  | { readonly kind: 'source'; readonly id: SourceId; readonly target: Target | null }
  | { readonly kind: 'dispute'; readonly id: DisputeId };

export type FoundKind = Found['kind'];
