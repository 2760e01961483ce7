import { type ClaimFacts, claimFacts } from '../../domain/citation/claim-facts.ts';
import type { Indicator, Observation } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ClaimId } from '../../domain/ids.ts';
import { type Locale, LOCALES } from '../../domain/locale.ts';
import { claimFolder } from '../../domain/site-paths.ts';
import type { ViewState } from '../../domain/view.ts';
import { claimPageWords as enPage, type ClaimPageWords } from '../../i18n/en/claim-page-words.ts';
import { en } from '../../i18n/en/en.ts';
import { claimStatement, type ClaimStatement } from '../../i18n/claim-statement.ts';
import type { Words } from '../../i18n/words.ts';
import { claimPageWords as zhPage } from '../../i18n/zh/claim-page-words.ts';
import { zh } from '../../i18n/zh/zh.ts';
import { encodeView } from '../../state/view-url.ts';
import type { ClaimPlaces } from './claim-place.ts';

/** Every word that the pages of claims need, by language. */
export const PAGE_LANGUAGES: Readonly<Record<Locale, { readonly words: Words; readonly page: ClaimPageWords }>> = {
  en: { words: en, page: enPage },
  zh: { words: zh, page: zhPage },
};

/** Where the links of a page lead, as seen from it: every one works below any folder and without a server's help. */
export interface ClaimLinks {
  /** The way to the top of the site. */
  readonly root: string;
  readonly claim: (claim: ClaimId) => string;
  /** The dashboard with a view; in Chinese from a Chinese page. */
  readonly view: (view: ViewState) => string;
  /** The same page in each language. */
  readonly languages: readonly { readonly locale: Locale; readonly href: string }[];
}

/** What the parts of one page are drawn from. */
export interface ClaimContext {
  readonly explorer: Explorer;
  readonly places: ClaimPlaces;
  readonly words: Words;
  readonly page: ClaimPageWords;
  readonly observation: Observation;
  readonly indicator: Indicator;
  readonly facts: ClaimFacts;
  readonly statement: ClaimStatement;
  readonly links: ClaimLinks;
}

/** One `../` for each folder of a path. */
function wayUp(folder: string): string {
  return '../'.repeat(folder.split('/').length - 1);
}

function linksOf(claim: ClaimId, locale: Locale): ClaimLinks {
  const root = wayUp(claimFolder(claim, locale));
  const language = locale === 'en' ? null : locale;
  return {
    root,
    claim: (id) => (id === claim ? './' : `../${id}/`),
    view: (view) => root + encodeView({ ...view, language }),
    languages: LOCALES.map((one) => ({ locale: one, href: one === locale ? './' : root + claimFolder(claim, one) })),
  };
}

/** Gathers what the page of a claim says in a language; null for an observation whose indicator the package lacks. */
export function claimContext(explorer: Explorer, places: ClaimPlaces, observation: Observation, locale: Locale): ClaimContext | null {
  const indicator = explorer.dataset.indicators.get(observation.indicator);
  const facts = claimFacts(explorer, { kind: 'observation', id: observation.id });
  if (indicator === undefined || facts === null) return null;
  const { words, page } = PAGE_LANGUAGES[locale];
  const statement = claimStatement(facts, words);
  return { explorer, places, words, page, observation, indicator, facts, statement, links: linksOf(observation.id, locale) };
}
