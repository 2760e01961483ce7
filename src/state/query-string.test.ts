import { describe, expect, it } from 'vitest';
import { readQuery } from './query-string.ts';

function issuesOf(search: string) {
  return readQuery(search).issues.map((issue) => [issue.code, issue.place !== null && 'param' in issue.place && issue.place.param]);
}

describe('splitting a query string', () => {
  it.each([
    ['', {}],
    ['?', {}],
    ['?&&', {}],
    ['?a=1&b=2', { a: '1', b: '2' }],
    ['a=1', { a: '1' }],
    ['?a', { a: '' }],
    ['?a=', { a: '' }],
    ['?a=b=c', { a: 'b=c' }],
    ['?m=%7Ecpi-yoy', { m: '~cpi-yoy' }],
    ['?%6D=1', { m: '1' }],
    ['?a=1+2', { a: '1+2' }],
    ['??a=1', {}],
  ])('reads %j', (search, params) => {
    expect(Object.fromEntries(readQuery(search).params)).toEqual(params);
  });

  it.each([
    ['of a repeated key keeps the first', '?a=1&a=2&a=3', [['link-repeated-key', 'a']]],
    ['drops broken percent-encoding', '?a=%&b=%zz&c=%E0%A4%A', [['link-unreadable-value', 'a'], ['link-unreadable-value', 'b'], ['link-unreadable-value', 'c']]],
    ['does not name long keys', `?${'k'.repeat(13)}=1`, [['link-unknown-key', '']]],
    ['does not name keys with other characters', '?A=1&a-b=1&<b>=1&%=1&é=1', [['link-unknown-key', '']]],
    ['does not name the keys of objects', '?__proto__=1', [['link-unknown-key', '']]],
    ['reads nothing of more than 8,192 characters', `?a=${'1'.repeat(8190)}`, [['link-too-long', '']]],
  ])('%s', (_, search, issues) => {
    expect(issuesOf(search)).toEqual(issues);
  });

  it('counts the first of a repeated key', () => {
    expect(readQuery('?a=1&a=2').params.get('a')).toBe('1');
  });

  it('still reads 8,192 characters', () => {
    expect(issuesOf(`?a=${'1'.repeat(8189)}`)).toEqual([]);
  });
});
