import { readFileSync, writeFileSync } from 'node:fs';
import { materialAtHand } from '../setup/material.mjs';
import { type Gate, plant, type Planted } from './planted.ts';
import { PLANTED } from './planted-list.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** The gates that read the documents behind the package, which a user has not. */
const NEEDS: Readonly<Record<string, 'FIGURES_DIR' | 'SOURCES_DIR'>> = {
  'coverage of the figures': 'FIGURES_DIR',
  'coverage of the articles': 'SOURCES_DIR',
};

function keyOf({ runs }: Gate): string {
  return JSON.stringify(runs);
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-12).map((line) => `      ${line}`).join('\n');
}

/** Why a fault was not found as it should be; undefined when it was. */
async function missedBy(workshop: Workshop, planted: Planted): Promise<string | undefined> {
  const path = workshop.inside(planted.file);
  const sound = readFileSync(path, 'utf8');
  const spoilt = plant(sound, planted);
  if (spoilt === undefined) return `its place in ${planted.file} is not there, or there more than once`;
  writeFileSync(path, spoilt);
  const { code, output } = await workshop.judge(planted.gate);
  writeFileSync(path, sound);
  if (code === 0) return 'the gate stays green';
  return planted.sign.test(output) ? undefined : `the gate is red, but for another reason than ${planted.sign.source}:\n${lastLines(output)}`;
}

/** Whether each gate is green before anything is planted: what is red anyway finds nothing. */
async function controlFaults(workshop: Workshop, gates: readonly Gate[]): Promise<readonly string[]> {
  const faults: string[] = [];
  // Nothing changes between these: one build serves all that look at it.
  const done = new Set<string>();
  for (const gate of gates) {
    const { code, output } = await workshop.judge(gate, done);
    if (code === 0) for (const run of gate.runs.slice(0, -1)) done.add(run.join(' '));
    console.log(`${code === 0 ? 'green' : 'RED'} without a fault: ${gate.step}, ${gate.runs.at(-1)?.slice(0, 5).join(' ')}`);
    if (code !== 0) faults.push(`${gate.step} is red without a fault:\n${lastLines(output)}`);
  }
  return faults;
}

/**
 * `npm run sabotage [-- words]`: plants each fault in a copy of the project, runs the gate that must find it, and takes
 * it back. With words, only the faults whose gate or sentence holds them.
 */
export async function main(args: readonly string[]): Promise<number> {
  const words = args.join(' ').toLowerCase();
  const material = materialAtHand();
  const wanted = PLANTED.filter(({ says, gate }) => `${gate.step}: ${says}`.toLowerCase().includes(words));
  const chosen = wanted.filter(({ gate }) => NEEDS[gate.step] === undefined || material[NEEDS[gate.step] ?? 'FIGURES_DIR'] !== undefined);
  if (chosen.length < wanted.length) console.log(`left out: ${wanted.length - chosen.length} faults that need the documents`);
  const workshop = openWorkshop();
  let found = 0;
  const missed: string[] = [];
  try {
    const gates = new Map(chosen.map(({ gate }) => [keyOf(gate), gate]));
    missed.push(...(await controlFaults(workshop, [...gates.values()])));
    for (const planted of chosen) {
      const why = await missedBy(workshop, planted);
      console.log(`${why === undefined ? 'found' : 'MISSED'} by ${planted.gate.step}: ${planted.says}${why === undefined ? '' : `: ${why}`}`);
      if (why === undefined) found += 1;
      else missed.push(planted.says);
    }
  } finally {
    workshop.close();
  }
  console.log(`\n${found} passed, ${missed.length} failed`);
  return missed.length === 0 && found > 0 ? 0 : 1;
}
