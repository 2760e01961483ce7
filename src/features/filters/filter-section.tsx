import type { ReactNode } from 'react';
import { Icon } from '../../ui/icons.tsx';

/** One of several filters behind a single chip: its name and value, opening its options. */
export function FilterSection(props: { readonly name: string; readonly value: string; readonly children: ReactNode }) {
  return (
    <details className="group border-b border-rule last:border-b-0">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 px-3.5 text-m focus-visible:-outline-offset-2 [&::-webkit-details-marker]:hidden">
        <span className="text-ink-3">{props.name}</span>
        <span className="font-semibold">{props.value}</span>
        <span className="ml-auto group-open:rotate-180">
          <Icon name="chevron-down" />
        </span>
      </summary>
      {props.children}
    </details>
  );
}
