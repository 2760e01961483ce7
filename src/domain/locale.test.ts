import { describe, expect, it } from 'vitest';
import { preferredLocale } from './locale.ts';

describe('the language of the interface', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['en-US', 'zh'], 'en'],
    [['fr', 'de-AT', 'zh', 'en'], 'zh'],
    [['fr-FR'], 'en'],
    [['zhx', 'eng'], 'en'],
    [['ZH-cn'], 'zh'],
    [[], 'en'],
  ] as const)('for a reader of %j is %s', (tags, locale) => {
    expect(preferredLocale(tags)).toBe(locale);
  });
});
