import { describe, expect, it } from 'vitest';
import { claimPageFaults, type ClaimTruth } from './claim-page-faults.ts';

const TRUTH: ClaimTruth = {
  values: new Map([
    ['exports.2025-05', -34.5],
    ['exports.2025-04', -21],
    ['value.2025-05', 18_681.3],
  ]),
  quotes: new Map([
    ['q1', { exact: 'a steep decline of 34.5%', source: 'cnn' }],
    ['q2', { exact: 'x'.repeat(301), source: 'cnn' }],
  ]),
  lengths: new Map([['cnn', 8000]]),
  numbers: new Set([34.5, 21, 2025, 4, 18.7]),
};

const PAGE = [
  '<head><meta content="99"><script type="application/ld+json">{"@type":"Claim","identifier":"exports.2025-05","about":{"value":-34.5}}</script></head>',
  '<p><data value="-34.5" data-claim="exports.2025-05">\u221234.5%</data> in May 2025, after <data value="-21" data-claim="exports.2025-04">\u221221.0%</data></p>',
  '<h1>Exports fell <em class="s-us">34.5%</em></h1>',
  '<blockquote>“<span>It was </span><q data-evidence="q1">a steep decline of <mark>34.5%</mark></q>”</blockquote>',
  '<p>4 reports; <data value="18681.3" data-claim="value.2025-05">$18.7 billion</data></p><svg><text>77</text></svg>',
].join('');

const faultsOf = (html: string) => claimPageFaults(html, 'exports.2025-05', TRUTH);

describe('the check of the page of a claim', () => {
  it('accepts values, quotes and numbers of the package, in any scale', () => {
    expect(faultsOf(PAGE)).toEqual([]);
  });

  it.each([
    ['another digit in a value', '\u221234.5%', '\u221234.6%', 'shows \u221234.6%'],
    ['a value without its sign', '\u221221.0%', '21.0%', 'without its sign'],
    ['the value of another month', 'value="-21"', 'value="-34.5"', 'whose value is -21'],
    ['a value that is nowhere', 'data-claim="exports.2025-04"', 'data-claim="exports.2025-03"', 'does not hold'],
    ['another number in the head', '<em class="s-us">34.5%', '<em class="s-us">43.5%', 'in its head'],
    ['a word that was not said', 'steep decline', 'steep fall', 'word for word'],
    ['a quote of another row', 'data-evidence="q1"', 'data-evidence="q9"', 'word for word'],
    ['words in quotation marks without a row', '<svg>', '<blockquote>“made up”</blockquote><svg>', 'no row of evidence'],
    ['a number from elsewhere', '4 reports', '5 reports', 'says 5'],
    ['another value for machines', '"value":-34.5', '"value":-35', 'tells machines'],
    ['no data for machines', 'ld+json', 'json', 'no data for machines'],
    ['a quote that is too long', 'a steep decline of <mark>34.5%</mark>', 'x'.repeat(301), 'word for word'],
  ])('turns red on %s', (_what, from, to, message) => {
    expect(PAGE).toContain(from);
    expect(faultsOf(PAGE.replace(from, () => to)).join('\n')).toContain(message);
  });

  it('turns red where an article is copied, in one piece or in many', () => {
    const long = PAGE.replace('data-evidence="q1">a steep decline of <mark>34.5%</mark>', () => `data-evidence="q2">${'x'.repeat(301)}`);
    expect(faultsOf(long)).toEqual([expect.stringContaining('301 characters')]);
    const short = { ...TRUTH, lengths: new Map([['cnn', 100]]) };
    expect(claimPageFaults(PAGE, 'exports.2025-05', short)).toEqual([expect.stringContaining('more than a fifth of cnn')]);
  });
});
