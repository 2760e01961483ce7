import { describe, expect, it } from 'vitest';
import { claimFacts } from '../../domain/citation/claim-facts.ts';
import { writePassage } from '../../domain/citation/passage.ts';
import type { Dispute, Target } from '../../domain/dataset.ts';
import { createExplorer } from '../../domain/explorer.ts';
import { claimId, disputeId, eventId, evidenceId } from '../../domain/ids.ts';
import { dayNumber } from '../../domain/time-period.ts';
import { buildDataset, type DatasetParts } from '../../test/build-dataset.ts';
import type { IndicatorParts, ObservationParts } from '../../test/build-series.ts';
import { englishSentence } from './cite-sentence.ts';
import { en } from './en.ts';

const text = (words: string) => ({ en: words, zh: words });

function sentence(parts: DatasetParts, target: Target, known: number | null = null): string {
  const explorer = createExplorer(buildDataset(parts), { known, revised: false });
  const facts = claimFacts(explorer, target);
  if (facts === null) throw new Error('the target is not in the dataset');
  return writePassage(englishSentence(facts, en), 'plain');
}

interface Case {
  readonly indicator?: Partial<IndicatorParts>;
  readonly observation?: Partial<ObservationParts>;
}

/** What is said of one figure before its source. */
function statement({ indicator, observation }: Case): string {
  const row = { indicator: 'x', period: '2025-05', value: -34.5, ...observation };
  const measure: IndicatorParts = { id: 'x', subject: text('China’s exports'), changeOver: 'year', ...indicator };
  const [said = ''] = sentence({ indicators: [measure], observations: [row] }, { kind: 'observation', id: claimId(`x.${row.period}`) }).split(' (no source');
  return said;
}

const duty: Partial<IndicatorParts> = { unit: 'percent', mark: 'step', frequency: 'D', decimals: 0, subject: text('the US duty'), changeOver: null };
const tonnes: Partial<IndicatorParts> = { unit: 'tonnes', mark: 'bar', subject: text('rare-earth exports'), changeOver: null };
const share: Partial<IndicatorParts> = { unit: 'percent-share', mark: 'fact', subject: text('China’s share of mining'), changeOver: null };
const points: Partial<IndicatorParts> = { unit: 'percentage-points', mark: 'step', frequency: 'D', decimals: 2, subject: text('the rise of the duty'), changeOver: null };

describe('what a figure says', () => {
  it.each<[string, Case]>([
    ['China’s exports fell 34.5% in May 2025 from a year earlier', {}],
    ['China’s exports rose 4.8% in May 2025 from a year earlier', { observation: { value: 4.8 } }],
    ['China’s exports did not change in May 2025 from a year earlier', { observation: { value: 0 } }],
    ['China’s exports fell 5.67% in May 2025 from a month earlier', { indicator: { changeOver: 'month' }, observation: { value: -5.67 } }],
    ['China’s exports rose 5% in 2024', { indicator: { changeOver: null }, observation: { value: 5, period: '2024' } }],
    ['China’s exports rose about 20% in May 2025 from a year earlier', { observation: { value: 20, bound: 'about' } }],
    ['China’s exports rose 2.3% in January and February 2025 together from a year earlier', { observation: { value: 2.3, period: '2025-02', status: 'combined' } }],
    ['The US duty was 145% from 10 April 2025', { indicator: duty, observation: { value: 145, period: '2025-04-10' } }],
    ['The US duty was 51.1% on 14 May 2025', { indicator: { ...duty, mark: 'point' }, observation: { value: 51.1, period: '2025-05-14' } }],
    ['Rare-earth exports came to 5,864.6 tonnes in May 2025', { indicator: tonnes, observation: { value: 5864.6 } }],
    ['Rare-earth exports came to 1 tonne in May 2025', { indicator: tonnes, observation: { value: 1 } }],
    ['Rare-earth exports came to $18.7 million in May 2025', { indicator: { ...tonnes, unit: 'usd', unitMultiplier: 6 }, observation: { value: 18.7 } }],
    ['Rare-earth exports came to $18.7 billion in May 2025', { indicator: { ...tonnes, unit: 'usd', unitMultiplier: 6 }, observation: { value: 18700 } }],
    ['China’s share of mining is given as more than 90%', { indicator: share, observation: { value: 90, period: 'none', bound: 'at-least' } }],
    ['China’s share of mining was up to 71.1% in 2024', { indicator: share, observation: { value: 71.1, period: '2024', bound: 'at-most' } }],
    ['54% was announced as the US duty from 9 April 2025, but never came into force', { indicator: duty, observation: { value: 54, period: '2025-04-09', status: 'announced' } }],
    ['A forecast had China’s exports rising 5% in May 2025 from a year earlier', { observation: { value: 5, status: 'forecast' } }],
    ['A forecast had China’s exports falling 1% in May 2025 from a year earlier', { observation: { value: -1, status: 'forecast' } }],
    ['A forecast had China’s exports unchanged in May 2025 from a year earlier', { observation: { value: 0, status: 'forecast' } }],
    ['A forecast put the US duty at 20% from 1 July 2026', { indicator: duty, observation: { value: 20, period: '2026-07-01', status: 'forecast' } }],
    ['A model put the rise of the duty at 20.29 percentage points from 12 March 2025', { indicator: points, observation: { value: 20.29, period: '2025-03-12', status: 'modelled' } }],
    ['A model put the rise of the duty at \u22121 percentage point from 12 March 2025', { indicator: points, observation: { value: -1, period: '2025-03-12', status: 'modelled' } }],
    ['$18.7 billion was printed for rare-earth exports in May 2025, which is a misprint', { indicator: { ...tonnes, unit: 'usd', unitMultiplier: 9 }, observation: { value: 18.7, status: 'misprint' } }],
    ['Exports, weight: \u221234.5% in May 2025', { indicator: { subject: null, title: text('Exports, weight') } }],
    ['Rates: 54% from 9 April 2025 (announced, never in force)', { indicator: { ...duty, subject: null, title: text('Rates') }, observation: { value: 54, period: '2025-04-09', status: 'announced' } }],
  ])('%s', (expected, parts) => {
    expect(statement(parts)).toBe(expected);
  });
});

