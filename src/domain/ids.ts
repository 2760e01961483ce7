declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `<indicator>.<period>[.<vintage>]` in `[a-z0-9.-]`; a claim is one observation. */
export type ClaimId = Branded<'ClaimId'>;
export type IndicatorId = Branded<'IndicatorId'>;
export type PanelId = Branded<'PanelId'>;
export type SourceId = Branded<'SourceId'>;
export type EvidenceId = Branded<'EvidenceId'>;
export type EventId = Branded<'EventId'>;
export type DisputeId = Branded<'DisputeId'>;
/** The independent root of a statement. */
export type OriginId = Branded<'OriginId'>;
/** The slug of a curated view: a step of the guided reading. */
export type StepId = Branded<'StepId'>;

export const claimId = (text: string): ClaimId => text as ClaimId;
export const indicatorId = (text: string): IndicatorId => text as IndicatorId;
export const panelId = (text: string): PanelId => text as PanelId;
export const sourceId = (text: string): SourceId => text as SourceId;
export const evidenceId = (text: string): EvidenceId => text as EvidenceId;
export const eventId = (text: string): EventId => text as EventId;
export const disputeId = (text: string): DisputeId => text as DisputeId;
export const stepId = (text: string): StepId => text as StepId;
export const originId = (text: string): OriginId => text as OriginId;
