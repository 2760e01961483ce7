import { pagesWords } from '../../i18n/en/pages-words.ts';
import { paramNames } from '../../i18n/en/param-names.ts';
import { paramWords } from '../../i18n/en/param-words.ts';
import { VIEW_VERSION } from '../../state/view-migrations.ts';
import { VIEW_PARAMS } from '../../state/view-params.ts';
import { PageShell } from './page-shell.tsx';
import { PARAM_EXAMPLES } from './param-examples.ts';

/** Every parameter of a link, from the one table that reads and writes them, with a link that uses it. */
export function LinksPage({ version }: { readonly version: string }) {
  const { links } = pagesWords;
  const params = Object.values(VIEW_PARAMS).toSorted((a, b) => a.order - b.order);
  return (
    <PageShell page="links">
      <dl className="mt-6">
        <div className="border-t border-rule py-3">
          <dt className="font-semibold">
            <code>v</code>
          </dt>
          <dd className="text-m">
            {links.version} <code>{VIEW_VERSION}</code>
          </dd>
        </div>
        {params.map(({ key, field }) => {
          const example = PARAM_EXAMPLES[field].replace('{version}', version);
          return (
            <div key={key} id={key} className="border-t border-rule py-3 tablet:grid tablet:grid-cols-[180px_1fr] tablet:gap-x-6">
              <dt>
                <code className="font-semibold">{key}</code>
                <span className="block text-s text-ink-3">{paramNames[field]}</span>
              </dt>
              <dd className="min-w-0 text-m">
                <p>{paramWords[field].what}</p>
                <p className="mt-1 text-s text-ink-2">
                  {links.spelling}: {paramWords[field].spelling}
                </p>
                <p className="mt-1 text-s">
                  {links.example}:{' '}
                  <a href={`./${example}`} className="underline underline-offset-2 wrap-anywhere" data-example={key}>
                    {example}
                  </a>
                </p>
              </dd>
            </div>
          );
        })}
      </dl>
    </PageShell>
  );
}
