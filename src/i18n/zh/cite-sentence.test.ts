import { beforeAll, describe, expect, it } from 'vitest';
import { claimFacts } from '../../domain/citation/claim-facts.ts';
import { citedSentence } from '../../domain/citation/cited-sentence.ts';
import type { Target } from '../../domain/dataset.ts';
import { createExplorer, type Explorer } from '../../domain/explorer.ts';
import { claimId, eventId } from '../../domain/ids.ts';
import { onOneLine } from '../../test/hostile-text.ts';
import { loadBundledPackage } from '../../test/load-bundled-package.ts';
import { type CitationLanguage, citationLanguage } from '../citation-language.ts';
import { zh } from './zh.ts';

const LINK = 'https://s.example/?v=1';

let explorer: Explorer;
let language: CitationLanguage;
let targets: readonly Target[];

beforeAll(() => {
  const dataset = loadBundledPackage();
  explorer = createExplorer(dataset);
  language = citationLanguage(dataset, zh);
  targets = [
    ...Array.from(dataset.observations.keys(), (id): Target => ({ kind: 'observation', id })),
    ...Array.from(dataset.events.keys(), (id): Target => ({ kind: 'event', id })),
  ];
});

function plain(target: Target): string {
  const facts = claimFacts(explorer, target);
  if (facts === null) throw new Error(`${target.id} is not in the package`);
  return citedSentence(facts, language, LINK, 'plain');
}

describe('a Chinese sentence', () => {
  it.each([
    ['exports-us-yoy.2025-05', '2025年5月，中国对美国出口同比下降34.5%：“Its exports to the US suffered a steep decline of 34.5%”（CNN，'],
    ['cpi-yoy.2025-05', '2025年5月，中国消费价格同比下降0.1%：“'],
    ['us-duty-on-china.2025-04-10', '自2025年4月10日起，美国对中国商品的加征关税为145%：“'],
    ['rare-earth-exports.2025-02', '2025年1月和2月合计，中国稀土出口量为8,511吨（'],
    ['rare-earth-exports-value.2025-05', '2025年5月，中国稀土出口额为1,870万美元（'],
    ['rare-earth-exports-value-annual.2024', '2024年，中国稀土出口额为4.888亿美元（'],
    ['exports-value.2025-05', '2025年5月，中国对全球出口额为3,156亿美元（'],
    ['truce-length.none', '关税休战最初的期限为90天：“'],
    ['us-modelled-increase.2025-02-04', '据模型测算，自2025年2月4日起，美国对中国有效税率较2024年平均值的升幅为20.00个百分点（'],
    ['us-duty-on-china-announced.2025-04-09', '曾宣布自2025年4月9日起，美国对中国商品的加征关税为54%，但从未生效（'],
    ['rare-earth-exports-value.2025-05.misprint', '2025年5月，中国稀土出口额被误刊为187亿美元：“'],
  ])('of %s begins %s', (id, beginning) => {
    expect(plain({ kind: 'observation', id: claimId(id) }).slice(0, beginning.length)).toBe(beginning);
  });

  it('of an event begins with its day', () => {
    expect(plain({ kind: 'event', id: eventId('2025-06-09-london-talks') })).toMatch(/^2025年6月9日至10日：伦敦会谈开始：“continuing talks/);
  });

  it('is whole for every figure and event: nothing undefined, no empty brackets, no two signs, one link at the end', () => {
    const faulty = targets
      .map((target) => [target.id, plain(target)] as const)
      .filter(([, text]) => /undefined|NaN|null|（）|（；|；；|；）|，）|，，|。。|《》|%%/.test(text) || !/[。] https:\/\/s\.example\/\?v=1$/.test(text));
    expect(faulty).toEqual([]);
    expect(targets.length).toBeGreaterThan(1000);
  });

  it('leaves quoted words as they are, and says what it claims in Chinese', () => {
    const faulty = targets.map((target) => {
      const text = plain(target);
      const lead = claimFacts(explorer, target)?.lead ?? null;
      const quoted = lead === null || lead.quote === null ? '' : onOneLine(lead.quote.exact).replace(/[\s.,;:]+$/u, '');
      const claimed = text.replace(/^[^《]*《[^》]*》的预测：/u, '').split(/[“（]/u)[0] ?? '';
      return { text, isFaulty: !text.includes(quoted) || !/\p{Script=Han}/u.test(claimed) || /[A-Za-z]{4,}/.test(claimed) };
    });
    expect(faulty.filter(({ isFaulty }) => isFaulty).map(({ text }) => text)).toEqual([]);
  });

  it('never says a forecast, a model, an announcement or a misprint as a fact', () => {
    const openings = { forecast: /预测：/, modelled: /^据模型测算，/, announced: /^曾宣布.*，但从未生效/, misprint: /被误刊为/ } as const;
    const doubtful = [...explorer.dataset.observations.values()].flatMap(({ id, status }) =>
      status === 'forecast' || status === 'modelled' || status === 'announced' || status === 'misprint' ? [{ id, opening: openings[status] }] : [],
    );
    for (const { id, opening } of doubtful) expect(plain({ kind: 'observation', id })).toMatch(opening);
    expect(doubtful.length).toBeGreaterThan(20);
  });

  it('names the cause of every dispute', () => {
    const disputed = targets.filter(({ id }) => [...explorer.dataset.disputes.values()].some((one) => one.about.some((target) => target.id === id)));
    expect(disputed.map(plain).filter((text) => !/原因不明|原因：/.test(text))).toEqual([]);
    expect(disputed.length).toBeGreaterThan(15);
  });
});
