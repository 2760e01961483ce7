import { useWords } from '../../i18n/words.ts';
import { setTheme, useTheme } from '../../state/preferences.ts';
import { THEMES } from '../../state/theme-choice.ts';
import { setView, useView } from '../../state/use-view.ts';
import { usePageTheme } from './use-page-theme.ts';

/** Leafs through the themes: as the device, light, dark. */
export function ThemeButton() {
  const { shell } = useWords();
  const theme = useTheme();
  const pinned = useView().theme;
  usePageTheme(pinned);
  const now = pinned ?? theme;
  const next = THEMES[(THEMES.indexOf(now) + 1) % THEMES.length] ?? 'system';
  const choose = (): void => {
    setTheme(next);
    // The reader's own choice goes before that of the link.
    if (pinned !== null) setView({ theme: null }, { mode: 'replace' });
  };
  return (
    <button
      type="button"
      className="inline-flex size-8 items-center justify-center rounded-control max-desktop:size-11"
      aria-label={shell.themeNow(shell.themeNames[now])}
      title={shell.themeNow(shell.themeNames[now])}
      onClick={choose}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={1.5} aria-hidden="true">
        <circle cx={8} cy={8} r={5.5} />
        <path d={now === 'light' ? '' : 'M8 2.5a5.5 5.5 0 010 11z'} fill="currentColor" />
        {now === 'dark' && <path d="M8 2.5a5.5 5.5 0 000 11z" fill="currentColor" />}
      </svg>
    </button>
  );
}
