import type { Indicator } from '../../domain/dataset.ts';
import type { PanelId } from '../../domain/ids.ts';
import { isoPeriod } from '../../domain/time-period.ts';
import { LIMITS } from '../limits.ts';
import type { Located } from '../tables.ts';
import type { Rule, RuleInput } from './package-index.ts';

function measure(indicator: Indicator): string {
  return indicator.unitMultiplier === 0 ? indicator.unit : `${indicator.unit} × 10^${indicator.unitMultiplier}`;
}

/** What is drawn stands in a panel of its own topic, and a panel has one unit, so that it has one axis. */
function checkPanels({ tables, index, log }: RuleInput): void {
  const units = new Map<PanelId, string>();
  for (const { row, value } of tables.indicators) {
    const place = { file: 'indicators.csv', row };
    const panel = value.panel === null ? undefined : index.panels.get(value.panel);
    if ((value.mark === 'fact') !== (value.panel === null)) {
      log.report('panel-missing', { ...place, column: 'panel' }, { mark: value.mark });
    }
    if (panel === undefined) continue;
    if (panel.value.topic !== value.topic) {
      log.report(
        'panel-topic-differs',
        { ...place, column: 'topic' },
        { panel: panel.value.id, expected: panel.value.topic },
      );
    }
    const expected = units.get(panel.value.id) ?? measure(value);
    units.set(panel.value.id, expected);
    if (measure(value) !== expected) {
      log.report(
        'panel-unit-differs',
        { ...place, column: 'unit' },
        { panel: panel.value.id, found: measure(value), expected },
      );
    }
  }
  const drawn = tables.indicators.filter(({ value }) => value.mark !== 'fact').length;
  if (drawn > LIMITS.drawnSeries) {
    log.report(
      'too-many-series',
      { file: 'indicators.csv' },
      { found: String(drawn), limit: String(LIMITS.drawnSeries) },
    );
  }
}

/** A period fits its indicator's frequency; a fact alone may have none. */
function checkFrequency(
  indicator: Indicator,
  input: RuleInput,
  row: Located<RuleInput['tables']['observations'][number]['value']>,
): void {
  const { period } = row.value;
  const place = { file: 'observations.csv', row: row.row, column: 'period' };
  if (period === null) {
    if (indicator.mark !== 'fact') input.log.report('period-missing', place, { indicator: indicator.id });
  } else if (period.freq !== indicator.frequency) {
    input.log.report('frequency-differs', place, { found: isoPeriod(period), frequency: indicator.frequency });
  }
}

/** Values that are drawn: periods of the right frequency, no month twice, no misprint. */
function checkObservations(input: RuleInput): void {
  const { tables, index, log } = input;
  const combined = new Map<string, number>();
  for (const { row, value } of tables.observations) {
    if (value.status === 'combined' && value.period?.freq === 'M') {
      combined.set(`${value.indicator}.${value.period.ordinal - 1}.${value.vintage}`, row);
    }
  }
  for (const located of tables.observations) {
    const { row, value } = located;
    const indicator = index.indicators.get(value.indicator)?.value;
    if (indicator === undefined) continue;
    checkFrequency(indicator, input, located);
    const plotted = value.vintage === indicator.plottedVintage;
    if (plotted && value.status === 'misprint') {
      log.report('misprint-plotted', { file: 'observations.csv', row, column: 'vintage' }, { id: value.id });
    }
    const first = combined.get(`${value.indicator}.${value.period?.ordinal ?? ''}.${value.vintage}`);
    if (first !== undefined && value.period !== null) {
      const place = { file: 'observations.csv', row, column: 'period' };
      log.report('plotted-twice', place, { period: isoPeriod(value.period), first: String(first) });
    }
  }
}

export const checkSeries: Rule = (input) => {
  checkPanels(input);
  checkObservations(input);
};
