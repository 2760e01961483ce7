import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STEPS } from '../setup/steps.mjs';
import { inProject } from '../setup/project.mjs';
import { plant } from './planted.ts';
import { PLANTED } from './planted-list.ts';

describe('the planted faults', () => {
  it('are at least forty, each its own', () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(40);
    expect(new Set(PLANTED.map(({ says, gate }) => `${gate.step}: ${says}`)).size).toBe(PLANTED.length);
  });

  it('meet every gate of the checks, and no gate that is not among them', () => {
    // A build that fails says so itself; what it makes is judged by the gates after it.
    const gates = STEPS.filter(({ name, preparation }) => preparation !== true && name !== 'build').map(({ name }) => name);
    expect([...new Set(PLANTED.map(({ gate }) => gate.step))].toSorted()).toEqual(gates.toSorted());
  });

  it.each(PLANTED)('$gate.step: $says', (planted) => {
    const text = readFileSync(inProject(planted.file), 'utf8');
    expect(plant(text, planted)).toBeDefined();
    expect(plant(text, planted)).not.toBe(text);
    for (const [program = ''] of planted.gate.runs) expect(existsSync(inProject(program)), program).toBe(true);
  });
});

describe('planting', () => {
  it('refuses a place that is not there, or there twice', () => {
    expect(plant('a b', { find: 'b', put: 'c' })).toBe('a c');
    expect(plant('a b', { find: 'x', put: 'c' })).toBeUndefined();
    expect(plant('b b', { find: 'b', put: 'c' })).toBeUndefined();
    expect(plant('a b', { find: 'b', put: 'c', also: [{ find: 'x', put: '' }] })).toBeUndefined();
  });
});
