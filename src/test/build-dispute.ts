import type { Dispute } from '../domain/dataset.ts';
import { claimId, disputeId, eventId, evidenceId, sourceId } from '../domain/ids.ts';
import { sameText } from './build-series.ts';

export interface DisputeParts {
  readonly id?: string;
  readonly cause?: Dispute['cause'];
  /** Claim ids, or `event:<id>`. */
  readonly about?: readonly string[];
  /** The evidence of each side; a side whose label begins with `!` is refuted. */
  readonly sides: Readonly<Record<string, readonly string[]>>;
  readonly finding?: string;
  readonly findingSources?: readonly string[];
}

/** An unexplained dispute, unless a test says otherwise. */
export function buildDispute(parts: DisputeParts): Dispute {
  return {
    id: disputeId(parts.id ?? 'dispute'),
    title: sameText(`About ${parts.id ?? 'dispute'}`),
    cause: parts.cause ?? 'unexplained',
    about: (parts.about ?? []).map((text) =>
      text.startsWith('event:')
        ? { kind: 'event', id: eventId(text.slice('event:'.length)) }
        : { kind: 'observation', id: claimId(text) },
    ),
    claims: Object.entries(parts.sides).map(([label, evidence]) => ({
      label: sameText(label.replace(/^!/, '')),
      evidence: evidence.map(evidenceId),
      refuted: label.startsWith('!'),
    })),
    finding: sameText(parts.finding ?? ''),
    findingSources: (parts.findingSources ?? []).map(sourceId),
  };
}
