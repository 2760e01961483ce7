import { firstSentence } from '../../i18n/first-sentence.ts';
import { figureNotes, figureStatus } from '../../i18n/figure-notes.ts';
import { formatEdtf } from '../../i18n/format/format-period.ts';
import { localText } from '../../i18n/local-text.ts';
import { HTML_LANGUAGES, LANGUAGE_NAMES } from '../../i18n/locale.ts';
import { observationPeriod, observationValue } from '../../i18n/target-text.ts';
import { ClaimCiting } from './claim-citing.tsx';
import { ClaimChecks } from './claim-checks.tsx';
import { ClaimChart } from './claim-chart.tsx';
import type { ClaimContext } from './claim-context.ts';
import { ClaimDisputes } from './claim-disputes.tsx';
import { ClaimSources } from './claim-sources.tsx';
import { ClaimVersions } from './claim-versions.tsx';

type Part = { readonly context: ClaimContext };

function Head({ context: { links, page, places, observation, indicator, words } }: Part) {
  return (
    <header>
      <a href={links.root} className="brand" translate="no">
        Source<b>line</b>
      </a>
      <span className="tagline">{page.tagline}</span>
      <nav aria-label={page.languages}>
        {links.languages
          .filter(({ locale }) => locale !== words.language)
          .map(({ locale, href }) => (
            <a key={locale} href={href} hrefLang={HTML_LANGUAGES[locale]} lang={HTML_LANGUAGES[locale]}>
              {LANGUAGE_NAMES[locale]}
            </a>
          ))}
      </nav>
      <a href={links.view(places.view(observation, indicator))} className="button">
        {page.open}
      </a>
    </header>
  );
}

/** The figure with its sign and unit, the sentence that says it, and what exactly it is. */
function Statement({ context: { observation, indicator, words, statement } }: Part) {
  const { evidence, join, language } = words;
  const status = figureStatus(observation, words);
  return (
    <>
      <p className="what">
        <data value={observation.value} data-claim={observation.id}>
          {observationValue(observation, indicator, words)}
        </data>{' '}
        {evidence.what(localText(indicator.title, language), observationPeriod(observation, indicator, words))}
      </p>
      <h1>
        {statement.before}
        {statement.value !== '' && <em className={`s-${indicator.colour}`}>{statement.value}</em>}
        {statement.after}
      </h1>
      <p className="basis">
        {firstSentence(localText(indicator.definition, language)).first}
        {status.length > 0 && <span>{join.stop(join.items(status))}</span>}
      </p>
    </>
  );
}

function Notes({ context: { observation, indicator, facts, words } }: Part) {
  const notes = figureNotes(observation, indicator, facts.record, words);
  return (
    <section className="small">
      <h2>{words.evidence.notes}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}

function Foot({ context: { explorer, links, words } }: Part) {
  const { shell, language } = words;
  const { version } = explorer.dataset;
  return (
    <footer>
      <span title={shell.version(version)}>{shell.dataOf(formatEdtf(version.slice(0, 'yyyy-mm-dd'.length), language))}</span>
      <a href={`${links.root}data/${version}/datapackage.json`}>{shell.download}</a>
      <span>{shell.licence}</span>
    </footer>
  );
}

/** The page of one claim: what it says, in whose words, who says otherwise, where it stands, how to cite it, how it was checked. */
export function ClaimPage({ context }: Part) {
  return (
    <>
      <Head context={context} />
      <main>
        <Statement context={context} />
        <ClaimSources context={context} />
        <ClaimDisputes context={context} />
        <ClaimVersions context={context} />
        <ClaimChart context={context} />
        <ClaimCiting context={context} />
        <ClaimChecks context={context} />
        <Notes context={context} />
      </main>
      <Foot context={context} />
    </>
  );
}
