import { type Issue, linkIssue } from '../domain/issue.ts';
import type { RawParams } from './view-migrations.ts';

/** No link of ours is a quarter as long; beyond this nothing is read. */
const MAX_LENGTH = 8192;

/** Only a key of this form is ever named to the reader: a link can put no words of its own on the page. */
const NAMEABLE_KEY = /^[a-z0-9]{1,12}$/;

function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

interface Pair {
  /** Empty where the key cannot be named. */
  readonly key: string;
  /** Undefined where the percent-encoding is broken. */
  readonly value: string | undefined;
}

function readPair(segment: string): Pair {
  const equals = segment.indexOf('=');
  const [rawKey, rawValue] = equals < 0 ? [segment, ''] : [segment.slice(0, equals), segment.slice(equals + 1)];
  const key = decodeText(rawKey) ?? '';
  return { key: NAMEABLE_KEY.test(key) ? key : '', value: decodeText(rawValue) };
}

/**
 * Splits a query string (with or without its `?`) into parameters; never throws. Of a repeated key
 * the first counts. A key that cannot be named, a repeated key and a broken value give one issue a key.
 */
export function readQuery(search: string): { readonly params: RawParams; readonly issues: readonly Issue[] } {
  if (search.length > MAX_LENGTH) return { params: new Map(), issues: [linkIssue('link-too-long', '')] };
  const params = new Map<string, string>();
  const seen = new Set<string>();
  const issues = new Map<string, Issue>();
  for (const segment of search.replace(/^\?/, '').split('&')) {
    if (segment === '') continue;
    const { key, value } = readPair(segment);
    if (key === '') issues.set(key, linkIssue('link-unknown-key', key));
    else if (seen.has(key)) issues.set(key, linkIssue('link-repeated-key', key));
    else if (value === undefined) issues.set(key, linkIssue('link-unreadable-value', key));
    else params.set(key, value);
    seen.add(key);
  }
  return { params, issues: [...issues.values()] };
}
