import type { ViewState } from '../../domain/view.ts';

/** The parameters of a link as readers know them. */
export const paramNames: Record<keyof ViewState, string> = {
  topics: 'topics',
  metrics: 'metrics',
  range: 'range',
  transform: 'way of showing values',
  rareEarthView: 'rare-earth view',
  at: 'pinned month',
  at2: 'second month',
  overlay: 'metrics compared',
  lag: 'shift in time',
  tab: 'tab',
  article: 'article',
  sort: 'order of the table',
  evidence: 'evidence',
  sources: 'sources',
  minOrigins: 'independent origins',
  evidenceFilter: 'kind of evidence',
  known: 'known on',
  revised: 'revised values',
  dispute: 'dispute',
  rival: 'compared claim',
  language: 'language',
  dataVersion: 'data version',
  embed: 'embedding',
  theme: 'look',
};