const MAY: Target = { kind: 'observation', id: claimId('exports-yoy.2025-05') };
const QUOTE = { kind: 'quote', target: 'exports-yoy.2025-05', exact: 'It fell 34.5%.', number: '34.5%' } as const;
const BASE: DatasetParts = {
  indicators: [{ id: 'exports-yoy', subject: text('China’s exports'), changeOver: 'year', definition: text('Goods, in US dollars. More.') }],
  observations: [{ indicator: 'exports-yoy', period: '2025-05', value: -34.5, status: 'provisional', publishedOn: '2025-06-09' }],
  sources: [
    { id: 'cnn', publisher: 'CNN', publishedOn: '2025-06' },
    { id: 'paper', publisher: '', publishedOn: '', url: '' },
    { id: 'customs', publisher: 'Customs', title: 'May trade', publishedOn: '2025-06-09', kind: 'release' },
    { id: 'agency', publisher: 'Agency', carrier: 'The Site', publishedOn: '' },
  ],
};

function dispute(parts: Partial<Dispute>): Dispute {
  return {
    id: disputeId('may'),
    title: text('Exports in May'),
    cause: 'unexplained',
    about: [MAY],
    claims: [
      { label: text('\u221234.5%'), evidence: [evidenceId('q')], refuted: false },
      { label: text('\u221234.4%'), evidence: [evidenceId('d')], refuted: false },
    ],
    finding: text('None.'),
    findingSources: [],
    ...parts,
  };
}

/** What stands in brackets behind the statement. */
function notes(parts: DatasetParts, known: number | null = null): string {
  const all = sentence({ ...BASE, ...parts }, MAY, known);
  return all.slice(all.indexOf(' (') + 2, all.lastIndexOf('). Measured: '));
}

