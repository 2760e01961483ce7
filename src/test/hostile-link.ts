import fc from 'fast-check';
import { encodeView } from '../state/view-url.ts';
import { arbitraryView } from './arbitrary-view.ts';

/** What attackers, messengers and slips of the keyboard put into links. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  "';alert(1)//",
  '../../etc/passwd',
  '%2e%2e%2f',
  '/\\evil.example',
  'https://evil.example/data.csv',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%',
  '%zz',
  '%E0%A4%A',
  '%00',
  '%0d%0aSet-Cookie:a=b',
  '\u202Egnp.exe',
  '\u0000',
  '\uD800',
  '🙂',
  '＋－＠',
  '%257Ecpi-yoy',
  '~',
  '~~',
  '~a~',
  '~'.repeat(500),
  '~a'.repeat(65),
  `~${'x'.repeat(81)}`,
  '2025-13',
  '2025-00..2025-01',
  '2025-06..2025-01',
  '2025-1..2025-2',
  '2025-02-30',
  '0000-01..9999-12',
  '-2025-01..2025-02',
  '1e9',
  'NaN',
  'Infinity',
  '99999999999999999999',
  'latest..earliest',
  'earliest',
  '..',
  'charts ',
  'Charts',
  'period.DESC',
  'period.desc.asc',
  '.desc',
  'a'.repeat(10_000),
] as const;

const KEYS = ['v', 'topic', 'm', 't', 're', 'at', 'tab', 'open', 'sort', 'e', 'src', 'u', 'cmp', '__proto__', 'T', '', 'm%00'];

const text = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('1', '0', '2', '01', '~cpi-yoy~ppi-yoy', '2024-10..2026-08', 'table', '2025-05', 'cpi-yoy.2025-05'),
);

const pair = fc.tuple(fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 14 })), text).map((parts) => parts.join('='));

/** A good link with a slice of it taken out, doubled or overwritten. */
const mutated = fc
  .tuple(arbitraryView, fc.nat(), fc.nat({ max: 12 }), text, fc.constantFrom('cut', 'double', 'overwrite'))
  .map(([view, place, length, words, change]) => {
    const link = encodeView(view);
    const start = place % (link.length + 1);
    const slice = link.slice(start, start + length);
    const between = { cut: '', double: slice + slice, overwrite: words }[change] ?? '';
    return link.slice(0, start) + between + link.slice(start + length);
  });

/** Query strings of every degree of damage, from a good link to noise. */
export const hostileLink: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: mutated },
  { weight: 4, arbitrary: fc.array(pair, { maxLength: 12 }).map((pairs) => `?${pairs.join('&')}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.array(pair, { minLength: 200, maxLength: 400 }).map((pairs) => pairs.join('&')) },
);
