import type { ViewState } from '../../domain/view.ts';

/**
 * A link for each field of the view that shows what the field does, as its query string; `{version}` stands for the
 * version of the data that the page is built with. A test opens each and sees that it changes the view.
 */
export const PARAM_EXAMPLES: Readonly<Record<keyof ViewState, string>> = {
  topics: '?v=1&topic=~tariffs~trade',
  metrics: '?v=1&m=~cpi-yoy~ppi-yoy',
  range: '?v=1&t=2025-01..2025-06',
  transform: '?v=1&topic=~rare-earths&u=idx@2025-01',
  rareEarthView: '?v=1&topic=~rare-earths&re=yoy',
  at: '?v=1&at=2025-05',
  at2: '?v=1&at=2025-05&at2=2025-04',
  overlay: '?v=1&cmp=~cpi-yoy~ppi-yoy',
  lag: '?v=1&cmp=~cpi-yoy~ppi-yoy&lag=3',
  tab: '?v=1&tab=table',
  article: '?v=1&tab=sources&open=cnn',
  sort: '?v=1&tab=table&sort=period.desc',
  evidence: '?v=1&e=exports-us-yoy.2025-05',
  sources: '?v=1&src=~cnn',
  minOrigins: '?v=1&min=2',
  evidenceFilter: '?v=1&q=disputed',
  known: '?v=1&known=2025-06-10',
  revised: '?v=1&rev=1',
  dispute: '?v=1&tab=disputes&dis=april-control',
  rival: '?v=1&e=exports-us-yoy.2025-05&vs=exports-us-yoy.2025-05.alternative',
  step: '?v=1&topic=~trade&t=2025-01..2025-08&at=2025-05&step=may-exports',
  dataVersion: '?v=1&t=2024-10..2026-08&d={version}',
  embed: '?v=1&topic=~prices&embed=1',
  theme: '?v=1&theme=dark',
  language: '?v=1&lang=zh',
};
