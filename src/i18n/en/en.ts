import { accessWords } from './access-words.ts';
import { chartWords } from './chart-words.ts';
import { citeWords } from './cite-words.ts';
import { compareWords } from './compare-words.ts';
import { dropBackWords } from './drop-back-words.ts';
import { disputesWords } from './disputes-words.ts';
import { factsWords } from './facts-words.ts';
import { firstPaintWords } from './first-paint-words.ts';
import { filtersWords } from './filters-words.ts';
import { embedWords } from './embed-words.ts';
import { evidenceWords } from './evidence-words.ts';
import { issueWords } from './issue-words.ts';
import { joinWords } from './join-words.ts';
import { linkWords } from './link-words.ts';
import { methodWords } from './method-words.ts';
import { offlineWords } from './offline-words.ts';
import { overviewWords } from './overview-words.ts';
import { ownCopyWords } from './own-copy-words.ts';
import { paramNames } from './param-names.ts';
import { searchWords } from './search-words.ts';
import { shareWords } from './share-words.ts';
import { shellWords } from './shell-words.ts';
import { soundWords } from './sound-words.ts';
import { statesWords } from './states-words.ts';
import { tableWords } from './table-words.ts';
import { momentsWords } from './moments-words.ts';
import { transformWords } from './transform-words.ts';
import { sourcesWords } from './sources-words.ts';
import { verificationWords } from './verification-words.ts';

export const en = {
  language: 'en' as const,
  shell: shellWords,
  join: joinWords,
  access: accessWords,
  charts: chartWords,
  cite: citeWords,
  filters: filtersWords,
  firstPaint: firstPaintWords,
  offline: offlineWords,
  overview: overviewWords,
  table: tableWords,
  facts: factsWords,
  sound: soundWords,
  states: statesWords,
  issues: issueWords,
  links: linkWords,
  evidence: evidenceWords,
  disputes: disputesWords,
  compare: compareWords,
  method: methodWords,
  sources: sourcesWords,
  dropBack: dropBackWords,
  ownCopy: ownCopyWords,
  verification: verificationWords,
  share: shareWords,
  search: searchWords,
  params: paramNames,
  transforms: transformWords,
  embed: embedWords,
  moments: momentsWords,
};
