import { useEffect } from 'react';
import { useWords } from '../../i18n/words.ts';
import { resolveTheme, setTheme, useTheme } from '../../state/preferences.ts';
import { THEMES } from '../../state/theme-choice.ts';
import { useMedia } from '../../ui/use-media.ts';

/** Leafs through the themes: as the device, light, dark. */
export function ThemeButton() {
  const { shell } = useWords();
  const theme = useTheme();
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const resolved = resolveTheme(theme, systemDark);
  useEffect(() => {
    document.documentElement.dataset['theme'] = resolved;
  }, [resolved]);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <button
      type="button"
      className="inline-flex size-8 items-center justify-center rounded-control max-desktop:size-11"
      aria-label={shell.themeNow(shell.themeNames[theme])}
      title={shell.themeNow(shell.themeNames[theme])}
      onClick={() => setTheme(next)}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={1.5} aria-hidden="true">
        <circle cx={8} cy={8} r={5.5} />
        <path d={theme === 'light' ? '' : 'M8 2.5a5.5 5.5 0 010 11z'} fill="currentColor" />
        {theme === 'dark' && <path d="M8 2.5a5.5 5.5 0 000 11z" fill="currentColor" />}
      </svg>
    </button>
  );
}
