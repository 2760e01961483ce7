import { chartWords } from './chart-words.ts';
import { filtersWords } from './filters-words.ts';
import { evidenceWords } from './evidence-words.ts';
import { overviewWords } from './overview-words.ts';
import { shellWords } from './shell-words.ts';

export const en = {
  language: 'en' as const,
  shell: shellWords,
  charts: chartWords,
  filters: filtersWords,
  overview: overviewWords,
  evidence: evidenceWords,
};
