import { describe, expect, it } from 'vitest';
import { textLanguage } from './text-language.ts';

describe('the language of a text', () => {
  it.each([
    ['China’s exports rose 4.8%', 'en'],
    ['中国6月出口同比大增27%', 'zh'],
    ['聚焦數據：12月及全年外貿數據', 'zh'],
    ['7月の米国向け輸出は21.7％減', 'ja'],
    ['', 'en'],
  ])('%j is %s', (text, language) => {
    expect(textLanguage(text)).toBe(language);
  });
});
