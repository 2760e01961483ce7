import { useWords } from '../../i18n/words.ts';
import { Popover } from '../../ui/popover.tsx';
import { CompareOptions } from './compare-options.tsx';
import type { FilterProps } from './filter-props.ts';
import { ShowAsOptions } from './show-as-options.tsx';

interface ViewToolsProps extends FilterProps {
  readonly look: 'line' | 'chip';
}

/** How values are shown, and what is compared: unlike a filter they hide nothing. */
export function ViewTools({ look, ...props }: ViewToolsProps) {
  const { transforms, moments } = useWords();
  const { transform, at, at2, overlay } = props.view;
  const months = at !== null && at2 !== null;
  return (
    <>
      <Popover name={transforms.control} value={transforms.short[transform.kind]} look={look} strong={transform.kind !== 'published'} align="end">
        <ShowAsOptions {...props} />
      </Popover>
      <Popover name={moments.control} value={moments.set(months, overlay?.length ?? 0)} look={look} strong={months || overlay !== null} align="end">
        <CompareOptions {...props} />
      </Popover>
    </>
  );
}
