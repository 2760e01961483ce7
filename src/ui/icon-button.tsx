import { Icon, type IconName } from './icons.tsx';

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  /** Nothing to do now: it stays focusable, so that the focus is never lost. */
  readonly idle?: boolean;
}

/** A button that is only a sign: 24 px with a mouse, 44 px on touch widths. */
export function IconButton({ icon, label, onClick, idle = false }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={idle}
      onClick={idle ? undefined : onClick}
      className="grid size-6 flex-none place-items-center rounded-control text-ink hover:bg-paper-3 aria-disabled:cursor-default aria-disabled:text-rule-strong aria-disabled:hover:bg-transparent max-desktop:size-11"
    >
      <Icon name={icon} />
    </button>
  );
}
