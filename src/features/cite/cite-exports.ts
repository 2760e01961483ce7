import { bibtex } from '../../domain/citation/bibtex.ts';
import { claimFacts } from '../../domain/citation/claim-facts.ts';
import { citedSentence } from '../../domain/citation/cited-sentence.ts';
import { cslJson } from '../../domain/citation/csl-json.ts';
import { drawnTargets } from '../../domain/citation/drawn-targets.ts';
import { PASSAGE_FORMATS } from '../../domain/citation/passage.ts';
import { references } from '../../domain/citation/references.ts';
import { ris } from '../../domain/citation/ris.ts';
import { webAnnotations } from '../../domain/citation/web-annotations.ts';
import type { Target } from '../../domain/dataset.ts';
import type { Explorer } from '../../domain/explorer.ts';
import type { ExplorerModel } from '../../domain/explorer-model.ts';
import { isoMonth } from '../../domain/time-period.ts';
import type { CitationLanguage } from '../../i18n/citation-language.ts';

export const FILE_FORMATS = ['bibtex', 'ris', 'csl', 'annotations'] as const;
/** Formats that programs read. */
export type FileFormat = (typeof FILE_FORMATS)[number];
export const CLAIM_FORMATS = [...PASSAGE_FORMATS, ...FILE_FORMATS] as const;
export type ClaimFormat = (typeof CLAIM_FORMATS)[number];

/** The addresses that citations carry. */
export interface CiteLinks {
  /** The page without its view. */
  readonly page: string;
  /** The view that is cited as a whole. */
  readonly view: string;
  /** The view with the cited claim open. */
  readonly claimInView: string;
  /** A claim wherever it is cited: the same address from every view. */
  readonly claim: (target: Target) => string;
}

/** What every citation is made of. */
export interface CiteContext {
  readonly explorer: Explorer;
  readonly language: CitationLanguage;
  readonly links: CiteLinks;
}

interface FileKind {
  readonly ending: string;
  readonly type: string;
}

const FILE_KINDS: Readonly<Record<FileFormat, FileKind>> = {
  bibtex: { ending: 'sources-{}.bib', type: 'application/x-bibtex;charset=utf-8' },
  ris: { ending: 'sources-{}.ris', type: 'application/x-research-info-systems;charset=utf-8' },
  csl: { ending: 'sources-{}.json', type: 'application/vnd.citationstyles.csl+json' },
  annotations: { ending: 'evidence-{}.jsonld', type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"' },
};

/** The day of the package: its addresses were seen by then, and citations say nothing later of them. */
function packageDay({ dataset }: Explorer): string {
  return dataset.version.slice(0, 'yyyy-mm-dd'.length);
}

function programText(format: FileFormat, targets: readonly Target[], view: string, context: CiteContext): string {
  const { explorer, language, links } = context;
  const accessed = packageDay(explorer);
  switch (format) {
    case 'bibtex':
      return bibtex(references(explorer, targets), accessed, language.bibliography);
    case 'ris':
      return ris(references(explorer, targets), accessed, language.bibliography);
    case 'csl':
      return cslJson(references(explorer, targets), accessed, language.bibliography);
    case 'annotations': {
      const place = { page: links.page, view, linkOf: links.claim, version: explorer.dataset.version };
      return webAnnotations(explorer, targets, place, language.annotations);
    }
  }
}

/** One claim in a format; empty for a target that the explorer does not hold. */
export function claimText(format: ClaimFormat, target: Target, context: CiteContext): string {
  const facts = claimFacts(context.explorer, target);
  if (facts === null) return '';
  switch (format) {
    case 'plain':
    case 'markdown':
    case 'html':
      return citedSentence(facts, context.language, context.links.claimInView, format);
    case 'bibtex':
    case 'ris':
    case 'csl':
    case 'annotations':
      return programText(format, [target], context.links.claim(target), context);
  }
}

/** All figures of a view as a file. Its name holds dates and the version of the data, and no word of a reader's. */
export function viewFile(format: FileFormat, model: ExplorerModel, context: CiteContext) {
  const { ending, type } = FILE_KINDS[format];
  const { from, to } = model.range;
  return {
    name: `sourceline-${isoMonth(from)}-${isoMonth(to)}-${ending.replace('{}', context.explorer.dataset.version)}`,
    type,
    text: programText(format, drawnTargets(model), context.links.view, context),
  };
}
