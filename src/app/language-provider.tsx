import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { dataPackage } from 'virtual:data-package';
import { loadWords } from '../i18n/load-words.ts';
import { HTML_LANGUAGES } from '../i18n/locale.ts';
import { withPackageNames } from '../i18n/package-names.ts';
import { type Words, WordsContext } from '../i18n/words.ts';
import { announce } from '../state/announcements.ts';
import { useLanguage } from '../state/language.ts';

interface LanguageProviderProps {
  /** Words at hand when the page opens. */
  readonly first: Words;
  readonly children: ReactNode;
}

/** What stands outside the page itself: the language of the document, its title and its description. */
function nameDocument({ language, shell }: Words): void {
  document.documentElement.lang = HTML_LANGUAGES[language];
  document.title = shell.documentTitle;
  document.querySelector('meta[name="description"]')?.setAttribute('content', shell.description);
}

/** Gives the page its words, and others once the reader or the link asks for them; until they are here, the words stay. */
export function LanguageProvider({ first, children }: LanguageProviderProps) {
  const asked = useLanguage();
  const [words, setWords] = useState(first);
  useEffect(() => {
    if (words.language === asked) return undefined;
    let wanted = true;
    const take = (loaded: Words): void => {
      if (wanted) startTransition(() => setWords(loaded));
    };
    loadWords(asked).then(take, () => announce(words.shell.languageMissing));
    return () => {
      wanted = false;
    };
  }, [asked, words]);
  const named = useMemo(() => withPackageNames(words, dataPackage.names), [words]);
  useEffect(() => nameDocument(named), [named]);
  return <WordsContext value={named}>{children}</WordsContext>;
}
