import { checkWords } from '../../i18n/en/check-words.ts';
import { pagesWords } from '../../i18n/en/pages-words.ts';
import { HOSTING_FILES } from '../hosting/hosting-files.ts';
import { PageShell } from './page-shell.tsx';

/** What a deployment is protected by: names here, findings by the script of the page, and nothing claimed before it. */
export function CheckPage() {
  const { check } = pagesWords;
  return (
    <PageShell page="check">
      <p className="mt-2 text-m text-ink-2">{check.run}</p>
      <p data-unchecked="" className="mt-2 border-l-3 border-ink bg-paper-2 py-1 pl-3 text-m">
        {check.noScript}
      </p>
      <table className="mt-5 w-full border-collapse text-m">
        <tbody>
          {Object.entries(checkWords).map(([id, { name }]) => (
            <tr key={id} data-check={id} className="border-t border-rule align-top max-tablet:block max-tablet:py-2">
              <th scope="row" className="w-[240px] py-2 pr-4 text-left font-semibold max-tablet:block max-tablet:w-auto max-tablet:py-0">
                {name}
              </th>
              <td data-state="" className="w-[90px] py-2 pr-4 font-semibold max-tablet:block max-tablet:py-0">
                –
              </td>
              <td data-said="" className="py-2 text-ink-2 max-tablet:block max-tablet:py-0">
                –
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-5 text-m">
        {check.hosting}{' '}
        {HOSTING_FILES.map(({ path }, index) => (
          <span key={path}>
            {index > 0 && ', '}
            <a href={`./${path}`} className="underline underline-offset-2">
              {path}
            </a>
          </span>
        ))}
      </p>
    </PageShell>
  );
}
