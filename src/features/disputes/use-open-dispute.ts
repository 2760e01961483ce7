import { useEffect } from 'react';
import type { DisputeId } from '../../domain/ids.ts';
import { onceLive } from '../../ui/once-live.ts';

/** The id of the element that a dispute is read in; what takes its focus has `-title` behind it. */
export function disputeElementId(dispute: DisputeId): string {
  return `dispute-${dispute}`;
}

/** Brings the open dispute into sight and gives it the focus, unless the focus is in it already. */
export function useOpenDispute(dispute: DisputeId | null): void {
  useEffect(() => {
    if (dispute === null) return undefined;
    const element = document.getElementById(disputeElementId(dispute));
    if (element === null || element.contains(document.activeElement)) return undefined;
    return onceLive(element, () => {
      element.scrollIntoView({ block: 'start' });
      document.getElementById(`${element.id}-title`)?.focus({ preventScroll: true });
    });
  }, [dispute]);
}
