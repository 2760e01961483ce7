import type { Target } from '../../domain/dataset.ts';
import type { FilePlace } from '../../domain/issue.ts';
import { targetKey, type Rule, type RuleInput } from './package-index.ts';

function checkTarget(target: Target, place: FilePlace, { index, log }: RuleInput): void {
  const known = target.kind === 'event' ? index.events.has(target.id) : index.observations.has(target.id);
  const table = target.kind === 'event' ? 'events.csv' : 'observations.csv';
  if (!known) log.report('reference-unknown', place, { found: target.id, table });
}

function checkSeries({ tables, index, log }: RuleInput): void {
  for (const { row, value } of tables.indicators) {
    if (value.panel !== null && !index.panels.has(value.panel)) {
      const place = { file: 'indicators.csv', row, column: 'panel' };
      log.report('reference-unknown', place, { found: value.panel, table: 'panels.csv' });
    }
  }
  for (const { row, value } of tables.observations) {
    if (!index.indicators.has(value.indicator)) {
      const place = { file: 'observations.csv', row, column: 'indicator' };
      log.report('reference-unknown', place, { found: value.indicator, table: 'indicators.csv' });
    }
  }
}

function checkEvidence(input: RuleInput): void {
  const { tables, index, log } = input;
  for (const { row, value } of tables.evidence) {
    const file = 'evidence.csv';
    checkTarget(value.target, { file, row, column: 'target' }, input);
    if (!index.sources.has(value.source)) {
      log.report('reference-unknown', { file, row, column: 'source' }, { found: value.source, table: 'sources.csv' });
    }
    if (value.kind === 'quote' && value.authority !== null && !index.sources.has(value.authority)) {
      log.report(
        'reference-unknown',
        { file, row, column: 'authority' },
        { found: value.authority, table: 'sources.csv' },
      );
    }
  }
  for (const { row, value } of tables.mentions) {
    if (!index.sources.has(value.source)) {
      const place = { file: 'mentions.csv', row, column: 'source' };
      log.report('reference-unknown', place, { found: value.source, table: 'sources.csv' });
    }
  }
}

function checkDisputes(input: RuleInput): void {
  const { tables, index, log } = input;
  for (const { row, value } of tables.disputes) {
    const file = 'disputes.csv';
    for (const target of value.about) checkTarget(target, { file, row, column: 'about' }, input);
    const seen = new Set<string>();
    for (const id of value.claims.flatMap((claim) => claim.evidence)) {
      const place = { file, row, column: 'claims' };
      if (!index.evidence.has(id)) log.report('reference-unknown', place, { found: id, table: 'evidence.csv' });
      if (seen.has(id)) log.report('claim-twice', place, { id });
      seen.add(id);
    }
    for (const id of value.findingSources) {
      const place = { file, row, column: 'finding_sources' };
      if (!index.sources.has(id)) log.report('reference-unknown', place, { found: id, table: 'sources.csv' });
    }
  }
}

/** Every id that a row names exists. */
export const checkReferences: Rule = (input) => {
  checkSeries(input);
  checkEvidence(input);
  checkDisputes(input);
};

/** Every observation and event has evidence, and no panel, indicator or source is left without use. */
export const checkOrphans: Rule = ({ tables, log }) => {
  const targets = new Set<string>();
  const sources = new Set<string>();
  for (const { value } of tables.evidence) {
    targets.add(targetKey(value.target));
    sources.add(value.source);
    if (value.kind === 'quote' && value.authority !== null) sources.add(value.authority);
  }
  for (const { value } of tables.mentions) sources.add(value.source);
  for (const { value } of tables.disputes) for (const id of value.findingSources) sources.add(id);

  for (const { row, value } of tables.observations) {
    const place = { file: 'observations.csv', row };
    if (!targets.has(value.id)) log.report('evidence-missing', place, { id: value.id });
  }
  for (const { row, value } of tables.events) {
    if (!targets.has(`event:${value.id}`))
      log.report('evidence-missing', { file: 'events.csv', row }, { id: value.id });
  }
  for (const { row, value } of tables.sources) {
    const place = { file: 'sources.csv', row, column: 'id' };
    if (!sources.has(value.id)) log.report('unused', place, { id: value.id, table: 'evidence.csv' });
  }
  const observed = new Set(tables.observations.map(({ value }) => value.indicator));
  for (const { row, value } of tables.indicators) {
    const place = { file: 'indicators.csv', row, column: 'id' };
    if (!observed.has(value.id)) log.report('unused', place, { id: value.id, table: 'observations.csv' });
  }
  const panels = new Set(tables.indicators.map(({ value }) => value.panel));
  for (const { row, value } of tables.panels) {
    const place = { file: 'panels.csv', row, column: 'id' };
    if (!panels.has(value.id)) log.report('unused', place, { id: value.id, table: 'indicators.csv' });
  }
};
