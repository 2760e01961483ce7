import type { MouseEvent, ReactNode } from 'react';
import type { ViewState } from '../../domain/view.ts';
import { viewAddress } from '../../state/page-address.ts';

interface StepLinkProps {
  readonly to: ViewState;
  readonly onView: (view: ViewState) => void;
  readonly className: string;
  readonly rel?: 'prev' | 'next';
  readonly children: ReactNode;
}

/** A link to a view that this page turns to by itself, unless it is asked for in another window. */
export function StepLink({ to, onView, className, rel, children }: StepLinkProps) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onView(to);
  };
  return (
    <a href={viewAddress(to)} rel={rel} onClick={follow} className={className}>
      {children}
    </a>
  );
}
