import type { Explorer } from '../../domain/explorer.ts';
import { pagesWords } from '../../i18n/en/pages-words.ts';
import { embedExamples } from './embed-examples.ts';
import { PageShell } from './page-shell.tsx';

/** For those who put a view into a page of theirs: six shapes to copy, the messages, and what a sandbox needs. */
export function EmbedPage({ explorer, title: site }: { readonly explorer: Explorer; readonly title: string }) {
  const { embed } = pagesWords;
  return (
    <PageShell page="embed">
      {embedExamples(explorer, site).map(({ shape, search, code }) => {
        const [title, text] = embed.examples[shape];
        return (
          <section key={shape} id={shape} aria-labelledby={`${shape}-title`} className="mt-6 border-t border-rule pt-3">
            <h2 id={`${shape}-title`} className="text-l font-[650]">
              {title}
            </h2>
            <p className="mt-1 text-m text-ink-2">{text}</p>
            <pre
              // Code that scrolls sideways must do so by keys too.
              tabIndex={0}
              role="group"
              aria-labelledby={`${shape}-title`}
              data-code={shape}
              className="mt-2 max-h-52 overflow-auto rounded-control border border-rule-strong bg-paper-2 p-3 text-xs whitespace-pre-wrap wrap-anywhere"
            >
              {code}
            </pre>
            <p className="mt-2 flex flex-wrap items-center gap-x-4 text-s">
              <button
                type="button"
                hidden
                data-copy={shape}
                data-copied={embed.copied}
                data-by-hand={embed.byHand}
                className="min-h-8 rounded-control border border-rule-strong px-2.5 hover:bg-paper-3 max-desktop:min-h-11"
              >
                {embed.copy}
              </button>
              <a href={`./${search}`} className="underline underline-offset-2">
                {embed.open}
              </a>
              <span role="status" data-status={shape} />
            </p>
          </section>
        );
      })}
      <h2 className="mt-8 border-t border-rule pt-3 text-l font-[650]">{embed.messages}</h2>
      {embed.messagesText.map((text) => (
        <p key={text} className="mt-1 max-w-[72ch] text-m">
          {text}
        </p>
      ))}
      <h2 className="mt-6 text-l font-[650]">{embed.sandbox}</h2>
      <p className="mt-1 max-w-[72ch] text-m">{embed.sandboxText}</p>
    </PageShell>
  );
}
