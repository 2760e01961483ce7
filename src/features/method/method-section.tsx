import { type ReactNode, useId } from 'react';

/** A part of the method: its title at the left where there is room, what it says at the right. */
export function MethodSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-9 gap-y-2 border-t border-ink py-4 @min-[820px]:grid-cols-[220px_minmax(0,1fr)]"
    >
      <h3 id={id} className="text-l font-[650] text-balance">
        {title}
      </h3>
      <div className="min-w-0 max-w-[860px] text-m">{children}</div>
    </section>
  );
}
