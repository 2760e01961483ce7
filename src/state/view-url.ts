import { type Issue, linkIssue } from '../domain/issue.ts';
import { DEFAULT_VIEW, type ViewState } from '../domain/view.ts';
import { readQuery } from './query-string.ts';
import { migrateParams, type RawParams, readVersion, VIEW_VERSION } from './view-migrations.ts';
import { VIEW_PARAMS, type ViewParams } from './view-params.ts';

const VERSION_KEY = 'v';

/** A view, and what of its link was not understood. */
export interface DecodedView {
  readonly view: ViewState;
  readonly issues: readonly Issue[];
}

function inOrder(table: ViewParams) {
  return Object.values(table).toSorted((a, b) => a.order - b.order);
}

function readGrammar(params: RawParams): { readonly params: RawParams; readonly issues: readonly Issue[] } {
  const version = readVersion(params.get(VERSION_KEY));
  if (version === undefined) return { params, issues: [linkIssue('link-unreadable-value', VERSION_KEY)] };
  if (version > VIEW_VERSION) return { params, issues: [linkIssue('link-newer-version', VERSION_KEY)] };
  return { params: migrateParams(params, version), issues: [] };
}

function unknownKeys(params: RawParams, table: ViewParams): readonly Issue[] {
  const known = new Set([VERSION_KEY, ...Object.values(table).map((param) => param.key)]);
  return [...params.keys()].filter((key) => !known.has(key)).map((key) => linkIssue('link-unknown-key', key));
}

/**
 * Reads the query string of an address (`location.search`). Never throws: every string gives a view, in which
 * whatever was missing or not understood has its default, and an issue for each thing not understood.
 * An issue names at most a key of the form `[a-z0-9]{1,12}` and never repeats text of the link.
 */
export function decodeView(search: string, table: ViewParams = VIEW_PARAMS): DecodedView {
  const query = readQuery(search);
  const { params, issues } = readGrammar(query.params);
  const found: Issue[] = [...query.issues, ...issues, ...unknownKeys(params, table)];
  let view = DEFAULT_VIEW;
  for (const param of inOrder(table)) {
    const text = params.get(param.key);
    if (text === undefined) continue;
    const read = param.read(view, text);
    view = read.view;
    if (read.invalid !== null) found.push(linkIssue(read.invalid, param.key));
  }
  return { view, issues: found };
}

/**
 * The one query string of a view, `?` included; empty for the default view. Inverse of {@link decodeView}.
 * Made of `a-z 0-9 . - ~ @` and the query's own marks, so that no messenger re-encodes it.
 */
export function encodeView(view: ViewState, table: ViewParams = VIEW_PARAMS): string {
  const pairs = inOrder(table).flatMap((param) => {
    const text = param.write(view);
    return text === null ? [] : [`${param.key}=${text}`];
  });
  return pairs.length === 0 ? '' : `?${VERSION_KEY}=${VIEW_VERSION}&${pairs.join('&')}`;
}

/**
 * The query string of a view with its defaults written out, so that it opens the same when the defaults are others.
 * {@link decodeView} reads the same view from it; a switch that is off has no spelling and is not written.
 */
export function spellView(view: ViewState): string {
  const pairs = inOrder(VIEW_PARAMS).flatMap((param) => {
    const text = param.spell(view);
    const carried = text !== null && param.read(DEFAULT_VIEW, text).invalid === null;
    return carried ? [`${param.key}=${text}`] : [];
  });
  return `?${VERSION_KEY}=${VIEW_VERSION}&${pairs.join('&')}`;
}

/** Whether two views are one: the same link opens both. */
export function sameView(a: ViewState, b: ViewState): boolean {
  return encodeView(a) === encodeView(b);
}

/** The next view with every field that means the same taken from the one before, so that what is derived from it stays. */
export function shareFields(before: ViewState, next: ViewState): ViewState {
  const same = Object.values(VIEW_PARAMS).filter((param) => param.write(before) === param.write(next));
  return same.reduce((view, param) => param.copy(view, before), next);
}
