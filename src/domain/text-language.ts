/**
 * The language of someone else's words, as a tag for `lang`: told by the script, which is enough for the Chinese,
 * Japanese and English of our sources. Without letters of one of the first two it is English.
 */
export function textLanguage(text: string): 'en' | 'ja' | 'zh' {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}
