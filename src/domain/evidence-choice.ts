import { DEFAULT_VIEW, type ViewState } from './view.ts';

export const EVIDENCE_CHOICES = ['any', 'quoted', 'origins', 'disputed'] as const;
/** What the control offers, of which one holds; a link can ask for more. */
export type EvidenceChoice = (typeof EVIDENCE_CHOICES)[number];

type EvidenceFields = Pick<ViewState, 'evidenceFilter' | 'minOrigins'>;

/** Two independent origins: the least that corroborate each other. */
const CORROBORATED = 2;

/** The origins that the control asks for in a view: those of its link, or two. */
export function originsAsked({ minOrigins }: EvidenceFields): number {
  return minOrigins ?? CORROBORATED;
}

/** The choice that a view stands for; null where a link asks for disputed figures of several origins. */
export function evidenceChoice({ evidenceFilter, minOrigins }: EvidenceFields): EvidenceChoice | null {
  if (minOrigins === null) return evidenceFilter;
  return evidenceFilter === 'disputed' ? null : 'origins';
}

export function evidencePatch(choice: EvidenceChoice, view: EvidenceFields): EvidenceFields {
  switch (choice) {
    case 'origins':
      return { evidenceFilter: DEFAULT_VIEW.evidenceFilter, minOrigins: originsAsked(view) };
    case 'any':
    case 'quoted':
    case 'disputed':
      return { evidenceFilter: choice, minOrigins: null };
  }
}
