import type {
  Dispute,
  Evidence,
  Indicator,
  Mention,
  Observation,
  Panel,
  Source,
  TradeEvent,
} from '../domain/dataset.ts';

/** A parsed row and where it stood, so that later checks can name the place. */
export interface Located<T> {
  readonly row: number;
  readonly value: T;
}

/** The rows of the package, cell by cell right; what they say together is not yet checked. */
export interface Tables {
  readonly panels: readonly Located<Panel>[];
  readonly indicators: readonly Located<Indicator>[];
  readonly observations: readonly Located<Observation>[];
  readonly sources: readonly Located<Source>[];
  readonly evidence: readonly Located<Evidence>[];
  readonly mentions: readonly Located<Mention>[];
  readonly events: readonly Located<TradeEvent>[];
  readonly disputes: readonly Located<Dispute>[];
}