describe('what is said of the source and of everything uncertain', () => {
  it('is one sentence with the words, and one that says what is measured', () => {
    const evidence = [{ ...QUOTE, id: 'q', source: 'cnn', authority: 'customs' }];
    expect(sentence({ ...BASE, evidence }, MAY)).toBe(
      'China’s exports fell 34.5% in May 2025 from a year earlier: “It fell 34.5%” (CNN, June 2025; resting on Customs, May trade, 9 June 2025; first release; reported by one source). Measured: Goods, in US dollars.',
    );
  });

  it.each<[string, DatasetParts]>([
    ['CNN, June 2025; first release; reported by one source', { evidence: [{ ...QUOTE, id: 'q', source: 'cnn' }] }],
    ['publisher unknown, no date known; first release; reported by one source', { evidence: [{ ...QUOTE, id: 'q', source: 'paper' }] }],
    [
      'CNN, June 2025; first release; 2 reports that go back to one origin',
      { evidence: [{ ...QUOTE, id: 'q', source: 'cnn' }, { ...QUOTE, id: 'r', source: 'paper', origin: 'cnn', relation: 'repeats' }] },
    ],
    [
      'CNN, June 2025; first release; 2 reports, 2 origins, and one source cited',
      { evidence: [{ ...QUOTE, id: 'q', source: 'cnn' }, { ...QUOTE, id: 'r', source: 'paper' }, { id: 'c', target: QUOTE.target, source: 'customs' }] },
    ],
    ['Agency, Title of agency, carried by The Site, no date known; first release; cited from one source, no words copied', { evidence: [{ id: 'c', target: QUOTE.target, source: 'agency' }] }],
    [
      'Customs, May trade, 9 June 2025; first release; cited from 2 sources, no words copied',
      { evidence: [{ id: 'c', target: QUOTE.target, source: 'agency' }, { id: 'd', target: QUOTE.target, source: 'customs' }] },
    ],
    ['first release; no source of it is named', {}],
    ['CNN, June 2025; first release; the report rounds the figure; reported by one source', { evidence: [{ ...QUOTE, id: 'q', source: 'cnn', relation: 'rounds' }] }],
    ['CNN, June 2025; first release; the report gives a bound; reported by one source', { evidence: [{ ...QUOTE, id: 'q', source: 'cnn', relation: 'bounds' }] }],
    [
      'first release; later revised to \u221234.1% (14 July 2025); no source of it is named',
      { observations: [...(BASE.observations ?? []), { indicator: 'exports-yoy', period: '2025-05', value: -34.1, vintage: 'revised', publishedOn: '2025-07-14' }] },
    ],
    [
      'worked out from published levels; no source of it is named; low confidence',
      { observations: [{ indicator: 'exports-yoy', period: '2025-05', value: -34.5, status: 'derived', lowConfidence: true }] },
    ],
  ])('%s', (expected, parts) => {
    expect(notes(parts)).toBe(expected);
  });

  it('names the rival value, who gives it and the cause', () => {
    const observations = [...(BASE.observations ?? []), { indicator: 'exports-yoy', period: '2025-05', value: -34.4, vintage: 'alternative' }];
    const evidence = [{ ...QUOTE, id: 'q', source: 'cnn' }, { id: 'd', target: 'exports-yoy.2025-05.alternative', source: 'agency' }];
    const said = (parts: Partial<Dispute>) => notes({ observations, evidence, disputes: [dispute(parts)] }).split('; ').at(-1);
    expect(said({})).toBe('elsewhere \u221234.4% [Agency], unexplained');
    expect(said({ cause: 'vintage' })).toBe('elsewhere \u221234.4% [Agency], cause: a different vintage');
    const [own, other] = dispute({}).claims;
    if (own === undefined || other === undefined) throw new Error('a dispute has two sides');
    expect(said({ claims: [own, { ...other, refuted: true }], cause: 'misprint' })).toBe('elsewhere \u221234.4% [Agency, refuted], cause: a misprint');
  });

  it('says that sources differ where the rival is no value, and where no side is clearly the claim’s own', () => {
    const evidence = [{ ...QUOTE, id: 'q', source: 'cnn' }, { ...QUOTE, id: 'd', source: 'paper', relation: 'disputes' as const }];
    expect(notes({ evidence, disputes: [dispute({})] })).toContain('sources differ: Exports in May; elsewhere \u221234.4% [an unknown publisher], unexplained');
    const both = [{ ...QUOTE, id: 'q', source: 'cnn' }, { ...QUOTE, id: 'd', source: 'paper' }];
    expect(notes({ evidence: both, disputes: [dispute({})] })).toContain('sources differ: \u221234.5% [CNN] or \u221234.4% [an unknown publisher], unexplained');
  });

  it('never says a refuted value as a fact', () => {
    const evidence = [{ ...QUOTE, id: 'q', source: 'cnn' }, { ...QUOTE, id: 'd', source: 'paper', relation: 'disputes' as const }];
    const claims = dispute({}).claims.map((one, at) => ({ ...one, refuted: at === 0 }));
    expect(sentence({ ...BASE, evidence, disputes: [dispute({ claims })] }, MAY)).toMatch(/^One account gives 34\.5% for China’s exports in May 2025, which is refuted: “It fell 34\.5%”/);
  });

  it('says of which day it is as known, and nothing later', () => {
    const evidence = [{ ...QUOTE, id: 'q', source: 'cnn' }];
    expect(notes({ evidence }, dayNumber(2025, 6, 10))).toBe('first release; its sources came later or have no known day; as known on 10 June 2025');
    expect(notes({ evidence }, dayNumber(2025, 7, 1))).toBe('CNN, June 2025; first release; reported by one source; as known on 1 July 2025');
  });
});

it('tells an event by its day, its words and what happened', () => {
  const parts: DatasetParts = {
    events: [{ id: 'truce', start: '2025-05-12', title: text('Geneva truce'), detail: text('Both sides cut duties. More.') }],
    sources: [{ id: 'cnn', publisher: 'CNN', publishedOn: '2025-06' }],
    evidence: [{ kind: 'quote', id: 'q', target: 'event:truce', source: 'cnn', exact: 'the truce of May 12', number: 'May 12' }],
  };
  expect(sentence(parts, { kind: 'event', id: eventId('truce') })).toBe(
    '12 May 2025: Geneva truce: “the truce of May 12” (CNN, June 2025; reported by one source). Both sides cut duties.',
  );
});
