import { describe, expect, it } from 'vitest';
import { indicatorId } from '../domain/ids.ts';
import { DEFAULT_VIEW } from '../domain/view.ts';
import { createFakeClock, createFakeHistory } from '../test/fake-browser.ts';
import { createViewStore } from './view-store.ts';

function open(link: string) {
  const clock = createFakeClock();
  const history = createFakeHistory(clock, link);
  const store = createViewStore(history.bar, clock);
  let calls = 0;
  store.subscribe(() => {
    calls += 1;
  });
  const go = (step: -1 | 1) => {
    if (history.go(step)) store.restore();
  };
  return { clock, history, store, go, calls: () => calls };
}

const codes = (store: ReturnType<typeof open>['store']) => store.get().issues.map((issue) => issue.code);

describe('the view behind the address bar', () => {
  it('is read from the link, which is left as it came', () => {
    const { clock, history, store } = open('?tab=table&m=~b~a&utm=1');
    clock.advance(60_000);
    expect(store.get().view).toEqual({ ...DEFAULT_VIEW, tab: 'table', metrics: ['a', 'b'] });
    expect(codes(store)).toEqual(['link-unknown-key']);
    expect(history.writes).toEqual([]);
  });

  it('changes at once, and its link with it', () => {
    const { history, store, calls } = open('');
    store.set({ tab: 'table' }, 'push');
    expect([store.get().view.tab, history.bar.read(), calls()]).toEqual(['table', '?v=1&tab=table', 1]);
  });

  it('that stays the same makes no entry and tells nobody', () => {
    const { clock, history, store, calls } = open('?v=1&m=~a~b');
    store.set({ tab: 'charts', metrics: [indicatorId('b'), indicatorId('a')] }, 'push');
    clock.advance(1000);
    expect([history.writes, calls()]).toEqual([[], 0]);
  });

  it('keeps the fields that a choice does not touch', () => {
    const { store } = open('?v=1&m=~a~b');
    const before = store.get().view;
    store.set({ tab: 'table' }, 'push');
    expect(store.get().view.metrics).toBe(before.metrics);
    expect(store.get().view.range).toBe(before.range);
  });

  it('takes lists in the spelling of the link, whatever the order of choosing', () => {
    const { store } = open('');
    store.set({ topics: ['prices', 'tariffs'] }, 'push');
    expect(store.get().view.topics).toEqual(['tariffs', 'prices']);
  });

  it('that no link can carry stays on the screen and says so', () => {
    const { store } = open('');
    const metrics = Array.from({ length: 65 }, (_, index) => indicatorId(`metric-${index}`));
    store.set({ metrics }, 'push');
    expect(store.get().view.metrics).toEqual(metrics);
    expect(codes(store)).toEqual(['link-list-too-long']);
    store.set({ metrics: null }, 'push');
    expect(codes(store)).toEqual([]);
  });

  it('is what the address bar says after Back, its issues included', () => {
    const { store, go } = open('?tab=table&un=1');
    store.set({ tab: 'sources' }, 'push');
    go(-1);
    expect([store.get().view.tab, codes(store)]).toEqual(['table', ['link-unknown-key']]);
    go(1);
    expect([store.get().view.tab, codes(store)]).toEqual(['sources', []]);
  });

  it('is the same object where the reader goes to an entry of the same view', () => {
    const { store } = open('?v=1&tab=table');
    const before = store.get().view;
    store.restore();
    expect(store.get().view).toBe(before);
  });

  it('is undone by one Back after a gesture that ends in a choice', () => {
    const { clock, store, go } = open('?v=1&at=2025-05');
    store.set({ at: 2025 * 12 }, 'push');
    for (let step = 1; step < 10; step += 1) store.set({ at: 2025 * 12 + step }, 'replace');
    clock.advance(5000);
    go(-1);
    expect(store.get().view.at).toBe(2025 * 12 + 4);
  });

  it('goes on while the browser refuses, and says that the link does not', () => {
    const { clock, history, store } = open('');
    history.refuse(true);
    store.set({ tab: 'table' }, 'push');
    expect([store.get().view.tab, codes(store)]).toEqual(['table', ['link-not-updating']]);
    history.refuse(false);
    clock.advance(10_000);
    expect([history.bar.read(), codes(store)]).toEqual(['?v=1&tab=table', []]);
  });

  it('is written before the page is left', () => {
    const { history, store } = open('');
    store.set({ at: 2025 * 12 }, 'replace');
    expect(history.bar.read()).toBe('');
    store.flush();
    expect(history.bar.read()).toBe('?v=1&at=2025-01');
  });
});
