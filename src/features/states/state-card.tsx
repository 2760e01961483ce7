import type { ReactNode } from 'react';

interface StateCardProps {
  readonly title: string;
  readonly children: ReactNode;
  /** What the reader can do. */
  readonly actions?: ReactNode;
}

/** Words in the place of a picture. Weight makes them urgent, never a colour. */
export function StateCard({ title, children, actions }: StateCardProps) {
  return (
    <section className="relative mx-auto max-w-[520px] border border-t-3 border-rule-strong border-t-ink bg-paper px-[22px] pt-4 pb-[18px]">
      <h2 className="text-l font-[650]">{title}</h2>
      <div className="mt-1 text-m text-ink-2">{children}</div>
      {actions !== undefined && <div className="mt-3.5 flex flex-wrap gap-2">{actions}</div>}
    </section>
  );
}
