import { HTML_LANGUAGES, LANGUAGE_NAMES } from '../../i18n/locale.ts';
import { useWords } from '../../i18n/words.ts';
import { chooseLanguage } from '../../state/language.ts';

/** Leads to the other language, which is named in its own words, so that whoever needs it can read it. */
export function LanguageButton() {
  const { language } = useWords();
  const other = language === 'en' ? 'zh' : 'en';
  return (
    <button
      type="button"
      lang={HTML_LANGUAGES[other]}
      className="inline-flex h-8 items-center justify-center rounded-control px-2 text-s text-ink-2 hover:text-ink max-desktop:h-11 max-desktop:min-w-11"
      onClick={() => chooseLanguage(other)}
    >
      {LANGUAGE_NAMES[other]}
    </button>
  );
}
