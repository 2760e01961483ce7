import { expect, it } from 'vitest';
import { buildEvidence } from '../../test/build-evidence.ts';
import type { QuoteEvidence } from '../dataset.ts';
import { evidenceId } from '../ids.ts';
import { summariseRecheck } from './recheck-summary.ts';
import type { QuoteVerdict } from './verify-quote.ts';

function quote(id: string, start: number): QuoteEvidence {
  const made = buildEvidence({ kind: 'quote', id, target: 'a.2025', source: 's', exact: 'fell 5% to 3', number: '5%', start });
  if (made.kind !== 'quote') throw new Error('a quote is built as a quote');
  return made;
}

function verdicts(...list: readonly (readonly [string, Partial<QuoteVerdict>])[]): Map<ReturnType<typeof evidenceId>, QuoteVerdict> {
  return new Map(list.map(([id, parts]) => [evidenceId(id), { quote: evidenceId(id), words: 'agree', digits: 'agree', ...parts }]));
}

const QUOTES = [quote('a1', 0), quote('a2', 0), quote('b', 40)];

it.each([
  { name: 'all agree', found: verdicts(['a1', {}], ['a2', { digits: 'none-promised' }], ['b', {}]), sound: 2 },
  { name: 'the digits of one figure differ', found: verdicts(['a1', {}], ['a2', { digits: 'differ' }], ['b', {}]), sound: 1 },
  { name: 'words differ', found: verdicts(['a1', {}], ['a2', {}], ['b', { words: 'differ' }]), sound: 1 },
  { name: 'one was not looked at', found: verdicts(['a1', {}], ['b', {}]), sound: 1 },
  { name: 'none was looked at', found: verdicts(), sound: 0 },
])('two quotes with three figures, where $name', ({ found, sound }) => {
  expect(summariseRecheck(QUOTES, found)).toEqual({ quotes: 2, sound, figures: 3 });
});
