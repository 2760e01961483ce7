import { bad, good, type CellResult, type CellType } from './cell-types.ts';

const ID = '[a-z0-9-]+';
const TOKEN = '[a-z0-9]+';
const TOKEN_PATTERN = new RegExp(`^${TOKEN}$`);

/** An id: small letters, digits, hyphens. */
export function id<T>(make: (text: string) => T): CellType<T> {
  const pattern = new RegExp(`^${ID}$`);
  return {
    schema: { type: 'string', constraints: { required: true, pattern: ID } },
    read: (text) => (pattern.test(text) ? good(make(text)) : bad('not-an-id', { found: text })),
    empty: undefined,
    fallback: make(''),
  };
}

/** Ids between single spaces. */
export function idList<T>(make: (text: string) => T): CellType<readonly T[]> {
  const list = `${ID}( ${ID})*`;
  const pattern = new RegExp(`^${list}$`);
  return {
    schema: { type: 'string', constraints: { required: true, pattern: list } },
    read: (text) => (pattern.test(text) ? good(text.split(' ').map(make)) : bad('not-an-id', { found: text })),
    empty: undefined,
    fallback: [],
  };
}

/** A vintage's name: small letters and digits, since it becomes the last part of a claim id. */
export const VINTAGE: CellType<string> = {
  schema: { type: 'string', constraints: { required: true, pattern: TOKEN } },
  read: (text) => (TOKEN_PATTERN.test(text) ? good(text) : bad('not-a-token', { found: text })),
  empty: undefined,
  fallback: '',
};

/** Words of ours or a title, on one line; `maxLength` counts characters. */
export function words(maxLength?: number): CellType<string> {
  return {
    schema: { type: 'string', constraints: { required: true, ...(maxLength !== undefined && { maxLength }) } },
    read: (text) =>
      maxLength !== undefined && text.length > maxLength
        ? bad('text-too-long', { found: String(text.length), limit: String(maxLength) })
        : good(text),
    empty: undefined,
    fallback: '',
  };
}

/** Words of a source, character by character; `maxLength` counts code points. */
export function verbatim(maxLength: number): CellType<string> {
  return {
    schema: { type: 'string', constraints: { required: true, maxLength } },
    read: (text) => {
      const length = text.length > maxLength ? Array.from(text).length : text.length;
      return length > maxLength
        ? bad('text-too-long', { found: String(length), limit: String(maxLength) })
        : good(text);
    },
    empty: undefined,
    fallback: '',
    verbatim: true,
  };
}

/** One of a fixed set of words. */
export function oneOf<const T extends string>(allowed: readonly [T, ...T[]]): CellType<T> {
  const results = new Map<string, CellResult<T>>(allowed.map((word) => [word, good(word)]));
  return {
    schema: { type: 'string', constraints: { required: true, enum: allowed } },
    read: (text) => results.get(text) ?? bad('not-allowed', { found: text, allowed: allowed.join(', ') }),
    empty: undefined,
    fallback: allowed[0],
  };
}

/** `yes`, or empty for no. */
export const FLAG: CellType<boolean> = {
  schema: { type: 'boolean', trueValues: ['yes'] },
  read: (text) => (text === 'yes' ? good(true) : bad('not-a-flag', { found: text })),
  empty: good(false),
  fallback: false,
};

/** A SHA-256 digest in small hexadecimal digits. */
export const SHA256: CellType<string> = {
  schema: { type: 'string', constraints: { required: true, pattern: '[0-9a-f]{64}' } },
  read: (text) => (/^[0-9a-f]{64}$/.test(text) ? good(text) : bad('not-a-hash', { found: text })),
  empty: undefined,
  fallback: '',
};

const WEB_ADDRESS = String.raw`https?://[A-Za-z0-9.-]+(:[0-9]+)?([/?#][^\s"<>\\]*)?`;
const WEB_ADDRESS_PATTERN = new RegExp(`^${WEB_ADDRESS}$`);

/** An http or https address without user name, spaces, quotes or backslashes: it becomes a link. */
export const WEB_ADDRESS_CELL: CellType<string> = {
  schema: { type: 'string', constraints: { required: true, pattern: WEB_ADDRESS } },
  read: (text) => (WEB_ADDRESS_PATTERN.test(text) ? good(text) : bad('not-a-web-address', { found: text })),
  empty: undefined,
  fallback: '',
};
