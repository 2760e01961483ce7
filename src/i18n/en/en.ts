import { chartWords } from './chart-words.ts';
import { factsWords } from './facts-words.ts';
import { filtersWords } from './filters-words.ts';
import { evidenceWords } from './evidence-words.ts';
import { overviewWords } from './overview-words.ts';
import { shellWords } from './shell-words.ts';
import { statesWords } from './states-words.ts';
import { tableWords } from './table-words.ts';
import { sourcesWords } from './sources-words.ts';

export const en = {
  language: 'en' as const,
  shell: shellWords,
  charts: chartWords,
  filters: filtersWords,
  overview: overviewWords,
  table: tableWords,
  facts: factsWords,
  states: statesWords,
  evidence: evidenceWords,
  sources: sourcesWords,
};
