import { type ReactNode, useId } from 'react';
import { TextButton } from './text-button.tsx';

export interface Option<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** A second line, or nothing. */
  readonly detail?: ReactNode;
  /** How the option looks where it is drawn. */
  readonly sample?: ReactNode;
  /** What is said of it below its name and is no part of it, or nothing. */
  readonly description?: ReactNode;
  /** What it would show: a number, already in words. */
  readonly count: string;
}

export interface OptionGroup<Id extends string> {
  readonly key: string;
  /** Empty where the list is one group. */
  readonly title: string;
  readonly note?: string;
  readonly options: readonly Option<Id>[];
}

export interface OptionListWords {
  readonly actions: string;
  readonly all: string;
  readonly none: string;
  readonly reset: string;
  readonly hint: string;
}

interface OptionListProps<Id extends string> {
  readonly groups: readonly OptionGroup<Id>[];
  readonly chosen: ReadonlySet<Id>;
  readonly words: OptionListWords;
  /** Whether anything was ever chosen, so that there is something to reset. */
  readonly isSet: boolean;
  readonly onToggle: (id: Id) => void;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onReset: () => void;
}

function OptionRow<Id extends string>(props: {
  readonly option: Option<Id>;
  readonly checked: boolean;
  readonly onToggle: (id: Id) => void;
}) {
  const { option, checked, onToggle } = props;
  const id = useId();
  const described = option.description !== undefined;
  return (
    <div>
      <label className="flex min-h-7 cursor-pointer items-center gap-2.5 px-3.5 py-0.5 text-s hover:bg-paper-2 max-desktop:min-h-11">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={described ? id : undefined}
          onChange={() => onToggle(option.id)}
          className="size-4 flex-none accent-ink focus-visible:outline-offset-1"
        />
        {option.sample}
        <span className="min-w-0 flex-auto">
          {option.label}
          {option.detail !== undefined && <span className="block truncate text-xs text-ink-2">{option.detail}</span>}
        </span>
        <span className="flex-none text-xs text-ink-2">{option.count}</span>
      </label>
      {described && (
        <div id={id} className="-mt-0.5 pr-3.5 pb-1.5 pl-[78px] text-xs text-ink-2">
          {option.description}
        </div>
      )}
    </div>
  );
}

/** Checkboxes in groups with their counts, and the ways to tick all of them, none, or to never have chosen. */
export function OptionList<Id extends string>(props: OptionListProps<Id>) {
  const { groups, chosen, words } = props;
  const options = groups.flatMap((group) => group.options);
  const ticked = options.filter((option) => chosen.has(option.id)).length;
  return (
    <div className="pb-2">
      <div
        role="group"
        aria-label={words.actions}
        className="sticky top-0 flex gap-4 border-b border-rule bg-paper px-3.5 py-1.5"
      >
        <TextButton onClick={props.onAll} idle={ticked === options.length}>
          {words.all}
        </TextButton>
        <TextButton onClick={props.onNone} idle={chosen.size === 0}>
          {words.none}
        </TextButton>
        <span className="ml-auto">
          <TextButton onClick={props.onReset} idle={!props.isSet}>
            {words.reset}
          </TextButton>
        </span>
      </div>
      <p className="px-3.5 pt-2 pb-1 text-xs text-ink-2">{words.hint}</p>
      {groups.map((group) => (
        <fieldset key={group.key} className="min-w-0">
          {group.title !== '' && (
            <legend className="px-3.5 pt-2.5 pb-0.5 text-xs font-semibold">
              {group.title}
              {group.note !== undefined && <span className="block font-normal text-ink-2">{group.note}</span>}
            </legend>
          )}
          {group.options.map((option) => (
            <OptionRow key={option.id} option={option} checked={chosen.has(option.id)} onToggle={props.onToggle} />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
