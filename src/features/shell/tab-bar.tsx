import { TABS, type Tab } from '../../domain/view.ts';
import { useWords } from '../../i18n/words.ts';

interface TabBarProps {
  readonly tab: Tab;
  readonly counts: Partial<Record<Tab, number>>;
  readonly onTab: (tab: Tab) => void;
  /** The link of each tab, for a page that nothing listens to yet. */
  readonly linkTo?: (tab: Tab) => string;
}

const LOOK =
  'min-h-8 border-b-3 border-transparent px-px forced-colors:border-[Canvas] forced-colors:aria-[current=page]:border-[Highlight] pb-[9px] text-m text-ink-2 transition-colors duration-(--m-fast) hover:text-ink aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink max-desktop:min-h-11';

/** Ways to read the same view. They are buttons of a navigation, because each has its own link. */
export function TabBar({ tab, counts, onTab, linkTo }: TabBarProps) {
  const { shell } = useWords();
  const label = (one: Tab) => (
    <>
      {shell.tabs[one]}
      {counts[one] !== undefined && <span className="ml-1 text-xs font-normal text-ink-3 max-[359px]:hidden">{counts[one]}</span>}
    </>
  );
  return (
    <nav aria-label={shell.tabsLabel} className="flex flex-wrap items-end gap-[22px] self-stretch max-tablet:justify-between max-tablet:gap-1 max-tablet:gap-1.5">
      {TABS.map((one) => {
        const shared = { 'aria-current': one === tab ? ('page' as const) : undefined };
        return linkTo === undefined ? (
          <button {...shared} key={one} type="button" className={LOOK} onClick={() => onTab(one)}>
            {label(one)}
          </button>
        ) : (
          <a {...shared} key={one} href={linkTo(one)} className={`flex items-center ${LOOK}`}>
            <span>{label(one)}</span>
          </a>
        );
      })}
    </nav>
  );
}
