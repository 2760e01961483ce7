import { formatEdtf } from '../../i18n/format/format-period.ts';
import { useWords } from '../../i18n/words.ts';
import { focusMain } from '../../ui/focus-region.ts';
import { Icon } from '../../ui/icons.tsx';
import { TextButton } from '../../ui/text-button.tsx';

/** While a frozen link shows an earlier version of the data: which, and the way to the newest. */
export function FrozenBanner({ version, onNewest }: { readonly version: string; readonly onNewest: () => void }) {
  const { share, language } = useWords();
  const { frozenBanner } = share;
  const leave = () => {
    focusMain();
    onNewest();
  };
  return (
    <section aria-label={frozenBanner.label} className="my-2 flex flex-wrap items-center gap-x-4 border-l-3 border-ink bg-paper-2 py-1 pr-3 pl-3">
      <p className="flex min-w-0 flex-auto gap-2 py-1 text-m max-tablet:basis-full">
        <span className="flex-none pt-px">
          <Icon name="info" />
        </span>
        <strong className="font-semibold">{frozenBanner.text(formatEdtf(version.slice(0, 10), language))}</strong>
      </p>
      <TextButton onClick={leave}>{frozenBanner.newest}</TextButton>
    </section>
  );
}
