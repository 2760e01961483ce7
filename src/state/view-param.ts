import type { LinkIssueCode } from '../domain/link-issue-code.ts';
import { DEFAULT_VIEW, type ViewState } from '../domain/view.ts';
import type { ParamCodec } from './param-codec.ts';

/** One field of the view and its place in a link. */
export interface ViewParam<Field extends keyof ViewState = keyof ViewState> {
  readonly field: Field;
  readonly key: string;
  /** Links write their parameters in this order. */
  readonly order: number;
  /** The view with this field read from a link; an invalid text leaves the view and says why. */
  readonly read: (view: ViewState, text: string) => { readonly view: ViewState; readonly invalid: LinkIssueCode | null };
  /** The text for a link, or null where the field has its default: defaults are never written. */
  readonly write: (view: ViewState) => string | null;
  /** The same with a default written out; null only where nothing was set. */
  readonly spell: (view: ViewState) => string | null;
  /** The view with this field taken from another one. */
  readonly copy: (view: ViewState, from: ViewState) => ViewState;
}

/** Joins a field, its key and its spelling. A field that can be null has null as its default. */
export function viewParam<Field extends keyof ViewState>(
  field: Field,
  key: string,
  order: number,
  codec: ParamCodec<NonNullable<ViewState[Field]>>,
): ViewParam<Field> {
  return {
    field,
    key,
    order,
    read: (view, text) => {
      const parsed = codec.parse(text);
      if (parsed.kind === 'invalid') return { view, invalid: parsed.code };
      return { view: { ...view, [field]: parsed.value }, invalid: null };
    },
    write: (view) => {
      const value = view[field];
      const standard = DEFAULT_VIEW[field];
      if (value === null || (standard !== null && codec.equals(value, standard))) return null;
      return codec.format(value);
    },
    spell: (view) => {
      const value = view[field];
      return value === null ? null : codec.format(value);
    },
    copy: (view, from) => ({ ...view, [field]: from[field] }),
  };
}
