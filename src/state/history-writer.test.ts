import { describe, expect, it } from 'vitest';
import { createFakeClock, createFakeHistory } from '../test/fake-browser.ts';
import { createHistoryWriter } from './history-writer.ts';

function setUp() {
  const clock = createFakeClock();
  const history = createFakeHistory(clock);
  const states: boolean[] = [];
  const writer = createHistoryWriter(history.bar, clock, (failed) => states.push(failed));
  return { clock, history, states, writer };
}

/** The most writes in any window of that length. */
function busiest(times: readonly number[], window: number): number {
  return Math.max(0, ...times.map((start) => times.filter((time) => time >= start && time < start + window).length));
}

describe('choices', () => {
  it('are written at once, two in a second, and later ones wait their turn', () => {
    const { clock, history, writer } = setUp();
    for (const search of ['?a', '?b', '?c', '?d']) writer.write(search, 'push');
    expect(history.writes.map((write) => write.search)).toEqual(['?a', '?b']);
    clock.advance(999);
    expect(history.writes).toHaveLength(2);
    clock.advance(1);
    expect(history.entries()).toEqual(['', '?a', '?b', '?c', '?d']);
  });

  it('keep an entry each, up to fifty that wait', () => {
    const { clock, history, writer } = setUp();
    for (let index = 0; index < 80; index += 1) writer.write(`?${index}`, 'push');
    clock.advance(60_000);
    expect(history.entries().length).toBe(53);
    expect(history.bar.read()).toBe('?79');
    expect(busiest(history.writes.map((write) => write.at), 1000)).toBe(2);
  });

  it('stand behind the gesture before them, whose end keeps its entry', () => {
    const { clock, history, writer } = setUp();
    writer.write('?drag', 'replace');
    writer.write('?choice', 'push');
    clock.advance(1000);
    expect(history.entries()).toEqual(['?drag', '?choice']);
  });
});

describe('a gesture', () => {
  it('of 30 seconds at 60 changes a second writes at most 60 times, 20 in any ten seconds, and ends true', () => {
    const { clock, history, writer } = setUp();
    for (let index = 1; index <= 1800; index += 1) {
      writer.write(`?${index}`, 'replace');
      clock.advance(1000 / 60);
    }
    clock.advance(1000);
    const times = history.writes.map((write) => write.at);
    expect(history.bar.read()).toBe('?1800');
    expect(times.length).toBeLessThanOrEqual(60);
    expect(times.length).toBeGreaterThan(50);
    expect(busiest(times, 10_000)).toBeLessThanOrEqual(20);
    expect(busiest(times, 1000)).toBeLessThanOrEqual(2);
    expect(history.entries()).toHaveLength(1);
  });

  it('is written at its trailing edge', () => {
    const { clock, history, writer } = setUp();
    writer.write('?1', 'replace');
    clock.advance(300);
    writer.write('?2', 'replace');
    clock.advance(199);
    expect(history.writes).toEqual([]);
    clock.advance(1);
    expect(history.writes).toEqual([{ at: 500, mode: 'replace', search: '?2' }]);
  });

  it('after a choice that still waits changes that choice', () => {
    const { clock, history, writer } = setUp();
    for (const search of ['?a', '?b', '?c']) writer.write(search, 'push');
    writer.write('?c2', 'replace');
    clock.advance(2000);
    expect(history.entries()).toEqual(['', '?a', '?b', '?c2']);
  });
});

describe('a browser that refuses', () => {
  it('costs nothing: the write waits, is tried at most twice a second, and arrives later', () => {
    const { clock, history, states, writer } = setUp();
    history.refuse(true);
    for (let index = 1; index <= 300; index += 1) {
      writer.write(`?${index}`, 'replace');
      clock.advance(1000 / 60);
    }
    expect(busiest(history.writes.map((write) => write.at), 1000)).toBeLessThanOrEqual(2);
    expect(states.length).toBeGreaterThan(0);
    expect(states.every(Boolean)).toBe(true);
    history.refuse(false);
    clock.advance(10_000);
    expect(history.bar.read()).toBe('?300');
    expect(states.at(-1)).toBe(false);
  });

  it('for ever is not asked for ever', () => {
    const { clock, history, writer } = setUp();
    history.refuse(true);
    writer.write('?a', 'push');
    clock.advance(3_600_000);
    expect(history.writes).toHaveLength(4);
  });

  it('is asked again with the next choice', () => {
    const { clock, history, writer } = setUp();
    history.refuse(true);
    writer.write('?a', 'push');
    clock.advance(3_600_000);
    history.refuse(false);
    writer.write('?b', 'push');
    clock.advance(1000);
    expect(history.entries()).toEqual(['', '?a', '?b']);
  });
});

describe('leaving', () => {
  it('the page writes what waits', () => {
    const { history, writer } = setUp();
    for (const search of ['?a', '?b', '?c', '?d']) writer.write(search, 'push');
    writer.flush();
    expect(history.entries()).toEqual(['', '?a', '?b', '?c', '?d']);
  });

  it('the page with a browser that refuses ends', () => {
    const { history, writer } = setUp();
    history.refuse(true);
    writer.write('?a', 'replace');
    writer.flush();
    expect(history.writes).toHaveLength(1);
  });

  it('an entry forgets what waits', () => {
    const { clock, history, writer } = setUp();
    for (const search of ['?a', '?b', '?c']) writer.write(search, 'push');
    writer.clear();
    clock.advance(60_000);
    expect(history.entries()).toEqual(['', '?a', '?b']);
  });
});
